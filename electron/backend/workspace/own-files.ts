import { lstatSync, realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { appError } from '#core/error/app-error.ts';
import { sideFiles, workspacePaths } from './workspace-paths.ts';

/**
 * What stands under the names of a workspace must be plain files of this folder alone. A pipe keeps whoever opens it
 * waiting without end; a file that has a name in another folder too has another lock and another log there, so two
 * people would write into one another's pages. Fails with `storage/path` or `storage/linked`.
 */
export function requireOwnFiles(folder: string): void {
  const { file, lock, seal } = workspacePaths(folder);
  for (const path of [file, ...sideFiles(file), lock, seal]) {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found !== undefined && !found.isFile()) throw appError('storage/path', { path });
    if (isLink(path) || (path === file && (found?.nlink ?? 1) > 1))
      throw appError('storage/linked', { path: file });
  }
}

/** True for a plain file under its own name; false where nothing is, or a pipe, a folder or a link. */
export function isPlainFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** True where two paths lead to one folder: through a link, a slash at the end, another spelling. */
export function isSameFolder(one: string, other: string): boolean {
  return realPath(one) === realPath(other);
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    // Nothing is there, or nothing that can be followed: then the names have to do.
    return resolve(path);
  }
}
