import { posix } from 'node:path';
import { listFiles } from './source-tree.ts';

/** Words that say nothing about what a file or folder holds. */
const emptyWords: ReadonlySet<string> = new Set(
  'shared common lib libs util utils helper helpers misc manager managers'.split(' '),
);
const namedFolders = /^(electron|renderer|scripts|tests|resources|docs)\//;
const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const indexBarrel = /^index\.(ts|tsx|mjs|js)$/;
/** Font files keep the names under which their makers publish them. */
const foreignNames = /^resources\/fonts\/|\/README\.md$/;

/** Files and folders are named in kebab-case, after what they hold. */
export function findNameFaults(root: string): readonly string[] {
  const paths = listFiles(root);
  const folders = new Set(paths.flatMap(foldersAbove));
  return [...folders, ...paths].filter((path) => namedFolders.test(`${path}/`)).flatMap(complaintsAbout);
}

function foldersAbove(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, depth) => parts.slice(0, depth + 1).join('/'));
}

function complaintsAbout(path: string): readonly string[] {
  const name = posix.basename(path);
  const parts = name.split('.').filter((part) => part !== '');
  const lastWord = parts[0]?.split('-').at(-1) ?? '';
  const complaints: string[] = [];
  if (emptyWords.has(lastWord)) complaints.push(`${path}: "${lastWord}" does not say what it holds.`);
  if (indexBarrel.test(name)) complaints.push(`${path}: no index files; import the file that is meant.`);
  if (!foreignNames.test(path) && !parts.every((part) => kebabCase.test(part))) {
    complaints.push(`${path}: the name is not in kebab-case.`);
  }
  return complaints;
}
