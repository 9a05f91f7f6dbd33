import { type Dirent, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { sideFiles, workspacePaths } from './workspace-paths.ts';

type IsOwn = (name: string) => boolean;

/** What the system itself leaves in a folder that was looked at; nobody sees it there, so nobody could remove it. */
const ofTheSystem: ReadonlySet<string> = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

const isBackup: IsOwn = (name) => /^\d{9}-\d{2}-[A-Za-z]+\.p06(\.json)?$/u.test(name);
/** Earlier versions named a draft by the ids of what it was typed for. */
const isDraft: IsOwn = (name) => /^[a-zA-Z]{1,40}(-[0-9a-zA-Z]{1,40}){0,8}\.json$/u.test(name);
const isMoment: IsOwn = (name) => /^\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}(-\d+)?$/u.test(name);

/**
 * What stands in the folder of a workspace and is not the program's, as paths from there: the user may have put a
 * paper or a photograph beside the figures. A folder or a link under the name of a file of ours is none of ours. The
 * workspace is open: what killed steps have left there is gone by then.
 */
export function findOtherFiles(folder: string): readonly string[] {
  const { file, backups, drafts, damaged, lock, holder, seal } = workspacePaths(folder);
  const isData = isOneOf(file, ...sideFiles(file), seal);
  const isLock = isOneOf(lock, ...sideFiles(lock), holder);
  const inside: Readonly<Record<string, () => readonly string[]>> = {
    [basename(backups)]: () => othersIn(backups, isBackup),
    [basename(drafts)]: () => othersIn(drafts, isDraft),
    [basename(damaged)]: () => othersIn(damaged, () => false, { isOwnFolder: isMoment, isData }),
  };
  return entriesOf(folder).flatMap((entry) => {
    const { name } = entry;
    if (entry.isFile()) return isOwnFile(name, (it) => isData(it) || isLock(it)) ? [] : [name];
    const look = entry.isDirectory() ? inside[name] : undefined;
    return look === undefined ? [name] : look().map((it) => `${name}/${it}`);
  });
}

type Folders = { readonly isOwnFolder: IsOwn; readonly isData: IsOwn };

function othersIn(place: string, isOwn: IsOwn, folders?: Folders): readonly string[] {
  return entriesOf(place).flatMap((entry) => {
    const { name } = entry;
    if (entry.isFile() && isOwnFile(name, isOwn)) return [];
    if (!entry.isDirectory() || folders?.isOwnFolder(name) !== true) return [name];
    return othersIn(join(place, name), folders.isData).map((it) => `${name}/${it}`);
  });
}

function isOwnFile(name: string, isOwn: IsOwn): boolean {
  return ofTheSystem.has(name) || isOwn(name);
}

function isOneOf(...paths: readonly string[]): IsOwn {
  const names = new Set(paths.map((path) => basename(path)));
  return (name) => names.has(name);
}

function entriesOf(place: string): readonly Dirent[] {
  return readdirSync(place, { withFileTypes: true }).toSorted((a, b) => a.name.localeCompare(b.name));
}
