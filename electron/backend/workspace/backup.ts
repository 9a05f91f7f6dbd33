import { renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { appError } from '#core/error/app-error.ts';
import { createPrivateFile, makePrivateFolder } from '#backend/files/private-files.ts';
import { syncFile, syncFolder } from '#backend/files/sync-to-disk.ts';
import {
  type Backup,
  type BackupManifest,
  backupName,
  type BackupReason,
  hashFile,
  listBackups,
  listBackupsIn,
  manifestFile,
} from './backup-file.ts';
import { chooseKept } from './choose-kept.ts';
import { lastSequence } from './change-log.ts';
import { countingSchema, identify, lastCommit } from './commit-count.ts';
import type { ReadableDb } from './database.ts';
import { withStorageErrors } from './map-storage-error.ts';
import { requireRestorable } from './require-restorable.ts';
import { countRows, readUserVersion, vacuumInto } from './sqlite-file.ts';
import type { WritableWorkspace } from './workspace.ts';
import { partialMark, sideFiles, workspacePaths } from './workspace-paths.ts';

/**
 * Writes a verified backup of the workspace as it is now and prunes old ones. A file under its final name
 * has been opened, checked and synced. Fails with `storage/full`, `/read-only`, `/missing` where the workspace
 * is not at its place any more, or `/corrupt` where it is damaged itself.
 */
export function writeBackup(workspace: WritableWorkspace, reason: BackupReason): Backup {
  workspace.place.requireFile();
  return storeBackup(workspace, reason);
}

/**
 * Backs up what changed since the newest backup; null where nothing did, or where there is only what the making of
 * the workspace wrote, which is sequence 1.
 */
export function backUpChanges(workspace: WritableWorkspace, reason: BackupReason): Backup | null {
  const [newest] = listBackups(workspace.folder);
  if (lastSequence(workspace.writer) <= Math.max(newest?.manifest.sequence ?? 0, 1)) return null;
  return writeBackup(workspace, reason);
}

/** As `writeBackup`, also for what only the open connection still holds. Never makes the folder of a workspace. */
export function storeBackup(workspace: WritableWorkspace, reason: BackupReason): Backup {
  const { backups } = workspacePaths(workspace.folder);
  return withStorageErrors(backups, () => {
    workspace.place.requireFolder();
    makePrivateFolder(backups);
    const backup = writeInto(backups, workspace, reason);
    pruneBackups(workspace.folder, backup);
    return backup;
  });
}

/**
 * Writes a verified backup to a folder that stands outside the workspace and proves it there once more: it is all
 * that is at hand when the workspace is gone. Fails as `writeBackup` does.
 */
export function writeBackupElsewhere(
  folder: string,
  workspace: WritableWorkspace,
  reason: BackupReason,
): Backup {
  workspace.place.requireFile();
  return withStorageErrors(folder, () => {
    const backup = writeInto(folder, workspace, reason);
    requireAsProven(backup);
    return backup;
  });
}

function writeInto(backups: string, workspace: WritableWorkspace, reason: BackupReason): Backup {
  const partial = join(backups, `backup${partialMark}${workspace.ports.randomName()}`);
  try {
    const manifest = writeVerifiedCopy(workspace, partial, reason);
    return giveFinalName(backups, partial, manifest);
  } finally {
    for (const path of [partial, manifestFile(partial), ...sideFiles(partial)]) rmSync(path, { force: true });
  }
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
    requireRestorable(partial, counted, file);
    return counted;
  });
  syncFile(partial);
  return {
    schemaVersion: readUserVersion(writer),
    // Version 0 has no tables yet, so no log either.
    sequence: rowCounts['change_log'] === undefined ? 0 : lastSequence(writer),
    ...countOf(writer),
    reason,
    sha256: hashFile(partial),
    rowCounts,
    madeAt: ports.now().toISOString(),
  };
}

/** A file of an earlier schema counts no commits yet. */
function countOf(db: ReadableDb): Pick<BackupManifest, 'workspace' | 'commits'> {
  return readUserVersion(db) < countingSchema ? {} : { workspace: identify(db), commits: lastCommit(db) };
}

/** The manifest gets its name first: a backup without one does not exist for the list. */
function giveFinalName(backups: string, partial: string, manifest: BackupManifest): Backup {
  const name = freeName(backups, manifest);
  const file = join(backups, name);
  createPrivateFile(manifestFile(partial), `${JSON.stringify(manifest, null, 2)}\n`);
  syncFile(manifestFile(partial));
  renameSync(manifestFile(partial), manifestFile(file));
  renameSync(partial, file);
  syncFolder(backups);
  return { name, file, bytes: statSync(file).size, manifest };
}

function freeName(backups: string, { sequence, reason }: BackupManifest): string {
  const taken = listBackupsIn(backups).filter((backup) => backup.manifest.sequence === sequence);
  const ordinals = taken.map((backup) => Number(backup.name.slice(10, 12)));
  return backupName(sequence, Math.max(0, ...ordinals) + 1, reason);
}

/** Removes what age no longer keeps, and nothing unless the backup just made is on the disk as it was proven. */
function pruneBackups(folder: string, proven: Backup): void {
  requireAsProven(proven);
  const all = listBackups(folder);
  const kept = chooseKept(all);
  for (const { name, file } of all) {
    if (kept.has(name) || name === proven.name) continue;
    rmSync(file, { force: true });
    rmSync(manifestFile(file), { force: true });
  }
}

function requireAsProven({ file, manifest }: Backup): void {
  if (hashFile(file) !== manifest.sha256) throw appError('storage/corrupt', { path: file });
}
