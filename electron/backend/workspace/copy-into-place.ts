import { existsSync, rmSync } from 'node:fs';
import { appError } from '#core/error/app-error.ts';
import { copyPrivately, makePrivateFolder } from '#backend/files/private-files.ts';
import { syncFile, syncFolder } from '#backend/files/sync-to-disk.ts';
import type { Ports } from '#backend/ports.ts';
import { checkHeader } from './file-header.ts';
import { withStorageErrors } from './map-storage-error.ts';
import { openWorkspace } from './open-workspace.ts';
import type { WritableWorkspace } from './workspace.ts';
import { sideFiles, workspacePaths } from './workspace-paths.ts';

/**
 * Makes a workspace of a file of any name in a folder that does not exist yet, and opens it. The file stays as it
 * is. Fails as `openWorkspace` does, and then the folder is gone again.
 */
export function copyIntoPlace(source: string, folder: string, ports: Ports): WritableWorkspace {
  const { file } = workspacePaths(folder);
  if (existsSync(folder)) throw appError('storage/exists', { path: folder });
  return withStorageErrors(source, () => {
    if (!existsSync(source)) throw appError('storage/missing', { path: source });
    makePrivateFolder(folder);
    try {
      copyPrivately(source, file);
      copyLogs(source, file);
      checkHeader(file, source);
      syncFile(file);
      syncFolder(folder);
      return openWorkspace(folder, ports);
    } catch (error) {
      rmSync(folder, { recursive: true, force: true });
      throw error;
    }
  });
}

/** What a program that was cut off has left beside the file belongs to it; the index is made anew. */
function copyLogs(source: string, file: string): void {
  const targets = sideFiles(file);
  for (const [index, log] of sideFiles(source).entries()) {
    const target = targets[index];
    if (target !== undefined && !log.endsWith('-shm') && existsSync(log)) copyPrivately(log, target);
  }
}
