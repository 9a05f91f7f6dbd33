import { appError } from '#core/error/app-error.ts';
import type { Database, ReadableDb } from './database.ts';
import { mapStorageError } from './map-storage-error.ts';
import { hasSchemaOfItsVersion, migrate } from './migrate.ts';
import { migrations } from './migrations/migration-list.ts';
import { readFacts } from './repositories/facts-repository.ts';
import { listPeriods } from './repositories/period-repository.ts';
import { findDefaultPeriodCode } from './repositories/setting-repository.ts';
import { countRows, openPrivateCopy, passesFullCheck } from './sqlite-file.ts';

/**
 * Fails with `storage/corrupt`, naming `path`, unless the closed copy is whole, has these rows, and can be worked
 * with: brought to the schema of this program, which is then taken back, it must give the figures of a period.
 * The copy is opened as one that may be written to, because else SQLite leaves out the rules of the columns.
 */
export function requireRestorable(
  copy: string,
  rowCounts: Readonly<Record<string, number>>,
  path: string,
): void {
  const db = openPrivateCopy(copy);
  try {
    const hasSameRows = JSON.stringify(countRows(db)) === JSON.stringify(rowCounts);
    const isWhole = hasSameRows && passesFullCheck(db) && hasSchemaOfItsVersion(db, migrations);
    if (!isWhole) throw appError('storage/corrupt', { path });
    tryOut(db, path);
  } finally {
    db.close();
  }
}

/** Only a transaction that throws is taken back, so the one that went well throws this. */
const triedOut = new Error('The copy can be worked with.');

function tryOut(db: Database, path: string): void {
  try {
    db.transaction(() => {
      migrate(db, migrations);
      readFigures(db);
      throw triedOut;
    });
  } catch (error) {
    if (error === triedOut) return;
    // What the disk reports keeps its name; any other failure says that the content cannot be read.
    const mapped = mapStorageError(error, path);
    throw mapped === error ? appError('storage/corrupt', { path }, { cause: error }) : mapped;
  }
}

function readFigures(db: ReadableDb): void {
  const periods = listPeriods(db);
  const asked = findDefaultPeriodCode(db);
  const period = periods.find(({ code }) => code === asked) ?? periods.at(-1);
  if (period !== undefined) readFacts(db, { periodCode: period.code });
}
