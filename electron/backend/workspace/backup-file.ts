import { createHash } from 'node:crypto';
import { closeSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { isPlainFile } from './own-files.ts';
import { workspacePaths } from './workspace-paths.ts';

/** Why a backup was made: `automatic` at closing or by the schedule. Those from before a migration are never pruned. */
export type BackupReason =
  | 'manual'
  | 'automatic'
  | 'beforeDeletion'
  | 'beforeImport'
  | 'beforeMigration'
  | 'beforeRestore';

const manifestSchema = z.object({
  schemaVersion: z.int().min(0),
  /** Of the last entry of the change log; 0 where there is none. */
  sequence: z.int().min(0),
  /** Which workspace it is of and the number of its newest commit; those made before these were kept have none. */
  workspace: z.string().optional(),
  commits: z.int().min(0).optional(),
  /** A later program may know more reasons; such a backup is one all the same. */
  reason: z.string(),
  /** Of the file, in hexadecimal. */
  sha256: z.string().length(64),
  rowCounts: z.record(z.string(), z.int().min(0)),
  /** By the clock of the machine, for the reader only: order is by sequence. */
  madeAt: z.string(),
});
/** What was true of a backup when it was verified. */
export type BackupManifest = z.infer<typeof manifestSchema>;

export type Backup = {
  /** File name inside `backups/`; names sort in the order in which the backups were made. */
  readonly name: string;
  readonly file: string;
  readonly bytes: number;
  readonly manifest: BackupManifest;
};

/** "000000042-01-manual.p06": the sequence, a number among backups of the same sequence, the reason. */
export function backupName(sequence: number, ordinal: number, reason: string): string {
  return `${String(sequence).padStart(9, '0')}-${String(ordinal).padStart(2, '0')}-${reason}.p06`;
}

export function manifestFile(backupFile: string): string {
  return `${backupFile}.json`;
}

/** Backups of a workspace, the newest first. Files without a readable manifest are not backups. */
export function listBackups(folder: string): readonly Backup[] {
  return listBackupsIn(workspacePaths(folder).backups);
}

/** The same of the folder that the backups themselves stand in. */
export function listBackupsIn(backups: string): readonly Backup[] {
  return readNames(backups)
    .filter((name) => name.endsWith('.p06') && isPlainFile(join(backups, name)))
    .toSorted()
    .toReversed()
    .flatMap((name) => {
      const file = join(backups, name);
      const manifest = readManifest(file);
      return manifest === undefined ? [] : [{ name, file, bytes: statSync(file).size, manifest }];
    });
}

/** SHA-256 of a closed file in hexadecimal, read in parts. */
export function hashFile(file: string): string {
  const hash = createHash('sha256');
  const part = Buffer.alloc(1024 * 1024);
  const handle = openSync(file, 'r');
  try {
    for (let length = readSync(handle, part); length > 0; length = readSync(handle, part)) {
      hash.update(part.subarray(0, length));
    }
  } finally {
    closeSync(handle);
  }
  return hash.digest('hex');
}

function readNames(folder: string): readonly string[] {
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true ? readdirSync(folder) : [];
}

function readManifest(backupFile: string): BackupManifest | undefined {
  if (!isPlainFile(manifestFile(backupFile))) return undefined;
  try {
    return manifestSchema.parse(JSON.parse(readFileSync(manifestFile(backupFile), 'utf8')));
  } catch {
    // No manifest or a damaged one: nothing vouches for this file, so it is not offered.
    return undefined;
  }
}
