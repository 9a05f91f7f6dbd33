import { existsSync, renameSync, rmdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { makePrivate, makePrivateFolder } from '#backend/files/private-files.ts';
import { syncFolder } from '#backend/files/sync-to-disk.ts';
import type { Database } from './database.ts';
import { openForReading, readUserVersion } from './sqlite-file.ts';
import { sideFiles, workspacePaths } from './workspace-paths.ts';

/**
 * Gives a prepared file the name of the workspace file, after the damaged one and its side files went, by name
 * alone, to a folder of their own. The damaged file leaves first: whoever opens the workspace in between finds no
 * file, never an older state that looks whole. A step that fails brings back what had moved.
 */
export function replaceDamaged(folder: string, prepared: string, at: Date): void {
  const { file, seal } = workspacePaths(folder);
  const aside = createAside(folder, at);
  const moved: string[] = [];
  try {
    for (const path of [file, ...sideFiles(file), seal].filter((it) => existsSync(it))) {
      renameSync(path, join(aside, basename(path)));
      moved.push(path);
    }
    renameSync(prepared, file);
  } catch (error) {
    for (const path of moved.toReversed()) renameSync(join(aside, basename(path)), path);
    rmdirSync(aside);
    throw error;
  }
  for (const path of moved) makePrivate(join(aside, basename(path)));
  if (moved.length === 0) rmdirSync(aside);
  else syncFolder(aside);
  syncFolder(folder);
}

/**
 * Closes the writer of a damaged file without carrying its WAL into it: the last connection to close does that,
 * unless it can only read. Only a file whose first page cannot be read any more is closed as any other.
 */
export function closeUnchanged(writer: Database, file: string): void {
  const reader = openForReading(file);
  try {
    // Only a connection that has read holds the file.
    readUserVersion(reader);
  } finally {
    writer.close();
    reader.close();
  }
}

/** "damaged/2024-07-01T02-00-00": the moment in a form that every file system takes. */
function createAside(folder: string, at: Date): string {
  const { damaged } = workspacePaths(folder);
  const moment = at.toISOString().slice(0, 19).replaceAll(':', '-');
  for (let ordinal = 1; ; ordinal += 1) {
    const aside = join(damaged, ordinal === 1 ? moment : `${moment}-${ordinal}`);
    if (existsSync(aside)) continue;
    makePrivateFolder(damaged);
    makePrivateFolder(aside);
    return aside;
  }
}
