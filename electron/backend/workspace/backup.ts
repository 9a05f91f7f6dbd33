import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { appError } from '#core/error/app-error.ts';
import { syncFile, syncFolder } from '#backend/files/sync-to-disk.ts';
import {
  type Backup,
  type BackupManifest,
  backupName,
  type BackupReason,
  hashFile,
  listBackups,
  manifestFile,
} from './backup-file.ts';
import { lastSequence } from './change-log.ts';
import { withStorageErrors } from './map-storage-error.ts';
import { countRows, openForReading, passesFullCheck, readUserVersion, vacuumInto } from './sqlite-file.ts';
import type { WritableWorkspace } from './workspace.ts';
import { partialMark, workspacePaths } from './workspace-paths.ts';

const keptBackups = 5;

/**
 * Writes a verified backup of the workspace as it is now and prunes old ones. A file under its final name
 * has been opened, checked and synced. Fails with `storage/full`, `/read-only`, or `/corrupt` where the
 * workspace itself is damaged.
 */
export function writeBackup(workspace: WritableWorkspace, reason: BackupReason): Backup {
  const { backups } = workspacePaths(workspace.folder);
  return withStorageErrors(backups, () => {
    mkdirSync(backups, { recursive: true });
    const partial = join(backups, `backup${partialMark}${workspace.ports.randomName()}`);
    try {
      const manifest = writeVerifiedCopy(workspace, partial, reason);
      const backup = giveFinalName(workspace.folder, partial, manifest);
      pruneBackups(workspace.folder);
      return backup;
    } finally {
      rmSync(partial, { force: true });
      rmSync(manifestFile(partial), { force: true });
    }
  });
}

function writeVerifiedCopy(
  { folder, writer, ports }: WritableWorkspace,
  partial: string,
  reason: BackupReason,
): BackupManifest {
  const { file } = workspacePaths(folder);
  const rowCounts = withStorageErrors(file, () => {
    const counted = countRows(writer);
    vacuumInto(writer, partial);
    requireSound(partial, counted, file);
    return counted;
  });
  syncFile(partial);
  return {
    schemaVersion: readUserVersion(writer),
    // Version 0 has no tables yet, so no log either.
    sequence: rowCounts['change_log'] === undefined ? 0 : lastSequence(writer),
    reason,
    sha256: hashFile(partial),
    rowCounts,
    madeAt: ports.now().toISOString(),
  };
}

/** Fails with `storage/corrupt`, naming `path`, unless the closed copy is whole and has these rows. */
export function requireSound(copy: string, rowCounts: Readonly<Record<string, number>>, path = copy): void {
  const db = openForReading(copy);
  try {
    const hasSameRows = JSON.stringify(countRows(db)) === JSON.stringify(rowCounts);
    if (!hasSameRows || !passesFullCheck(db)) throw appError('storage/corrupt', { path });
  } finally {
    db.close();
  }
}

/** The manifest gets its name first: a backup without one does not exist for the list. */
function giveFinalName(folder: string, partial: string, manifest: BackupManifest): Backup {
  const { backups } = workspacePaths(folder);
  const name = freeName(folder, manifest);
  const file = join(backups, name);
  writeFileSync(manifestFile(partial), `${JSON.stringify(manifest, null, 2)}\n`);
  syncFile(manifestFile(partial));
  renameSync(manifestFile(partial), manifestFile(file));
  renameSync(partial, file);
  syncFolder(backups);
  return { name, file, bytes: statSync(file).size, manifest };
}

function freeName(folder: string, { sequence, reason }: BackupManifest): string {
  const taken = listBackups(folder).filter((backup) => backup.manifest.sequence === sequence);
  const ordinals = taken.map((backup) => Number(backup.name.slice(10, 12)));
  return backupName(sequence, Math.max(0, ...ordinals) + 1, reason);
}

/** Keeps the newest ones and every one that stands before a migration or a restore. */
function pruneBackups(folder: string): void {
  const prunable = listBackups(folder).filter(({ manifest }) => !isKeptForGood(manifest.reason));
  for (const { file } of prunable.slice(keptBackups)) {
    rmSync(file, { force: true });
    rmSync(manifestFile(file), { force: true });
  }
}

function isKeptForGood(reason: BackupReason): boolean {
  return reason === 'beforeMigration' || reason === 'beforeRestore';
}
