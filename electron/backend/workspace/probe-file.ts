import { existsSync, rmSync } from 'node:fs';
import { AppError, appError } from '#core/error/app-error.ts';
import { copyPrivately } from '#backend/files/private-files.ts';
import type { Ports } from '#backend/ports.ts';
import type { Database } from './database.ts';
import { requireKnownVersion } from './file-header.ts';
import { mapStorageError } from './map-storage-error.ts';
import { hasSchemaOfItsVersion } from './migrate.ts';
import { migrations, schemaVersion } from './migrations/migration-list.ts';
import { readEverything } from './read-everything.ts';
import {
  openForChecking,
  openForReading,
  openPrivateCopy,
  passesQuickCheck,
  readUserVersion,
} from './sqlite-file.ts';
import { journalOf, partialMark, sideFiles } from './workspace-paths.ts';

/** How far a file is looked at: `isChecked` adds the structure of every page. */
type Depth = { readonly isChecked: boolean };

/**
 * Looks into a file before anything writes to it: a newer version or damage may stand only in what SQLite keeps
 * beside it, and opening it for writing would carry that into the file. Returns what `look` sees. Fails with `storage/from-future` or
 * `storage/corrupt`, and then no byte has changed. The caller holds the writer lock.
 */
export function probe<Seen>(
  file: string,
  ports: Pick<Ports, 'randomName'>,
  depth: Depth,
  look: (db: Database) => Seen,
): Seen {
  if (!existsSync(journalOf(file))) return probeInPlace(file, depth, look);
  const copy = `${file}${partialMark}${ports.randomName()}`;
  return probeCopy({ file, copy }, depth, look);
}

function probeInPlace<Seen>(file: string, depth: Depth, look: (db: Database) => Seen): Seen {
  const absentSideFiles = sideFiles(file).filter((path) => !existsSync(path));
  const reader = openForReading(file);
  try {
    judge(reader, file, { isChecked: false });
    if (depth.isChecked && !passesCheckInPlace(file)) throw damageIn(reader, file);
    return look(reader);
  } finally {
    // The last connection to leave: it can only read, so the log stays out of the file.
    reader.close();
    for (const path of absentSideFiles) rmSync(path, { force: true });
  }
}

/** SQLite leaves out the rules of the columns where a connection can only read. This one could write, and does not. */
function passesCheckInPlace(file: string): boolean {
  const checker = openForChecking(file);
  try {
    return passesQuickCheck(checker);
  } finally {
    checker.close();
  }
}

/** Names the record where reading comes across the damage, as a page would; else the file. */
function damageIn(db: Database, file: string): AppError {
  try {
    if (readUserVersion(db) === schemaVersion) Array.from(readEverything(db));
    return appError('storage/corrupt', { path: file });
  } catch (error) {
    const failure = mapStorageError(error, file);
    return failure instanceof AppError
      ? failure
      : appError('storage/corrupt', { path: file }, { cause: error });
  }
}

/** A step of a file outside WAL mode was cut off. Only who may write can take it back, so a copy shows the end. */
function probeCopy<Seen>(
  { file, copy }: { readonly file: string; readonly copy: string },
  depth: Depth,
  look: (db: Database) => Seen,
): Seen {
  try {
    copyPrivately(file, copy);
    copyPrivately(journalOf(file), journalOf(copy));
    const db = openPrivateCopy(copy);
    try {
      judge(db, file, depth);
      return look(db);
    } finally {
      db.close();
    }
  } finally {
    for (const path of [copy, ...sideFiles(copy)]) rmSync(path, { force: true });
  }
}

function judge(db: Database, file: string, { isChecked }: Depth): void {
  requireKnownVersion(readUserVersion(db), file);
  const isSound = hasSchemaOfItsVersion(db, migrations) && (!isChecked || passesQuickCheck(db));
  if (!isSound) throw appError('storage/corrupt', { path: file });
}
