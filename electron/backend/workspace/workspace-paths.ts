import { join } from 'node:path';

/** Marks what a killed step may leave behind; it never stands in a final name. */
export const partialMark = '.partial-';

/** Names of the things in the folder of a workspace. */
export function workspacePaths(folder: string) {
  return {
    file: join(folder, 'workspace.p06'),
    backups: join(folder, 'backups'),
    drafts: join(folder, 'drafts'),
    /** Holds one folder for each damaged file that a backup took the place of. */
    damaged: join(folder, 'damaged'),
    lock: join(folder, 'lock'),
    holder: join(folder, 'lock.json'),
  } as const;
}

/** The files that SQLite keeps beside a file in WAL mode. */
export function sideFiles(file: string): readonly string[] {
  return [`${file}-wal`, `${file}-shm`];
}
