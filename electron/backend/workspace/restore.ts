import { copyFileSync, renameSync, rmSync } from 'node:fs';
import { appError } from '#core/error/app-error.ts';
import { syncFile, syncFolder } from '#backend/files/sync-to-disk.ts';
import { requireSound, writeBackup } from './backup.ts';
import { type Backup, hashFile, listBackups } from './backup-file.ts';
import { lastSequence } from './change-log.ts';
import { checkHeader } from './file-header.ts';
import { withStorageErrors } from './map-storage-error.ts';
import { migrate } from './migrate.ts';
import { migrations } from './migrations/migration-list.ts';
import { openLocked } from './open-workspace.ts';
import { query } from './query.ts';
import { checkpoint, openPrivateCopy, passesFullCheck } from './sqlite-file.ts';
import type { WritableWorkspace } from './workspace.ts';
import { partialMark, sideFiles, workspacePaths } from './workspace-paths.ts';

/**
 * Puts a backup in the place of the present state, after a backup of that state. Returns the workspace
 * opened anew; the one given is closed. The writer lock is held throughout. Fails with `not-found`,
 * `storage/corrupt` or `storage/full`; until the last step the present state stands untouched.
 */
export function restoreBackup(workspace: WritableWorkspace, backupName: string): WritableWorkspace {
  const { folder, lock, ports, writer } = workspace;
  const { file } = workspacePaths(folder);
  return withStorageErrors(file, () => {
    const backup = requireBackup(folder, backupName);
    requireVerified(backup);
    writeBackup(workspace, 'beforeRestore');
    const partial = `${file}${partialMark}${ports.randomName()}`;
    try {
      prepareRestored(workspace, backup, partial);
      if (!checkpoint(writer)) throw busy(folder);
      writer.close();
      replaceFile(partial, file, folder);
    } finally {
      for (const path of [partial, ...sideFiles(partial)]) rmSync(path, { force: true });
    }
    return openLocked(folder, lock, ports);
  });
}

function requireBackup(folder: string, name: string): Backup {
  const backup = listBackups(folder).find((candidate) => candidate.name === name);
  if (backup === undefined) throw appError('not-found', { name });
  return backup;
}

/** Fails with `storage/corrupt` unless the file is, byte for byte, the one that was verified. */
function requireVerified({ file, manifest }: Backup): void {
  checkHeader(file);
  if (hashFile(file) !== manifest.sha256) throw appError('storage/corrupt', { path: file });
  requireSound(file, manifest.rowCounts);
}

/**
 * Copies the backup, brings it to the newest schema and enters the restore in its change log. The entry's
 * sequence follows the one of the present state, so that later backups sort after the earlier ones.
 */
function prepareRestored({ writer, ports }: WritableWorkspace, backup: Backup, partial: string): void {
  copyFileSync(backup.file, partial);
  const db = openPrivateCopy(partial);
  try {
    migrate(db, migrations);
    db.run(
      query.insertInto('change_log').values({
        sequence: Math.max(lastSequence(writer), lastSequence(db)) + 1,
        at: ports.now().toISOString(),
        who: `${ports.seat.user} (${ports.seat.host})`,
        procedure: 'workspace.restore',
        batch: ports.newUid(),
        summary: JSON.stringify({ rows: {}, backup: backup.name }),
      }),
    );
    if (!passesFullCheck(db)) throw appError('storage/corrupt', { path: backup.file });
  } finally {
    db.close();
  }
  syncFile(partial);
}

/** The old WAL belongs to the old file alone: it is empty by now and goes before the new file gets its name. */
function replaceFile(partial: string, file: string, folder: string): void {
  for (const path of sideFiles(file)) rmSync(path, { force: true });
  renameSync(partial, file);
  syncFolder(folder);
}

function busy(folder: string) {
  return appError('storage/busy', { path: folder, holder: '?', since: '?' });
}
