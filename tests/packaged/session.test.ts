import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readDocx } from '#tests/support/docx-reader.ts';
import { createAccountWorkspace } from './support/account-workspace.ts';
import { launchTwin, type Twin } from './support/launch-twin.ts';
import { createOrdinaryAccount, type OrdinaryAccount } from './support/ordinary-account.ts';
import { startRelease } from './support/start-release.ts';

const { twin: program, display } = inject('packaged');
const patience = { timeout: 20_000 };
const isRoot = process.getuid?.() === 0;

/** Brings the loopback up, which Playwright speaks over, and nothing else. Only root may make a network. */
const ownNetwork: readonly [string, ...string[]] = isRoot
  ? ['unshare', '--net', 'sh', '-c', 'ip link set lo up && exec "$@"', 'sh', process.execPath]
  : [process.execPath];

describe.runIf(process.platform === 'linux')('the installed program without a network', () => {
  let account: OrdinaryAccount;
  let report: { readonly interfaces: readonly string[]; readonly isPackaged: boolean };
  let document: string;

  beforeAll(() => {
    account = createOrdinaryAccount(display);
    document = join(account.home, 'bao-cao.docx');
    const session = join(import.meta.dirname, 'children', 'offline-session.ts');
    const [command, ...args] = [...ownNetwork, session, account.wrap(program), document];
    const { stdout, stderr, status } = spawnSync(command, args, { encoding: 'utf8', timeout: 90_000 });
    if (status !== 0) throw new Error(`The session broke off: ${stderr}`);
    // The script prints nothing else.
    report = JSON.parse(stdout) as typeof report;
  });

  afterAll(() => {
    account.remove();
  });

  it('opens a sample and writes the briefing, with its figures', () => {
    const texts = readDocx(readFileSync(document)).paragraphs.map(({ text }) => text);

    expect(report.isPackaged).toBe(true);
    expect(texts.join('\n')).toContain('80,76%');
  });

  it.runIf(isRoot)('has nothing but the loopback', () => {
    expect(report.interfaces).toEqual(['lo']);
  });

  it('keeps its things in a folder that only the account may read', () => {
    const data = join(account.home, '.config', 'P06 Desk');

    expect(statSync(data).mode & 0o077).toBe(0);
    expect(existsSync(join(data, 'workspaces', 'dien-bien-2024-h1', 'workspace.p06'))).toBe(true);
  });
});

describe.runIf(process.platform === 'linux')('the window of the installed program', () => {
  let account: OrdinaryAccount;
  let twin: Twin;
  let folder: string;

  beforeAll(async () => {
    account = createOrdinaryAccount(display);
    folder = createAccountWorkspace(account, 'tinh');
    twin = await launchTwin(account, [join(folder, 'workspace.p06')]);
  });

  afterAll(async () => {
    await twin.app.close();
    account.remove();
  });

  const openName = () =>
    twin.page.evaluate(async () => {
      const reply = await window.desk.workspaceStatus({});
      return reply.ok ? reply.value.status?.name : null;
    });

  it('has no menu and opens no tools for developers (H29)', async () => {
    const isOpen = await twin.app.evaluate(({ BrowserWindow }) => {
      const contents = BrowserWindow.getAllWindows()[0]?.webContents;
      contents?.sendInputEvent({ type: 'keyDown', keyCode: 'F12' });
      contents?.sendInputEvent({ type: 'keyDown', keyCode: 'I', modifiers: ['control', 'shift'] });
      contents?.openDevTools();
      return contents?.isDevToolsOpened();
    });

    expect(isOpen).toBe(false);
    expect(await twin.app.evaluate(({ Menu }) => Menu.getApplicationMenu() === null)).toBe(true);
  });

  it('opens the workspace whose file the system named', async () => {
    await expect.poll(openName, patience).toBe('tinh');
    expect(await openName()).toBe('tinh');
  });

  it('offers a copy of a file under another name, and leaves open what is open', async () => {
    const copy = join(folder, 'ban-sao.p06');
    copyFileSync(join(folder, 'workspace.p06'), copy);
    await startRelease({ program: account.wrap(program), args: [copy] }).exitCode;
    await expect.poll(() => twin.page.getByText('ban-sao.p06').count(), patience).toBeGreaterThan(0);

    expect(await openName()).toBe('tinh');
  });
});
