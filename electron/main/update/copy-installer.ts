import { createHash } from 'node:crypto';
import { type FileHandle, mkdir, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { UpdateFile } from '#core/domain/update-manifest.ts';
import { appError } from '#core/error/app-error.ts';
import { isSystemError, openPlainFile } from './plain-file.ts';

const blockBytes = 1 << 20;

/**
 * Copies the installer into a private folder, which it empties first, and checks the copy: what stands on a
 * stick may change, the copy is what runs. Returns its path. Fails with `update/damaged`, `file/unreadable`,
 * `file/unwritable` or `storage/full`, and then leaves no copy.
 */
export async function copyInstaller(
  folder: string,
  file: UpdateFile,
  privateFolder: string,
): Promise<string> {
  const path = join(folder, file.name);
  const source = await openPlainFile(path);
  if (source === null) throw appError('update/damaged', { path });
  const copy = join(privateFolder, file.name);
  try {
    await rm(privateFolder, { recursive: true, force: true }).catch(failWriting(copy));
    await mkdir(privateFolder, { recursive: true, mode: 0o700 }).catch(failWriting(copy));
    await copyBytes(source, path, copy, file.bytes);
    await requireIntact(copy, file);
    return copy;
  } catch (error) {
    await rm(privateFolder, { recursive: true, force: true }).catch(() => undefined);
    throw error;
  } finally {
    await source.close();
  }
}

/** Fails with `update/damaged` unless the file has the size and the hash that were signed. */
export async function requireIntact(path: string, { bytes, sha256 }: UpdateFile): Promise<void> {
  const handle = await openPlainFile(path);
  if (handle === null) throw appError('update/damaged', { path });
  try {
    const hash = createHash('sha256');
    const size = await eachBlock(handle, path, (block) => {
      hash.update(block);
    });
    if (size !== bytes || hash.digest('hex') !== sha256) throw appError('update/damaged', { path });
  } finally {
    await handle.close();
  }
}

/** A file that is longer than it was signed is not read to its end. */
async function copyBytes(source: FileHandle, path: string, copy: string, bytes: number): Promise<void> {
  const fail = failWriting(copy);
  const target = await open(copy, 'wx', 0o600).catch(fail);
  try {
    let copied = 0;
    await eachBlock(source, path, async (block) => {
      copied += block.length;
      if (copied > bytes) throw appError('update/damaged', { path });
      await target.writeFile(block).catch(fail);
    });
    await target.sync().catch(fail);
  } finally {
    await target.close();
  }
}

/** Returns how many bytes there were. */
async function eachBlock(
  handle: FileHandle,
  path: string,
  take: (block: Buffer) => Promise<void> | void,
): Promise<number> {
  const buffer = Buffer.alloc(blockBytes);
  for (let size = 0; ;) {
    const { bytesRead } = await handle.read(buffer, 0, blockBytes, size).catch((error: unknown) => {
      throw isSystemError(error) ? appError('file/unreadable', { path }, { cause: error }) : error;
    });
    if (bytesRead === 0) return size;
    size += bytesRead;
    await take(buffer.subarray(0, bytesRead));
  }
}

/** What a failed write of a file becomes. */
export function failWriting(path: string): (error: unknown) => never {
  return (error) => {
    if (!isSystemError(error)) throw error;
    const isFull = error.code === 'ENOSPC' || error.code === 'EDQUOT';
    throw appError(isFull ? 'storage/full' : 'file/unwritable', { path }, { cause: error });
  };
}
