import { renameSync, rmSync } from 'node:fs';
import { AppError, appError } from '#core/error/app-error.ts';
import { copyPrivately } from '#backend/files/private-files.ts';
import { syncFile, syncFolder } from '#backend/files/sync-to-disk.ts';
import type { Ports } from '#backend/ports.ts';
import { writeBackup } from './backup.ts';
import { type Backup, hashFile, listBackups } from './backup-file.ts';
import { lastSequence } from './change-log.ts';
import { knownCommits, lastCommit } from './commit-count.ts';
import { checkHeader } from './file-header.ts';
import { closeUnchanged, replaceDamaged } from './keep-damaged.ts';
import { withStorageErrors } from './map-storage-error.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations/migration-list.ts';
import { openLocked } from './open-workspace.ts';
import { query } from './query.ts';
import { requireRestorable } from './require-restorable.ts';
import { checkpoint, openForWriting, openPrivateCopy, passesFullCheck } from './sqlite-file.ts';
import type { WritableWorkspace } from './workspace.ts';
import { partialMark, sideFiles, workspacePaths } from './workspace-paths.ts';
import { acquireWriterLock } from './writer-lock.ts';

export type Restored = {
  readonly workspace: WritableWorkspace;
  /** As what the state before is kept: the newest backup, or the damaged file itself in its own folder. */
  readonly kept: 'backup' | 'damagedFile';
};

/**
 * Puts a backup in the place of the present state, after a backup of that state; a damaged state, of which
 * there can be none, is kept aside byte by byte. Returns the workspace opened anew; the one given is closed. The
 * writer lock is held throughout. Fails with `not-found`, `storage/corrupt` (the backup) or `storage/full`; until
 * the last step the present state stands untouched.
 */
export function restoreBackup(workspace: WritableWorkspace, backupName: string): Restored {
  const { folder, lock, place, ports, writer } = workspace;
  const { file } = workspacePaths(folder);
  return withStorageErrors(file, () => {
    place.requireFile();
    const backup = requireBackup(folder, backupName);
    const isSaved = savePresentState(workspace);
    withRestoredCopy({ folder, ports, backup }, (partial) => {
      place.requireFile();
      if (isSaved) {
        if (!checkpoint(writer)) throw busy(folder);
        writer.close();
        replaceSound(partial, file, folder);
      } else {
        closeUnchanged(writer, file);
        replaceDamaged(folder, partial, ports.now());
      }
    });
    return { workspace: openLocked(folder, lock, ports), kept: isSaved ? 'backup' : 'damagedFile' };
  });
}

/**
 * Puts a backup in the place of a file that cannot be opened, or that is gone, and opens it. What was there is
 * kept aside byte by byte. Fails as `restoreBackup` does, or with `storage/busy` or `/read-only`.
 */
export function restoreDamaged(folder: string, backupName: string, ports: Ports): WritableWorkspace {
  return withStorageErrors(workspacePaths(folder).file, () => {
    const lock = acquireWriterLock(folder, ports);
    try {
      const backup = requireBackup(folder, backupName);
      withRestoredCopy({ folder, ports, backup }, (partial) => {
        replaceDamaged(folder, partial, ports.now());
      });
      return openLocked(folder, lock, ports);
    } catch (error) {
      lock.release();
      throw error;
    }
  });
}

function requireBackup(folder: string, name: string): Backup {
  const backup = listBackups(folder).find((candidate) => candidate.name === name);
  if (backup === undefined) throw appError('not-found', { name });
  return backup;
}

/** False where the present state is damaged, so that no backup can be made of it. */
function savePresentState(workspace: WritableWorkspace): boolean {
  try {
    writeBackup(workspace, 'beforeRestore');
    return true;
  } catch (error) {
    if (error instanceof AppError && error.code === 'storage/corrupt') return false;
    throw error;
  }
}

type Restore = { readonly folder: string; readonly ports: Ports; readonly backup: Backup };

/** Gives `place` a copy of the backup that is ready to be opened; what it leaves of the copy goes. */
function withRestoredCopy(restore: Restore, place: (partial: string) => void): void {
  const partial = `${workspacePaths(restore.folder).file}${partialMark}${restore.ports.randomName()}`;
  try {
    prepareCopy(restore, partial);
    place(partial);
  } finally {
    for (const path of [partial, ...sideFiles(partial)]) rmSync(path, { force: true });
  }
}

/** Fails with `storage/corrupt` unless the copy is, byte for byte, what was verified, and can be worked with. */
function requireVerified(copy: string, { file, manifest }: Backup): void {
  checkHeader(copy, file);
  if (hashFile(copy) !== manifest.sha256) throw appError('storage/corrupt', { path: file });
  requireRestorable(copy, manifest.rowCounts, file);
}

/**
 * Copies the backup, brings it to the newest schema and enters the restore in its change log. The copy ends in WAL
 * mode, so that whoever opens it under its final name has no step to make on the file itself.
 */
function prepareCopy({ folder, ports, backup }: Restore, partial: string): void {
  copyPrivately(backup.file, partial);
  requireVerified(partial, backup);
  const db = openPrivateCopy(partial);
  try {
    migrate(db, migrations);
    db.run(
      query.insertInto('change_log').values({
        sequence: nextSequence(folder, lastSequence(db)),
        at: ports.now().toISOString(),
        who: `${ports.seat.user} (${ports.seat.host})`,
        procedure: 'workspace.restore',
        batch: ports.newUid(),
        commit_number: Math.max(lastCommit(db), knownCommits(folder, db, ports)) + 1,
        summary: JSON.stringify({ rows: {}, backup: backup.name }),
      }),
    );
    if (!passesFullCheck(db)) throw appError('storage/corrupt', { path: backup.file });
  } finally {
    db.close();
  }
  openForWriting(partial).close();
  syncFile(partial);
}

/**
 * Follows the newest backup, so that later ones sort after it. The one before a restore carries the sequence of
 * the present state; that of a damaged state nobody can read.
 */
function nextSequence(folder: string, ofBackup: number): number {
  return Math.max(ofBackup, ...listBackups(folder).map(({ manifest }) => manifest.sequence)) + 1;
}

/** The old WAL belongs to the old file alone: it is empty by now and goes before the new file gets its name. */
function replaceSound(partial: string, file: string, folder: string): void {
  for (const path of sideFiles(file)) rmSync(path, { force: true });
  renameSync(partial, file);
  syncFolder(folder);
}

function busy(folder: string) {
  return appError('storage/held', { path: folder });
}
