import BetterSqlite from 'better-sqlite3';
import { type AppError, appError } from '#core/error/app-error.ts';
import { deviceFaults, fsErrorCode, pathFaults } from '#backend/files/map-fs-error.ts';

type Build = (path: string, cause: unknown) => AppError;
const full: Build = (path, cause) => appError('storage/full', { path }, { cause });
const corrupt: Build = (path, cause) => appError('storage/corrupt', { path }, { cause });
const readOnly: Build = (path, cause) => appError('storage/read-only', { path }, { cause });
const missing: Build = (path, cause) => appError('storage/missing', { path }, { cause });
const device: Build = (path, cause) => appError('storage/device', { path }, { cause });
const badPath: Build = (path, cause) => appError('storage/path', { path }, { cause });
/** Another program: who holds the lock of a workspace is known before SQLite says so. */
const held: Build = (path, cause) => appError('storage/held', { path }, { cause });

// Tried in this order: a longer code stands before its beginning.
const sqliteBuilders: readonly (readonly [prefix: string, build: Build])[] = [
  ['SQLITE_FULL', full],
  ['SQLITE_IOERR_SHMSIZE', full],
  ['SQLITE_CORRUPT', corrupt],
  ['SQLITE_NOTADB', corrupt],
  ['SQLITE_IOERR_SHORT_READ', corrupt],
  ['SQLITE_IOERR_DELETE_NOENT', missing],
  ['SQLITE_READONLY_DBMOVED', missing],
  ['SQLITE_READONLY', readOnly],
  ['SQLITE_PERM', readOnly],
  ['SQLITE_CANTOPEN_ISDIR', badPath],
  ['SQLITE_CANTOPEN', missing],
  ['SQLITE_BUSY', held],
  ['SQLITE_LOCKED', held],
  ['SQLITE_PROTOCOL', held],
  ['SQLITE_NOLFS', full],
  ['SQLITE_IOERR', device],
];

const fsBuilders: Readonly<Record<string, Build>> = {
  ENOSPC: full,
  EDQUOT: full,
  EROFS: readOnly,
  EACCES: readOnly,
  EPERM: readOnly,
  ENOENT: missing,
  ENOTDIR: missing,
  EBUSY: held,
};

/** Translates what SQLite or the file system reports; anything else is a bug and comes back as it is. */
export function mapStorageError(error: unknown, path: string): unknown {
  const build = findBuilder(error);
  return build === undefined ? error : build(path, error);
}

function findBuilder(error: unknown): Build | undefined {
  if (error instanceof BetterSqlite.SqliteError) {
    // Memory that is missing says nothing of the disk.
    if (error.code === 'SQLITE_IOERR_NOMEM') return undefined;
    return sqliteBuilders.find(([prefix]) => error.code.startsWith(prefix))?.[1];
  }
  const code = fsErrorCode(error) ?? '';
  if (deviceFaults.has(code)) return device;
  if (pathFaults.has(code)) return badPath;
  return fsBuilders[code];
}

/** Runs a step on a workspace and throws its expected failures as `AppError`. */
export function withStorageErrors<T>(path: string, step: () => T): T {
  try {
    return step();
  } catch (error) {
    throw mapStorageError(error, path);
  }
}

/** True where a row breaks a rule of the schema: a key given twice, a missing reference, a failed check. */
export function isConstraintFailure(error: unknown): boolean {
  return error instanceof BetterSqlite.SqliteError && error.code.startsWith('SQLITE_CONSTRAINT');
}

/** Runs a step that stores what somebody typed and throws broken rules of the schema as `AppError`. */
export function withEntryErrors<T>(step: () => T): T {
  try {
    return step();
  } catch (error) {
    throw error instanceof BetterSqlite.SqliteError ? mapEntryError(error) : error;
  }
}

/** "task.code", and no second column: a code that is taken in a period is no code of a form. */
function isCode(columns: string): boolean {
  return /^\w+\.code$/u.test(columns);
}

type SqliteError = InstanceType<typeof BetterSqlite.SqliteError>;

function mapEntryError(error: SqliteError): unknown {
  const cause = { cause: error };
  if (error.code === 'SQLITE_CONSTRAINT_FOREIGNKEY') return appError('entry/in-use', {}, cause);
  // "UNIQUE constraint failed: task.code": names of columns, never what stands in them.
  const field = error.message.split(': ').at(-1) ?? '';
  const isDuplicate = ['SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY'].includes(error.code);
  if (isDuplicate) return appError(isCode(field) ? 'entry/code-taken' : 'entry/duplicate', {}, cause);
  return error.code.startsWith('SQLITE_CONSTRAINT') ? appError('validation', { field }, cause) : error;
}
