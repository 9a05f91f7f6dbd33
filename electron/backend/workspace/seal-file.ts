import { openSync, closeSync, fsyncSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { z } from 'zod';
import { syncFolder } from '#backend/files/sync-to-disk.ts';
import type { Ports } from '#backend/ports.ts';
import { partialMark, workspacePaths } from './workspace-paths.ts';

const sealSchema = z.object({
  /** Identity of the workspace, number of its newest commit and schema: of what state the seal speaks. */
  workspace: z.string(),
  commits: z.int().min(0),
  schemaVersion: z.int().min(0),
  /** Of the closed file in hexadecimal; null where damage was found that nobody has decided on. */
  sha256: z.string().length(64).nullable(),
});
/** What was true of the file when it was closed. */
export type Seal = z.infer<typeof sealSchema>;

/** Null where there is none that can be read: then nothing vouches for the file but its content. */
export function readSeal(folder: string): Seal | null {
  try {
    return sealSchema.parse(JSON.parse(readFileSync(workspacePaths(folder).seal, 'utf8')));
  } catch {
    return null;
  }
}

/** Writes the seal beside the closed file, whole or not at all. */
export function writeSeal(folder: string, seal: Seal, { randomName }: Pick<Ports, 'randomName'>): void {
  const { seal: file } = workspacePaths(folder);
  const partial = `${file}${partialMark}${randomName()}`;
  try {
    const handle = openSync(partial, 'wx', 0o600);
    try {
      writeSync(handle, `${JSON.stringify(seal, null, 2)}\n`);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(partial, file);
    syncFolder(folder);
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
}

export function removeSeal(folder: string): void {
  rmSync(workspacePaths(folder).seal, { force: true });
}
