import { lstatSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isPartialOf, sideFiles, workspacePaths } from './workspace-paths.ts';

/**
 * Removes what killed steps left in the folder of a workspace. The caller holds the writer lock, so nobody else is
 * at work here. Only files under exactly the names that this program gives go: the folder is the user's.
 */
export function removeLeftovers(folder: string): void {
  const { file, seal, backups, drafts } = workspacePaths(folder);
  removeFiles(folder, (name) => isPartial(name, basename(file)) || isPartialOf(name, basename(seal)));
  removeFiles(backups, (name) => isPartial(name, 'backup'));
  removeFiles(drafts, (name) => /^\.[a-zA-Z]{1,40}-[0-9a-f-]{24,36}\.json$/u.test(withoutPartial(name)));
}

/** "backup.partial-0a1b…", its manifest and what SQLite keeps beside it. */
function isPartial(name: string, base: string): boolean {
  const own = ['.json', ...sideFiles('')].find((end) => name.endsWith(end)) ?? '';
  return isPartialOf(name.slice(0, name.length - own.length), base);
}

/** What a name is the partial of; the name of a folder that nothing is the partial of gives "". */
function withoutPartial(name: string): string {
  const base = name.replace(/\.partial-[0-9a-f]+$/u, '');
  return isPartialOf(name, base) ? base : '';
}

function removeFiles(place: string, isOurs: (name: string) => boolean): void {
  if (lstatSync(place, { throwIfNoEntry: false })?.isDirectory() !== true) return;
  for (const name of readdirSync(place)) {
    const path = join(place, name);
    if (isOurs(name) && lstatSync(path).isFile()) rmSync(path, { force: true });
  }
}
