import { join } from 'node:path';

/** Marks what a killed step may leave behind; it never stands in a final name. */
export const partialMark = '.partial-';

/** True for exactly the name that this program gives to a step of the thing called `base`. */
export function isPartialOf(name: string, base: string): boolean {
  const start = `${base}${partialMark}`;
  return name.startsWith(start) && /^[0-9a-f]{12,32}$/u.test(name.slice(start.length));
}

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
    /** What the closed file was when the program left it. */
    seal: join(folder, 'seal.json'),
  } as const;
}

/** What SQLite keeps beside a file: the log of what is not yet in it, its index, and what takes back a step. */
export function sideFiles(file: string): readonly string[] {
  return [`${file}-wal`, `${file}-shm`, journalOf(file)];
}

/** There only while a step outside WAL mode runs; found later, it takes back a step that was cut off. */
export function journalOf(file: string): string {
  return `${file}-journal`;
}
