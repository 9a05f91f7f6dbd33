import { createHash } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { appError } from '#core/error/app-error.ts';
import { fsErrorCode, mapFsError } from './map-fs-error.ts';
import { privateFileMode, setMode } from './private-files.ts';
import { syncFolder } from './sync-to-disk.ts';

/** The steps of the file system that a write consists of; a test makes them fail. */
export type FileSteps = {
  /** Creates the file, writes all bytes and waits until they are on the disk. */
  readonly writeAndSync: (file: string, bytes: Uint8Array) => void;
  readonly read: (file: string) => Uint8Array;
  /** The mode of the file; undefined where there is none. */
  readonly findMode: (file: string) => number | undefined;
  readonly setMode: (file: string, mode: number) => void;
  readonly isFolder: (path: string) => boolean;
  readonly rename: (from: string, to: string) => void;
  readonly remove: (file: string) => void;
  readonly syncFolder: (folder: string) => void;
  readonly wait: (milliseconds: number) => Promise<void>;
};

export const nodeFileSteps: FileSteps = {
  writeAndSync,
  read: (file) => readFileSync(file),
  findMode: (file) => statSync(file, { throwIfNoEntry: false })?.mode,
  setMode,
  isFolder: (path) => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false,
  rename: (from, to) => {
    renameSync(from, to);
  },
  remove: (file) => rmSync(file, { force: true }),
  syncFolder,
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

const renameAttempts = 10;
const renamePauseMs = 100;
const passingCodes: ReadonlySet<string | undefined> = new Set(['EPERM', 'EBUSY', 'EACCES']);

export type AtomicWrite = {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Part of the temporary name: `randomName` of the ports. */
  readonly randomName: () => string;
  /** Who may read the new file; left out, whoever could read the old one, or what the account sets for new files. */
  readonly mode?: number;
  readonly steps?: FileSteps;
};

/**
 * Writes a file so that at any moment the old or the new content stands under its name, never a part.
 * Fails with `storage/full`, `file/unwritable` or `file/locked`; the old file is then untouched.
 */
export async function writeAtomically(write: AtomicWrite): Promise<void> {
  const { file, bytes, randomName, mode, steps = nodeFileSteps } = write;
  const temporary = join(dirname(file), `.${basename(file).slice(0, 100)}.partial-${randomName()}`);
  try {
    if (steps.isFolder(file)) throw appError('file/unwritable', { path: file });
    steps.writeAndSync(temporary, bytes);
    requireSameBytes(steps.read(temporary), bytes, temporary);
    steps.setMode(temporary, mode ?? steps.findMode(file) ?? newFileMode());
    await renamePatiently(temporary, file, steps);
    steps.syncFolder(dirname(file));
  } catch (error) {
    removeQuietly(temporary, steps);
    throw mapFsError(error, file);
  }
}

/** What the account gives to a file that it makes: a report is for those whom its folder is for. */
function newFileMode(): number {
  return 0o666 & ~process.umask();
}

/** Virus scanners and indexers hold a fresh file for moments; a target open elsewhere is held for longer. */
async function renamePatiently(from: string, to: string, steps: FileSteps): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      steps.rename(from, to);
      return;
    } catch (error) {
      if (!passingCodes.has(fsErrorCode(error))) throw error;
      if (attempt === renameAttempts) throw appError('file/locked', { path: to }, { cause: error });
      await steps.wait(renamePauseMs);
    }
  }
}

function requireSameBytes(actual: Uint8Array, expected: Uint8Array, file: string): void {
  if (actual.length === expected.length && sha256(actual) === sha256(expected)) return;
  throw appError('file/unwritable', { path: file });
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function removeQuietly(file: string, steps: FileSteps): void {
  try {
    steps.remove(file);
  } catch {
    // The first failure is the one to report; a leftover carries ".partial-" in its name.
  }
}

function writeAndSync(file: string, bytes: Uint8Array): void {
  const handle = openSync(file, 'wx', privateFileMode);
  try {
    for (let written = 0; written < bytes.length;) {
      written += writeSync(handle, bytes, written);
    }
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
