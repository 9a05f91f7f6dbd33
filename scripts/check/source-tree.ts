import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A text file of the project: its path from the project folder, with forward slashes, and its content. */
export type SourceFile = {
  readonly path: string;
  readonly text: string;
};

const generatedFolders: ReadonlySet<string> = new Set(['node_modules', '.git', '.cache', 'out']);
const codeFile = /\.(ts|tsx|mjs)$/;

/** Paths of all files that belong to the project: those git knows or would add, else all but generated ones. */
export function listFiles(root: string): readonly string[] {
  return (listByGit(root) ?? listByWalk(root)).toSorted();
}

/** TypeScript and JavaScript, tests included. */
export function readCode(root: string): readonly SourceFile[] {
  return listFiles(root)
    .filter((path) => codeFile.test(path))
    .map((path) => readSource(root, path));
}

export function readSource(root: string, path: string): SourceFile {
  return { path, text: readFileSync(join(root, path), 'utf8') };
}

/** Line, counted from 1, on which an offset into a text falls. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function listByGit(root: string): readonly string[] | undefined {
  if (!existsSync(join(root, '.git'))) return undefined;
  const listing = spawnSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (listing.status !== 0) return undefined;
  return listing.stdout.split('\0').filter((path) => path !== '' && existsSync(join(root, path)));
}

function listByWalk(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => !path.split('/').some((part) => generatedFolders.has(part)));
}
