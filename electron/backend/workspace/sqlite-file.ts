import { existsSync } from 'node:fs';
import BetterSqlite from 'better-sqlite3';
import { CompiledQuery } from 'kysely';
import { createPrivateFile } from '#backend/files/private-files.ts';
import { Database, type ReadableDb } from './database.ts';

// Everything that only SQLite knows (pragmas, VACUUM INTO, checks, locks of files) stands in this file.

/** "P06D" as the `application_id` of a workspace file. */
export const applicationId = 0x50303644;
const busyTimeoutMs = 5000;
/** Holds the reference load, so that a large load does not write pages of one transaction twice. */
const writerCacheKibibytes = 65_536;

/** Opens an existing file for writing and proves that it will be durable. */
export function openForWriting(file: string): Database {
  return withPragmas(
    new BetterSqlite(file, { fileMustExist: true, timeout: busyTimeoutMs }),
    (connection) => {
      setPragmas(connection);
      requirePragma(connection, 'journal_mode = WAL', 'journal_mode', 'wal');
      requirePragma(connection, 'synchronous = FULL', 'synchronous', 2);
      connection.pragma('secure_delete = ON');
      connection.pragma(`cache_size = -${writerCacheKibibytes}`);
    },
  );
}

/** Opens an existing file for reading only. Beside a WAL file SQLite may still create its two side files. */
export function openForReading(file: string): Database {
  const connection = new BetterSqlite(file, { fileMustExist: true, readonly: true, timeout: busyTimeoutMs });
  return withPragmas(connection, setPragmas);
}

/** Opens a file for its check: as one that may write, so that nothing is left out, but writes nothing. */
export function openForChecking(file: string): Database {
  return withPragmas(
    new BetterSqlite(file, { fileMustExist: true, timeout: busyTimeoutMs }),
    (connection) => {
      setPragmas(connection);
      requirePragma(connection, 'query_only = ON', 'query_only', 1);
    },
  );
}

/** Makes a new, empty file with the mark of a workspace and no schema. */
export function createEmptyFile(file: string): void {
  createPrivateFile(file);
  const connection = new BetterSqlite(file);
  try {
    connection.pragma(`application_id = ${applicationId}`);
  } finally {
    connection.close();
  }
}

/** Opens a closed copy that nobody else knows, without side files: one file on disk after each commit. */
export function openPrivateCopy(file: string): Database {
  return withPragmas(new BetterSqlite(file, { fileMustExist: true, timeout: 0 }), (connection) => {
    setPragmas(connection);
    requirePragma(connection, 'journal_mode = DELETE', 'journal_mode', 'delete');
    requirePragma(connection, 'synchronous = FULL', 'synchronous', 2);
  });
}

function withPragmas(
  connection: BetterSqlite.Database,
  apply: (connection: BetterSqlite.Database) => void,
): Database {
  try {
    apply(connection);
    return new Database(connection);
  } catch (error) {
    connection.close();
    throw error;
  }
}

function setPragmas(connection: BetterSqlite.Database): void {
  requirePragma(connection, 'foreign_keys = ON', 'foreign_keys', 1);
  requirePragma(connection, 'trusted_schema = OFF', 'trusted_schema', 0);
  requirePragma(connection, 'cell_size_check = ON', 'cell_size_check', 1);
}

/** SQLite ignores what it cannot do; only reading the value back shows it. */
function requirePragma(
  connection: BetterSqlite.Database,
  set: string,
  name: string,
  expected: unknown,
): void {
  connection.pragma(set);
  const actual = connection.pragma(name, { simple: true });
  if (actual !== expected) throw new Error(`The pragma "${name}" is "${String(actual)}" after "${set}".`);
}

export function readUserVersion(db: ReadableDb): number {
  const row = db.findOne(ask<{ readonly user_version: number }>('PRAGMA user_version'));
  return row?.user_version ?? 0;
}

/** Inside a transaction the version changes with it. */
export function writeUserVersion(db: Database, version: number): void {
  db.connection.pragma(`user_version = ${version}`);
}

/** A question to SQLite itself, which Kysely has no words for. */
function ask<Row>(sql: string) {
  return { compile: () => CompiledQuery.raw(sql) as CompiledQuery<Row> }; // The caller names the columns.
}

/** Writes a compact, consistent copy of the open file; the target must not exist. */
export function vacuumInto(db: Database, target: string): void {
  // SQLite takes an empty file for none, and keeps its mode.
  createPrivateFile(target);
  db.connection.prepare('VACUUM INTO ?').run(target);
}

/** True where the structure of every page holds; content is not compared with indexes. */
export function passesQuickCheck(db: ReadableDb): boolean {
  return passes(() => {
    const row = db.findOne(ask<{ readonly quick_check: string }>('PRAGMA quick_check(1)'));
    return row?.quick_check === 'ok';
  });
}

/** True where structure, indexes and foreign keys hold. */
export function passesFullCheck(db: ReadableDb): boolean {
  return passes(() => {
    const row = db.findOne(ask<{ readonly integrity_check: string }>('PRAGMA integrity_check(1)'));
    // The second pragma returns one row for each violation.
    return row?.integrity_check === 'ok' && db.all(ask('PRAGMA foreign_key_check')).length === 0;
  });
}

/** A rule that computes with a damaged value ends the check itself: "malformed JSON". */
function passes(check: () => boolean): boolean {
  try {
    return check();
  } catch (error) {
    if (error instanceof BetterSqlite.SqliteError && error.code === 'SQLITE_ERROR') return false;
    throw error;
  }
}

/** Brings the whole WAL into the file. False where another reader holds a part of it. */
export function checkpoint(db: Database): boolean {
  db.hold?.endReading();
  // The pragma returns one row: busy, pages in the log, pages moved.
  const [row] = db.connection.pragma('wal_checkpoint(TRUNCATE)') as { readonly busy: number }[];
  return row?.busy === 0;
}

/** Rows of each table by name. */
export function countRows(db: ReadableDb): Record<string, number> {
  const tables = db.all(
    ask<{ readonly name: string }>(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`,
    ),
  );
  const count = (name: string) =>
    db.findOne(ask<{ readonly rows: number }>(`SELECT count(*) AS rows FROM "${name.replaceAll('"', '""')}"`))
      ?.rows ?? 0;
  return Object.fromEntries(tables.map(({ name }) => [name, count(name)]));
}

/** The statements of the schema in a fixed order, as one text. What SQLite keeps for itself is left out. */
export function dumpSchema(db: ReadableDb): string {
  const statements = db.all(
    ask<{ readonly sql: string }>(
      `SELECT sql FROM sqlite_schema
        WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' ORDER BY type, name`,
    ),
  );
  return statements.map(({ sql }) => `${sql};\n`).join('\n');
}

/** A database that stands in memory only. */
export function openInMemory(): Database {
  return withPragmas(new BetterSqlite(':memory:'), setPragmas);
}

/**
 * Holds an exclusive lock on a small file until it is released or the process ends; the system then frees
 * it. Throws SQLITE_BUSY where another connection holds it.
 */
export function holdExclusively(file: string): { readonly release: () => void } {
  if (!existsSync(file)) createPrivateFile(file);
  const connection = new BetterSqlite(file, { timeout: 0 });
  try {
    connection.pragma('journal_mode = MEMORY');
    connection.exec('BEGIN EXCLUSIVE');
    // On a read-only file BEGIN EXCLUSIVE only reads; an uncommitted write tells the two apart.
    connection.pragma('user_version = 1');
  } catch (error) {
    connection.close();
    throw error;
  }
  return {
    release: () => {
      if (connection.open) connection.close();
    },
  };
}
