import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import type { ElectronApplication, Page } from 'playwright-core';
import { inject } from 'vitest';
import type { DeskApi } from '#contract/desk-api.ts';
import { attachOnce } from '#scripts/electron/attach.ts';
import { rootSwitches } from '#scripts/electron/run-desk.ts';

declare global {
  interface Window {
    readonly desk: DeskApi;
  }
}

export type Desk = {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** The folder of preferences, log and samples of this launch. */
  readonly userData: string;
  readonly close: () => Promise<void>;
};

export type LaunchOptions = {
  /** Opened before the test begins; absent: the first-run page. */
  readonly sample?: string;
  /** Kept when the app closes; absent: a new folder that goes. */
  readonly userData?: string;
  /** Starts the app in another program's place, as strace does. */
  readonly executable?: string;
  readonly args?: readonly string[];
};

/** Opens the built app in real Electron. The caller closes it. */
export async function launchDesk(options: LaunchOptions = {}): Promise<Desk> {
  const userData = options.userData ?? mkdtempSync(join(tmpdir(), 'p06-desk-test-'));
  const app = await launch(options.executable ?? inject('desktop').executable, userData, options.args ?? []);
  const page = await app.firstWindow();
  await page.waitForLoadState('load');
  if (options.sample !== undefined) await openSample(page, options.sample);
  const close = async () => {
    await app.close();
    if (options.userData === undefined) rmSync(userData, { recursive: true, force: true });
  };
  return { app, page, userData, close };
}

/** The same Electron with an app that guards nothing. */
export async function launchBare(executable = inject('desktop').bareExecutable): Promise<Desk> {
  const userData = mkdtempSync(join(tmpdir(), 'p06-bare-test-'));
  const app = await launch(executable, userData, []);
  const page = await app.firstWindow();
  await page.waitForLoadState('load');
  const close = async () => {
    await app.close();
    rmSync(userData, { recursive: true, force: true });
  };
  return { app, page, userData, close };
}

/** Opens the copy of a sample and waits until the page shows it. */
export async function openSample(page: Page, id: string): Promise<void> {
  const reply = await page.evaluate((sample) => window.desk.workspaceOpenSample({ id: sample }), id);
  if (!reply.ok) throw new Error(`The sample "${id}" did not open: ${reply.error.code}.`);
  await page.reload({ waitUntil: 'load' });
}

/** Answers the next save dialogs with this path, as a user who types it would; null gives up. */
export async function answerSaveDialog(app: ElectronApplication, file: string | null): Promise<void> {
  await app.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: path === null, filePath: path ?? '' });
  }, file);
}

/** Answers the next folder dialogs with this folder; null gives up. */
export async function answerFolderDialog(app: ElectronApplication, folder: string | null): Promise<void> {
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () =>
      Promise.resolve({ canceled: path === null, filePaths: path === null ? [] : [path] });
  }, folder);
}

/** Moves what goes to the bin of the system to this folder; null stands for a system without one. */
export async function replaceBin(app: ElectronApplication, folder: string | null): Promise<void> {
  await app.evaluate(({ shell }, bin) => {
    const { renameSync } = globalThis.process.getBuiltinModule('node:fs');
    const paths = globalThis.process.getBuiltinModule('node:path');
    shell.trashItem = (path) => {
      if (bin === null) return Promise.reject(new Error('There is no bin.'));
      renameSync(path, paths.join(bin, paths.basename(path)));
      return Promise.resolve();
    };
  }, folder);
}

function launch(executablePath: string, userData: string, args: readonly string[]) {
  const { display } = inject('desktop');
  const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => {
    return entry[1] !== undefined;
  });
  return attachOnce({
    executablePath,
    args: [...rootSwitches(), `--user-data-dir=${userData}`, ...args],
    env: { ...Object.fromEntries(inherited), ...(display === null ? {} : { DISPLAY: display }) },
  });
}

/** The process that has the workspace open. */
export function backendPid({ app }: Pick<Desk, 'app'>): Promise<number> {
  return app.evaluate(
    ({ app: electron }) => electron.getAppMetrics().find((it) => it.name === 'P06 Desk backend')?.pid ?? 0,
  );
}
