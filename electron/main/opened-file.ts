import { readdirSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';

/** Files of this type belong to the program; `electron-builder.yml` tells the system so. */
const fileType = '.p06';
const workspaceFile = 'workspace.p06';

/** The file that a start of the program names among its arguments; null where it names none of ours. */
export function findOpenedFile(args: readonly string[], workingFolder: string): string | null {
  const [, ...own] = args;
  const file = own.find((it) => !it.startsWith('-') && extname(it).toLowerCase() === fileType);
  return file === undefined ? null : resolve(workingFolder, file);
}

/** The folder of the workspace that a file is the data of; null for any other file, a backup for example. */
export function workspaceFolderOf(file: string): string | null {
  return basename(file).toLowerCase() === workspaceFile ? dirname(file) : null;
}

/** The one file of ours in a folder; null where there is none, or more than one to choose from. */
export function findOnlyFile(folder: string): string | null {
  const [only, ...others] = namesIn(folder).filter((name) => extname(name).toLowerCase() === fileType);
  return only === undefined || others.length > 0 ? null : join(folder, only);
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    // Gone, or not a folder: then there is nothing to offer.
    return [];
  }
}
