import { closeSync, existsSync, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { appError } from '#core/error/app-error.ts';
import { schemaVersion } from './migrations/migration-list.ts';
import { applicationId } from './sqlite-file.ts';
import { journalOf } from './workspace-paths.ts';

// Offsets of the database header: https://www.sqlite.org/fileformat.html#the_database_header
const headerBytes = 100;
const magic = Buffer.from('SQLite format 3\0', 'latin1');
const offsets = {
  pageSize: 16,
  changeCounter: 24,
  pageCount: 28,
  userVersion: 60,
  application: 68,
  validFor: 92,
};
/** A magic text with no more wrong bytes than this was one once. */
const damagedMagicBytes = 4;

/**
 * Judges a file by its bytes before SQLite sees it, because SQLite takes an empty file for an empty
 * database. Fails with `storage/missing`, `/corrupt`, `/foreign` or `/from-future`, naming `path`. Must not be
 * called for a file that this process has open: closing it here would drop the locks that SQLite holds.
 */
export function checkHeader(file: string, path = file): void {
  if (!existsSync(file)) throw appError('storage/missing', { path });
  const { header, size } = readHeader(file);
  if (header.length < headerBytes) throw appError('storage/corrupt', { path });
  requireMagic(header, path);
  if (header.readUInt32BE(offsets.application) !== applicationId) throw appError('storage/foreign', { path });
  requireKnownVersion(header.readUInt32BE(offsets.userVersion), path);
  if (isTruncated(header, size, file)) throw appError('storage/corrupt', { path });
}

/** Fails with `storage/from-future` where the version is newer than this program. */
export function requireKnownVersion(fileVersion: number, path: string): void {
  if (fileVersion <= schemaVersion) return;
  throw appError('storage/from-future', { path, fileVersion, appVersion: schemaVersion });
}

function readHeader(file: string): { readonly header: Buffer; readonly size: number } {
  const handle = openSync(file, 'r');
  try {
    const header = Buffer.alloc(headerBytes);
    const length = readSync(handle, header, 0, headerBytes, 0);
    return { header: header.subarray(0, length), size: fstatSync(handle).size };
  } finally {
    closeSync(handle);
  }
}

function requireMagic(header: Buffer, path: string): void {
  const wrongBytes = magic.filter((byte, index) => header[index] !== byte).length;
  if (wrongBytes === 0) return;
  const isEmptied = header.every((byte) => byte === 0);
  const code = isEmptied || wrongBytes <= damagedMagicBytes ? 'storage/corrupt' : 'storage/foreign';
  throw appError(code, { path });
}

/** After an interruption the rest of the file, or its old end, may stand beside it, so then SQLite decides. */
function isTruncated(header: Buffer, size: number, file: string): boolean {
  const storedPageSize = header.readUInt16BE(offsets.pageSize);
  const pageSize = storedPageSize === 1 ? 65_536 : storedPageSize;
  if (pageSize < 512 || (pageSize & (pageSize - 1)) !== 0 || size < pageSize) return true;
  if (hasLog(file)) return false;
  const isCountValid = header.readUInt32BE(offsets.changeCounter) === header.readUInt32BE(offsets.validFor);
  return size % pageSize !== 0 || (isCountValid && size < header.readUInt32BE(offsets.pageCount) * pageSize);
}

function hasLog(file: string): boolean {
  return [`${file}-wal`, journalOf(file)].some((log) => {
    return (statSync(log, { throwIfNoEntry: false })?.size ?? 0) > 0;
  });
}
