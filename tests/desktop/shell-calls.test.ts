import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { methodNames } from '#contract/method-names.ts';
import type { Reply } from '#contract/reply.ts';
import { badInputSources, procedureNames } from './support/bad-inputs.ts';
import { answerFolderDialog, answerSaveDialog, type Desk, launchDesk } from './support/launch.ts';
import { stateOnDisk } from './support/state-on-disk.ts';

const sample = 'dien-bien-2024-h1';

let desk: Desk;
let folder: string;

beforeAll(async () => {
  desk = await launchDesk({ sample });
  folder = mkdtempSync(join(tmpdir(), 'p06-exports-'));
});

afterAll(async () => {
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Calls a method with a value that is made in the page; "threw" where the method did not answer. */
function callWith(method: string, source: string): Promise<Reply<unknown> | 'threw'> {
  const script = `(async () => { try { return await window.desk[${JSON.stringify(method)}](${source}); } catch { return 'threw'; } })()`;
  // The script gives exactly one of these.
  return desk.page.evaluate(script) as Promise<Reply<unknown> | 'threw'>;
}

describe('a call with a bad input (H12)', () => {
  it.each(procedureNames)('%s answers with a typed failure and changes nothing', async (name) => {
    const before = stateOnDisk(desk, sample, folder);
    const wrong: string[] = [];
    for (const source of badInputSources) {
      const reply = await callWith(methodNames[name], source);
      const isTyped = reply !== 'threw' && !reply.ok && reply.error.code === 'validation';
      if (!isTyped) wrong.push(source);
    }
    expect(wrong).toEqual([]);
    expect(stateOnDisk(desk, sample, folder)).toBe(before);
  });

  it('is told from a good one', async () => {
    expect(await callWith('sampleList', '({})')).toMatchObject({ ok: true });
    expect(await callWith('situationGet', '({ period: null })')).toMatchObject({ ok: true });
  });

  it('is refused where the words are well formed and mean nothing', async () => {
    const failures = [
      await callWith('workspaceOpenSample', '({ id: "no-such-sample" })'),
      await callWith('workspaceOpenRecent', '({ key: "no-such-key" })'),
      await callWith('situationGet', '({ period: "\'; DROP TABLE period; --" })'),
      await callWith('indicatorGet', '({ id: 999999, period: "2024-H1" })'),
      await callWith('backupRestore', '({ name: "../workspace.p06" })'),
      await callWith('briefingOpen', '({ key: "/etc/passwd" })'),
      await callWith('pictureSave', '({ suggestedName: "x", png: new Uint8Array([1, 2, 3]) })'),
    ];
    const codes = failures.map((reply) => (reply === 'threw' || reply.ok ? 'none' : reply.error.code));

    expect(codes).toEqual([
      'usage/unknown-sample',
      'gone',
      'not-found',
      'gone',
      'not-found',
      'gone',
      'validation',
    ]);
  });

  it('tells the page no folder of this machine (H3)', async () => {
    const reply = await callWith('backupRestore', '({ name: "none" })');

    expect(JSON.stringify(reply)).not.toContain(desk.userData);
  });
});

describe('a call from elsewhere (H11)', () => {
  const foreignPages = ['data:text/html,foreign', 'app://p06/'];

  it.each(foreignPages)('is refused: %s in another window with the same preload', async (url) => {
    const reply = await desk.app.evaluate(async ({ app, BrowserWindow }, target) => {
      const [own] = BrowserWindow.getAllWindows();
      const foreign = new BrowserWindow({
        show: false,
        webPreferences: {
          preload: `${app.getAppPath()}/preload/desk.cjs`,
          ...(own === undefined ? {} : { session: own.webContents.session }),
          sandbox: true,
        },
      });
      await foreign.loadURL(target);
      const answer: unknown = await foreign.webContents.executeJavaScript('window.desk.sampleList({})');
      foreign.destroy();
      return answer;
    }, url);

    expect(reply).toMatchObject({ ok: false, error: { code: 'validation', params: { field: 'sender' } } });
  });
});

describe('a briefing', () => {
  const input = '({ period: null, language: "vi", issueMonth: null })';

  it('is written where the dialog says, and can be opened in this session', async () => {
    const file = join(folder, 'bao-cao.docx');
    await answerSaveDialog(desk.app, file.slice(0, -'.docx'.length));
    const opened = await desk.app.evaluateHandle(({ shell }) => {
      const paths: string[] = [];
      shell.openPath = (path) => {
        paths.push(path);
        return Promise.resolve('');
      };
      return paths;
    });
    const reply = await callWith('briefingExport', input);

    expect(reply).toMatchObject({ ok: true, value: { written: { fileName: 'bao-cao.docx' } } });
    expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK');
    // The reply has just been matched.
    const { value } = reply as { value: { written: { key: string } } };
    expect(await callWith('briefingOpen', JSON.stringify({ key: value.written.key }))).toMatchObject({
      ok: true,
    });
    expect(await opened.jsonValue()).toEqual([file]);
  });

  it('is not written where the user gives up', async () => {
    await answerSaveDialog(desk.app, null);

    expect(await callWith('briefingExport', input)).toEqual({ ok: true, value: { written: null } });
  });

  it('names a folder that takes no file without saying where it lies', async () => {
    await answerSaveDialog(desk.app, join(folder, 'missing', 'a.docx', 'b.docx'));
    await callWith('briefingExport', input);
    await answerSaveDialog(desk.app, join(folder, 'bao-cao.docx', 'b.docx'));
    const reply = await callWith('briefingExport', input);

    expect(reply).toMatchObject({ ok: false });
    expect(JSON.stringify(reply)).not.toContain(folder);
  });
});

describe('a picture', () => {
  it('is saved under a plain name', async () => {
    await answerSaveDialog(desk.app, join(folder, 'chart.png'));
    const png = '[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2]';
    const reply = await callWith('pictureSave', `({ suggestedName: "../a", png: new Uint8Array(${png}) })`);

    expect(reply).toEqual({ ok: true, value: { isSaved: true } });
    expect(readFileSync(join(folder, 'chart.png'))).toHaveLength(10);
  });
});

describe('a workspace', () => {
  it('is opened from a folder, remembered, backed up and restored', async () => {
    await answerFolderDialog(desk.app, join(desk.userData, 'workspaces', sample));
    expect(await callWith('workspaceChoose', '({})')).toMatchObject({
      ok: true,
      value: { status: { name: sample } },
    });
    const made = await callWith('backupCreate', '({})');
    expect(made).toMatchObject({ ok: true, value: { backup: { reason: 'manual' } } });
    // The reply has just been matched.
    const { value } = made as { value: { backup: { name: string } } };
    expect(await callWith('backupRestore', JSON.stringify({ name: value.backup.name }))).toMatchObject({
      ok: true,
    });
    expect(await callWith('situationGet', '({ period: null })')).toMatchObject({ ok: true });
    expect(existsSync(join(desk.userData, 'workspaces', sample, 'backups', value.backup.name))).toBe(true);
  });

  it('is closed and opened again by its key', async () => {
    expect(await callWith('workspaceClose', '({})')).toEqual({ ok: true, value: { status: null } });
    expect(await callWith('situationGet', '({ period: null })')).toMatchObject({ ok: false });
    const status = (await callWith('workspaceStatus', '({})')) as { value: { recent: { key: string }[] } };
    const key = status.value.recent[0]?.key;
    expect(await callWith('workspaceOpenRecent', JSON.stringify({ key }))).toMatchObject({
      ok: true,
      value: { status: { name: sample } },
    });
  });
});
