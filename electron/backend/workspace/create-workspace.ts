import { existsSync, lstatSync, readdirSync, renameSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { AppError, appError } from '#core/error/app-error.ts';
import { fsErrorCode } from '#backend/files/map-fs-error.ts';
import { makePrivateFolder } from '#backend/files/private-files.ts';
import { syncFile, syncFolder } from '#backend/files/sync-to-disk.ts';
import type { Ports } from '#backend/ports.ts';
import { withStorageErrors } from './map-storage-error.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations/migration-list.ts';
import { openLocked, openWorkspace } from './open-workspace.ts';
import { createEmptyFile, openPrivateCopy } from './sqlite-file.ts';
import type { WritableWorkspace } from './workspace.ts';
import { isPartialOf, partialMark, sideFiles, workspacePaths } from './workspace-paths.ts';
import { acquireWriterLock, type WriterLock } from './writer-lock.ts';

/**
 * Creates a workspace, fills it and opens it. The folder appears with everything in it or not at all. Fails
 * with `storage/exists` where the folder has content, `storage/full`, `/read-only` or `/missing` (no parent).
 */
export function createWorkspace(
  folder: string,
  ports: Ports,
  fill: (workspace: WritableWorkspace) => void,
): WritableWorkspace {
  withStorageErrors(folder, () => {
    requireFree(folder);
    removeLeftovers(folder, ports);
    const partial = `${folder}${partialMark}${ports.randomName()}`;
    makePrivateFolder(partial);
    const lock = acquireWriterLock(partial, ports);
    try {
      build(partial, lock, ports, fill);
      // Windows renames no folder with an open file in it; elsewhere the lock is held until the name is given.
      if (process.platform === 'win32') lock.release();
      giveName(partial, folder);
    } catch (error) {
      rmSync(partial, { recursive: true, force: true });
      throw error;
    } finally {
      lock.release();
    }
  });
  return openWorkspace(folder, ports);
}

function build(
  partial: string,
  lock: WriterLock,
  ports: Ports,
  fill: (workspace: WritableWorkspace) => void,
): void {
  const { file } = workspacePaths(partial);
  createSchema(file);
  const keptLock = { ...lock, release: () => undefined };
  const workspace = openLocked(partial, keptLock, ports);
  try {
    fill(workspace);
  } finally {
    // Closing brings the WAL into the file, so one file is all there is to sync.
    workspace.close();
  }
  syncFile(file);
  syncFolder(partial);
}

function createSchema(file: string): void {
  createEmptyFile(file);
  const db = openPrivateCopy(file);
  try {
    migrate(db, migrations);
  } finally {
    db.close();
  }
}

/** Windows moves no folder onto another one, not even onto an empty one. */
function giveName(partial: string, folder: string): void {
  try {
    if (existsSync(folder)) rmdirSync(folder);
    renameSync(partial, folder);
    syncFolder(dirname(folder));
  } catch (error) {
    const isTaken = ['ENOTEMPTY', 'EEXIST'].includes(fsErrorCode(error) ?? '');
    throw isTaken ? appError('storage/exists', { path: folder }, { cause: error }) : error;
  }
}

function requireFree(folder: string): void {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found === undefined) return;
  if (found.isDirectory() && readdirSync(folder).length === 0) return;
  throw appError('storage/exists', { path: folder });
}

/** Removes what killed attempts at the same name left; one that is still at work holds its lock. */
function removeLeftovers(folder: string, ports: Ports): void {
  const parent = dirname(folder);
  for (const name of readdirSync(parent)) {
    if (!isPartialOf(name, basename(folder))) continue;
    const leftover = join(parent, name);
    if (isOwnFolder(leftover) && isAbandoned(leftover, ports))
      rmSync(leftover, { recursive: true, force: true });
  }
}

/** A folder of the user's under such a name is not to be looked into any further. */
function isOwnFolder(leftover: string): boolean {
  if (!lstatSync(leftover).isDirectory()) return false;
  const { file, lock, holder, backups } = workspacePaths(leftover);
  const own = [file, lock, holder, ...sideFiles(file), ...sideFiles(lock), backups].map((it) => basename(it));
  return readdirSync(leftover).every((name) => own.includes(name));
}

function isAbandoned(leftover: string, ports: Ports): boolean {
  try {
    acquireWriterLock(leftover, ports).release();
    return true;
  } catch (error) {
    if (error instanceof AppError && ['storage/busy', 'storage/held'].includes(error.code)) return false;
    throw error;
  }
}
