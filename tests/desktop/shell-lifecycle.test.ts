import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { rootSwitches } from '#scripts/electron/run-desk.ts';
import { backendPid, type Desk, launchDesk } from './support/launch.ts';
import { patience } from './support/patience.ts';

const sample = 'dien-bien-2024-h1';

let userData: string;

beforeAll(() => {
  userData = mkdtempSync(join(tmpdir(), 'p06-lifecycle-'));
});

afterAll(() => {
  rmSync(userData, { recursive: true, force: true });
});

function openName(desk: Desk): Promise<string | null> {
  return desk.page.evaluate(async () => {
    const reply = await window.desk.workspaceStatus({});
    return reply.ok ? (reply.value.status?.name ?? null) : null;
  });
}

describe('a second start (H26)', () => {
  it('ends at once and leaves the first one open', async () => {
    const desk = await launchDesk({ userData });
    const { executable, display } = inject('desktop');
    const second = spawn(executable, [...rootSwitches(), `--user-data-dir=${userData}`], {
      stdio: 'ignore',
      env: { ...process.env, ...(display === null ? {} : { DISPLAY: display }) },
    });
    const exitCode = await new Promise((resolve) => second.on('close', resolve));

    expect(exitCode).toBe(0);
    expect(await desk.page.title()).not.toBe('');
    await desk.close();
  });
});

describe('the app', () => {
  it('opens again with what was open, its language and its zoom', async () => {
    const first = await launchDesk({ userData, sample });
    await first.page.evaluate(() => window.desk.preferencesSave({ language: 'ur' }));
    await first.app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      window?.webContents.sendInputEvent({ type: 'keyDown', keyCode: '=', modifiers: ['control'] });
    });
    await expect.poll(() => readPreferences()['zoomPercent'], patience).toBe(110);
    await first.close();
    const second = await launchDesk({ userData });

    expect(await openName(second)).toBe(sample);
    expect(await second.page.evaluate(() => window.desk.preferencesGet({}))).toEqual({
      ok: true,
      value: { language: 'ur' },
    });
    await second.close();
  });

  it('starts after it was killed', async () => {
    const first = await launchDesk({ userData, sample });
    first.app.process().kill('SIGKILL');
    await new Promise((resolve) => first.app.process().once('exit', resolve));
    const second = await launchDesk({ userData });

    expect(await openName(second)).toBe(sample);
    await second.close();
  });

  it('starts with preferences that are damaged or gone', async () => {
    rmSync(join(userData, 'preferences.json'));
    const desk = await launchDesk({ userData });

    expect(await openName(desk)).toBeNull();
    await desk.close();
  });
});

function readPreferences(): Record<string, unknown> {
  // The app wrote it.
  return JSON.parse(readFileSync(join(userData, 'preferences.json'), 'utf8')) as Record<string, unknown>;
}

describe('a process that dies (H27)', () => {
  let desk: Desk;

  beforeAll(async () => {
    desk = await launchDesk({ userData, sample });
  });

  afterAll(async () => {
    await desk.close();
  });

  it('the backend is there again with the workspace open', async () => {
    const pid = await backendPid(desk);
    const waiting = desk.page.evaluate(() => {
      const calls = Array.from({ length: 40 }, () => window.desk.situationGet({ period: null }));
      return Promise.all(calls);
    });
    process.kill(pid, 'SIGKILL');
    const replies = await waiting;
    await expect.poll(() => openName(desk), patience).toBe(sample);

    expect(await backendPid(desk)).not.toBe(pid);
    const failures = replies.flatMap((reply) => (reply.ok ? [] : [reply.error]));
    expect(failures.every((it) => it.code === 'unexpected' && it.isRetryable)).toBe(true);
  });

  it('a call that waited for it gets a typed failure', async () => {
    const pid = await backendPid(desk);
    process.kill(pid, 'SIGSTOP');
    const waiting = desk.page.evaluate(() => window.desk.backupCreate({}));
    await desk.page.waitForTimeout(100);
    process.kill(pid, 'SIGKILL');

    expect(await waiting).toMatchObject({ ok: false, error: { code: 'unexpected', isRetryable: true } });
  });

  it('the page is loaded again', async () => {
    const crashed = desk.page.waitForEvent('crash');
    await desk.app.evaluate(({ BrowserWindow }) => {
      BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
    });
    await crashed;
    const answer = () =>
      desk.app.evaluate(async ({ BrowserWindow }) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents;
        const reply: unknown = await contents?.executeJavaScript('window.desk.preferencesGet({})');
        return reply;
      });
    await expect.poll(answer, patience).toMatchObject({ ok: true });
  });

  it('is entered in the log without content of the workspace', () => {
    const log = readFileSync(join(userData, 'logs', 'desk.log'), 'utf8');

    expect(log).toContain('backend ended with');
    expect(log).toContain('page ended: ');
    expect(log).not.toContain('Điện Biên');
    expect(log).not.toContain(userData);
  });
});
