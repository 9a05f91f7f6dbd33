import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { ElectronApplication } from 'playwright-core';
import { attach } from '../electron/attach.ts';
import { ensureElectron } from '../electron/electron-runtime.ts';
import { prepareDesk, projectRoot } from '../electron/prepare-desk.ts';
import { rootSwitches } from '../electron/run-desk.ts';
import { packedFolder } from '../package/pack-desk.ts';
import { placeTestTwin } from '../package/place-package.ts';
import { measureInTurns, type Comparison } from './compare.ts';

/** A figure of the sample; it is there when the first page is. */
const awaited = '80,76%';

/** What packing costs: the size of the folder and the start of the program in it. */
export async function benchPackage(folder: string, turns: number): Promise<Comparison[]> {
  pack();
  return [await sizeOfPackage(), await startOfPackage(folder, turns)];
}

/** In a process of its own, as users do it. */
function pack(): void {
  const script = join(projectRoot, 'scripts', 'package', 'package.ts');
  const { status } = spawnSync(process.execPath, [script], { cwd: projectRoot, stdio: 'inherit' });
  if (status !== 0) throw new Error('The program could not be packed; its faults stand above.');
}

async function sizeOfPackage(): Promise<Comparison> {
  const runtime = await ensureElectron(projectRoot);
  return {
    name: 'size of the installed folder',
    definition:
      'bytes of all files that an installer installs, over those of the Electron of the same version as it comes',
    ours: [bytesBelow(packedFolder(projectRoot))],
    bare: [bytesBelow(runtime.folder)],
    unit: 'bytes',
    limit: 1.15,
  };
}

async function startOfPackage(folder: string, turns: number): Promise<Comparison> {
  const tree = await prepareDesk();
  const twin = await placeTestTwin(projectRoot, join(folder, 'twin'));
  const userData = join(folder, 'package-data');
  await openSampleOnce(tree, userData);
  const measured = await measureInTurns(
    turns,
    () => measureStart(twin, userData),
    () => measureStart(tree, userData),
  );
  return {
    name: 'start of the packed program',
    definition:
      'from the creation of the process until the overview of the sample that was open last shows its figures, over the same of the program as "npm start" opens it',
    ...measured,
    unit: 'ms',
    // Both run the same code: there is nothing that a limit could catch.
    limit: null,
  };
}

async function openSampleOnce(program: string, userData: string): Promise<void> {
  const app = await launch(program, userData);
  const page = await app.firstWindow();
  await page
    .getByRole('button', { name: /Điện Biên/u })
    .first()
    .click();
  await page.getByText(awaited).first().waitFor();
  await app.close();
}

/** From the creation of the process, so that a start which Playwright had to repeat counts as one. */
async function measureStart(program: string, userData: string): Promise<number> {
  const app = await launch(program, userData);
  const page = await app.firstWindow();
  await page.getByText(awaited).first().waitFor();
  const startedAt = await app.evaluate(() => process.getCreationTime());
  const tookMs = Date.now() - (startedAt ?? Number.NaN);
  await app.close();
  return tookMs;
}

function launch(executablePath: string, userData: string): Promise<ElectronApplication> {
  return attach({ executablePath, args: [...rootSwitches(), `--user-data-dir=${userData}`] });
}

function bytesBelow(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}
