import { constants } from 'node:fs';
import { type FileHandle, lstat, open } from 'node:fs/promises';
import { appError } from '#core/error/app-error.ts';

/** Windows knows neither of the two last: they are missing there, which counts as 0. */
const readOnly = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;

/**
 * Opens a file for reading that is neither a link nor a pipe or device; null where nothing has the name. Fails
 * with `update/damaged` for anything that is no plain file, and with `file/unreadable`.
 */
export async function openPlainFile(path: string): Promise<FileHandle | null> {
  try {
    // Opening a pipe or a device would do something, so it is asked first.
    if (!(await lstat(path)).isFile()) throw appError('update/damaged', { path });
    const handle = await open(path, readOnly);
    if ((await handle.stat()).isFile()) return handle;
    await handle.close();
  } catch (error) {
    if (!isSystemError(error)) throw error;
    if (error.code === 'ENOENT') return null;
    if (error.code === 'ELOOP') throw appError('update/damaged', { path }, { cause: error });
    throw appError('file/unreadable', { path }, { cause: error });
  }
  throw appError('update/damaged', { path });
}

/** The whole of a small file; null where nothing has the name. Fails as `openPlainFile` does, and on more bytes. */
export async function readPlainFile(path: string, mostBytes: number): Promise<Buffer | null> {
  const handle = await openPlainFile(path);
  if (handle === null) return null;
  try {
    const buffer = Buffer.alloc(mostBytes + 1);
    let filled = 0;
    for (;;) {
      const { bytesRead } = await handle.read(buffer, filled, buffer.length - filled);
      filled += bytesRead;
      if (filled > mostBytes) throw appError('update/damaged', { path });
      if (bytesRead === 0) return buffer.subarray(0, filled);
    }
  } catch (error) {
    throw isSystemError(error) ? appError('file/unreadable', { path }, { cause: error }) : error;
  } finally {
    await handle.close();
  }
}

/** A failure of the file system or of a start of a program. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error && 'code' in error;
}
