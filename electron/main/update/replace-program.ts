import { randomBytes } from 'node:crypto';
import { chmod, copyFile, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { UpdateFile } from '#core/domain/update-manifest.ts';
import { failWriting, requireIntact } from './copy-installer.ts';

/**
 * Puts a checked copy in the place of the one file that a program is, so that the old or the new one stands
 * there, never a part. The running program keeps the old one open. Fails with `update/damaged`,
 * `file/unwritable` or `storage/full`, and then the old one stays.
 */
export async function replaceProgram(copy: string, file: UpdateFile, programFile: string): Promise<void> {
  const fail = failWriting(programFile);
  const temporary = `${programFile}.partial-${randomBytes(4).toString('hex')}`;
  try {
    await copyFile(copy, temporary).catch(fail);
    // The disk of the program is another one than that of the copy.
    await requireIntact(temporary, file);
    await chmod(temporary, 0o755).catch(fail);
    await sync(temporary).catch(fail);
    await rename(temporary, programFile).catch(fail);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
  await sync(dirname(programFile)).catch(fail);
}

async function sync(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
