import { lstatSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { Logger } from '#backend/ports.ts';
import { holdExclusively } from './sqlite-file.ts';
import { sideFiles } from './workspace-paths.ts';

const start = 'p06-view-';
/** As mkdtemp fills it up. */
const folderName = /^p06-view-[A-Za-z0-9]{6}$/u;
export const viewedFile = 'workspace.p06';
const lockFile = 'lock';
const ownFiles: ReadonlySet<string> = new Set([viewedFile, lockFile].flatMap((it) => [it, ...sideFiles(it)]));
/** A folder without a lock may be one that is being made, or one of a program before this. */
const youngMs = 60 * 60 * 1000;

/** A folder of this account alone, for the copy of a workspace that is looked at. */
export type ViewFolder = { readonly folder: string; readonly remove: () => void };

/** As long as its lock is held, the folder belongs to a program that runs. */
export function makeViewFolder(temporaryFolder: string): ViewFolder {
  // mkdtemp makes the folder with the mode 0700.
  const folder = mkdtempSync(join(temporaryFolder, start));
  const lock = holdExclusively(join(folder, lockFile));
  return {
    folder,
    remove: () => {
      lock.release();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Removes the copies that programs which were killed have left: figures do not stay where nobody looks for them. */
export function removeLeftViews(temporaryFolder: string, logger: Logger): void {
  for (const name of readdirSync(temporaryFolder).filter((it) => folderName.test(it))) {
    const folder = join(temporaryFolder, name);
    try {
      if (isLeft(folder)) rmSync(folder, { recursive: true, force: true });
    } catch (error) {
      logger.error('A copy that was left of a workspace could not be removed.', error);
    }
  }
}

/** Under a name of ours another account may have something, and so may the user: then it stays. */
function isLeft(folder: string): boolean {
  const found = lstatSync(folder);
  const isOwn = process.getuid === undefined || found.uid === process.getuid();
  if (!found.isDirectory() || !isOwn) return false;
  const names = readdirSync(folder);
  if (!names.every((name) => ownFiles.has(name))) return false;
  if (!names.includes(lockFile)) return Date.now() - found.mtimeMs > youngMs;
  return isFree(join(folder, lockFile));
}

function isFree(lock: string): boolean {
  try {
    holdExclusively(lock).release();
    return true;
  } catch {
    // Held by a program that runs, or not ours to judge.
    return false;
  }
}
