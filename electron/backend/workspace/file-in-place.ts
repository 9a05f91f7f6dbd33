import { statSync } from 'node:fs';
import { appError } from '#core/error/app-error.ts';
import { sideFiles, workspacePaths } from './workspace-paths.ts';

/**
 * Whether an open workspace still is what its path leads to. Outside Windows an open file can be deleted or
 * replaced, and its disk pulled, while SQLite goes on committing to a file that nobody will find again.
 */
export type Place = {
  /** Fails with `storage/missing` unless folder, file and log are the ones that were opened. */
  readonly requireFile: () => void;
  /** Fails with `storage/missing` unless the folder is the one that was opened; a draft needs no more. */
  readonly requireFolder: () => void;
};

/** Remembers the workspace as it stands at this path now. */
export function rememberPlace(folder: string): Place {
  const { file } = workspacePaths(folder);
  const openFolder = identityOf(folder);
  const openFile = identityOf(file);
  const [log = ''] = sideFiles(file);
  let openLog = identityOf(log);
  const isFolder = () => openFolder !== null && identityOf(folder) === openFolder;
  const isFile = () => openFile !== null && identityOf(file) === openFile;
  // SQLite makes the log with the first step and keeps it until the file is closed.
  const isLog = () => openLog === null || identityOf(log) === openLog;
  return {
    requireFile: () => {
      if (!isFolder() || !isFile() || !isLog()) throw appError('storage/missing', { path: folder });
      openLog ??= identityOf(log);
    },
    requireFolder: () => {
      if (!isFolder()) throw appError('storage/missing', { path: folder });
    },
  };
}

/**
 * Device and number of what stands at a path; null where nothing does. On Windows Node gives the serial number of
 * the volume and the index of the file, and a file that is open there can neither be deleted nor replaced.
 */
export function identityOf(path: string): string | null {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found === undefined ? null : `${found.dev}:${found.ino}`;
}
