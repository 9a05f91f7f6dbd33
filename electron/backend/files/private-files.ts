import { chmodSync, copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fsErrorCode } from './map-fs-error.ts';
import { syncFolder } from './sync-to-disk.ts';

// Figures of a province are for the account that works on them. Windows knows no such modes; there the folder of
// the account does the same.
const privateFolderMode = 0o700;
export const privateFileMode = 0o600;

/** Makes a folder in one that is there, which it never makes itself: the disk that it was on may be away. */
export function makePrivateFolder(folder: string): void {
  try {
    mkdirSync(folder, { mode: privateFolderMode });
  } catch (error) {
    if (fsErrorCode(error) === 'EEXIST') return;
    throw error;
  }
  syncFolder(dirname(folder));
}

/** Makes a file of this text, or leaves the empty one that somebody else made in the same moment. */
export function createPrivateFile(file: string, text = ''): void {
  try {
    writeFileSync(file, text, { flag: 'wx', mode: privateFileMode });
  } catch (error) {
    if (text !== '' || fsErrorCode(error) !== 'EEXIST') throw error;
  }
}

/** Copies the bytes and not the mode: the copy of a file that nobody may write to can be worked on. */
export function copyPrivately(from: string, to: string): void {
  copyFileSync(from, to);
  makePrivate(to);
}

export function makePrivate(file: string): void {
  setMode(file, privateFileMode);
}

const withoutModes: ReadonlySet<string | undefined> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);

/** Leaves a file as it is where the file system knows no modes, as on a stick. */
export function setMode(file: string, mode: number): void {
  try {
    chmodSync(file, mode & 0o777);
  } catch (error) {
    if (!withoutModes.has(fsErrorCode(error))) throw error;
  }
}
