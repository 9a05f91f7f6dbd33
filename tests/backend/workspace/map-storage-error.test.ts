import BetterSqlite from 'better-sqlite3';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mapFsError } from '#backend/files/map-fs-error.ts';
import { mapStorageError } from '#backend/workspace/map-storage-error.ts';
import { openWorkspace } from '#backend/workspace/open-workspace.ts';
import { AppError } from '#core/error/app-error.ts';
import { codeOf, testFolder } from '#tests/support/workspace-folder.ts';
import { testPorts } from '#tests/support/workspace-ports.ts';

const path = 'tinh/workspace.p06';
const fsError = (code: string) => Object.assign(new Error(code), { code });
const sqliteError = (code: string) => new BetterSqlite.SqliteError(code, code);

function codeFrom(mapped: unknown): string {
  return mapped instanceof AppError ? mapped.code : 'unexpected';
}

it.each(['EIO', 'ENODEV', 'ENXIO', 'ESTALE', 'ENOTCONN', 'ETIMEDOUT', 'EREMOTEIO', 'EHOSTDOWN'])(
  'calls %s a fault of the device, for the workspace as for any other file',
  (code) => {
    expect(codeFrom(mapStorageError(fsError(code), path))).toBe('storage/device');
    expect(codeFrom(mapFsError(fsError(code), path))).toBe('storage/device');
  },
);

it.each(['ENAMETOOLONG', 'EISDIR', 'ELOOP'])('calls %s a fault of the path', (code) => {
  expect(codeFrom(mapStorageError(fsError(code), path))).toBe('storage/path');
  expect(codeFrom(mapFsError(fsError(code), path))).toBe('storage/path');
});

it.each([
  ['SQLITE_IOERR', 'storage/device'],
  ['SQLITE_IOERR_READ', 'storage/device'],
  ['SQLITE_IOERR_WRITE', 'storage/device'],
  ['SQLITE_IOERR_FSYNC', 'storage/device'],
  ['SQLITE_IOERR_DIR_FSYNC', 'storage/device'],
  ['SQLITE_IOERR_TRUNCATE', 'storage/device'],
  ['SQLITE_IOERR_FSTAT', 'storage/device'],
  ['SQLITE_IOERR_UNLOCK', 'storage/device'],
  ['SQLITE_IOERR_LOCK', 'storage/device'],
  ['SQLITE_IOERR_SHMMAP', 'storage/device'],
  ['SQLITE_IOERR_CLOSE', 'storage/device'],
  ['SQLITE_IOERR_SHMSIZE', 'storage/full'],
  ['SQLITE_IOERR_SHORT_READ', 'storage/corrupt'],
  ['SQLITE_IOERR_CORRUPTFS', 'storage/device'],
  ['SQLITE_IOERR_DELETE_NOENT', 'storage/missing'],
  ['SQLITE_IOERR_NOMEM', 'unexpected'],
  ['SQLITE_CANTOPEN', 'storage/missing'],
  ['SQLITE_CANTOPEN_ISDIR', 'storage/path'],
  ['SQLITE_READONLY', 'storage/read-only'],
  ['SQLITE_READONLY_DBMOVED', 'storage/missing'],
  ['SQLITE_PERM', 'storage/read-only'],
  ['SQLITE_FULL', 'storage/full'],
  ['SQLITE_NOLFS', 'storage/full'],
  ['SQLITE_CORRUPT_INDEX', 'storage/corrupt'],
  ['SQLITE_NOTADB', 'storage/corrupt'],
  ['SQLITE_BUSY_SNAPSHOT', 'storage/held'],
  ['SQLITE_MISUSE', 'unexpected'],
])('calls %s of SQLite %s', (code, expected) => {
  expect(codeFrom(mapStorageError(sqliteError(code), path))).toBe(expected);
});

describe('real paths', () => {
  it('that are too long are named so', () => {
    const folder = join(testFolder(), 'x'.repeat(5000));
    expect(['storage/path', 'storage/missing']).toContain(codeOf(() => openWorkspace(folder, testPorts())));
  });

  it('that lead to a folder in the place of the file are named so', () => {
    const folder = join(testFolder(), 'tinh');
    mkdirSync(join(folder, 'workspace.p06'), { recursive: true });
    expect(codeOf(() => openWorkspace(folder, testPorts()))).toBe('storage/path');
  });
});
