import { copyFileSync, existsSync, rmSync } from 'node:fs';
import { appError } from '#core/error/app-error.ts';
import type { Ports } from '#backend/ports.ts';
import type { Database } from './database.ts';
import { requireKnownVersion } from './file-header.ts';
import { hasSchemaOfItsVersion } from './migrate.ts';
import { migrations } from './migrations/migration-list.ts';
import { openForReading, openPrivateCopy, passesQuickCheck, readUserVersion } from './sqlite-file.ts';
import { journalOf, partialMark, sideFiles } from './workspace-paths.ts';

/** How far a file is looked at: `isChecked` adds the structure of every page. */
type Depth = { readonly isChecked: boolean };

/**
 * Looks into a file before anything writes to it: a newer version or damage may stand only in what SQLite keeps
 * beside it, and opening it for writing would carry that into the file. Fails with `storage/from-future` or
 * `storage/corrupt`, and then no byte has changed. The caller holds the writer lock.
 */
export function probe(file: string, ports: Pick<Ports, 'randomName'>, depth: Depth): void {
  if (existsSync(journalOf(file))) probeCopy(file, `${file}${partialMark}${ports.randomName()}`, depth);
  else probeInPlace(file, depth);
}

function probeInPlace(file: string, depth: Depth): void {
  const absentSideFiles = sideFiles(file).filter((path) => !existsSync(path));
  const reader = openForReading(file);
  try {
    judge(reader, file, depth);
  } finally {
    reader.close();
    for (const path of absentSideFiles) rmSync(path, { force: true });
  }
}

/** A step of a file outside WAL mode was cut off. Only who may write can take it back, so a copy shows the end. */
function probeCopy(file: string, copy: string, depth: Depth): void {
  try {
    copyFileSync(file, copy);
    copyFileSync(journalOf(file), journalOf(copy));
    const db = openPrivateCopy(copy);
    try {
      judge(db, file, depth);
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
