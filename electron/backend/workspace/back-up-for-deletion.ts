import { existsSync, lstatSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { makePrivateFolder } from '#backend/files/private-files.ts';
import type { Ports } from '#backend/ports.ts';
import { AppError, appError, type ErrorCode } from '#core/error/app-error.ts';
import { writeBackupElsewhere } from './backup.ts';
import type { Backup } from './backup-file.ts';
import { withStorageErrors } from './map-storage-error.ts';
import { leaveInDoubt, openWorkspace } from './open-workspace.ts';
import { findOtherFiles } from './other-files.ts';
import type { WritableWorkspace } from './workspace.ts';

/** A file whose beginning is damaged cannot be told from one of another program. */
const damage: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['storage/corrupt', 'storage/foreign']);

/** As many names as a sentence can hold. */
const namedFiles = 3;

/**
 * Writes a verified backup of a closed workspace to a folder that does not exist yet, nor need the one that it
 * stands in, and closes the workspace again: after that it may go. Fails with `deletion/damaged`, `/linked` or `/other-files`, and as `openWorkspace` does for
 * one that is held or in doubt; then the folder of the backup is not there and the workspace stands as it was.
 */
export function backUpForDeletion(folder: string, target: string, ports: Ports): Backup {
  if (existsSync(target)) throw appError('storage/exists', { path: target });
  try {
    requireOwnPlace(folder);
    const workspace = openWorkspace(folder, ports);
    try {
      requireNothingElse(folder);
      requireChecked(workspace);
      return writeTo(target, workspace);
    } finally {
      workspace.close();
    }
  } catch (error) {
    rmSync(target, { recursive: true, force: true });
    if (error instanceof AppError && damage.has(error.code)) {
      throw appError('deletion/damaged', { path: folder }, { cause: error });
    }
    throw error;
  }
}

function writeTo(target: string, workspace: WritableWorkspace): Backup {
  return withStorageErrors(target, () => {
    makePrivateFolder(dirname(target));
    makePrivateFolder(target);
    return writeBackupElsewhere(target, workspace, 'beforeDeletion');
  });
}

/** A large file is checked to its end only now: what is wrong with it must not become the last backup. */
function requireChecked(workspace: WritableWorkspace): void {
  try {
    Array.from(workspace.check.steps);
  } catch (error) {
    leaveInDoubt(workspace);
    throw error;
  }
}

/** A link would go to the bin in the place of what it leads to. A slash at the end would be followed. */
function requireOwnPlace(folder: string): void {
  const isLink = lstatSync(resolve(folder), { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  if (isLink) throw appError('deletion/linked', { path: folder });
}

function requireNothingElse(folder: string): void {
  const others = withStorageErrors(folder, () => findOtherFiles(folder));
  if (others.length === 0) return;
  const named = others.slice(0, namedFiles).join(', ');
  throw appError('deletion/other-files', {
    path: folder,
    name: others.length > namedFiles ? `${named}, …` : named,
  });
}
