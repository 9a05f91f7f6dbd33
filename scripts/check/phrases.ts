import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lineAt, listFiles, type SourceFile } from './source-tree.ts';

type Phrase = {
  readonly pattern: RegExp;
  readonly appliesTo: RegExp;
  readonly complaint: string;
};

// Put together from parts, so that this file passes its own check.
const machineFolders = ['work', 'tmp', 'root', 'home', 'Users'].join('|');
const openPoints = ['TO' + 'DO', 'FIX' + 'ME'].join('|');

const phrases: readonly Phrase[] = [
  {
    pattern: new RegExp(`(?<![\\w.)}\\]$#*-])/(${machineFolders})(?![\\w-])`, 'g'),
    appliesTo: /./,
    complaint: 'a path of one machine.',
  },
  { pattern: /\.\.\/shared\b/g, appliesTo: /./, complaint: 'a folder outside the project.' },
  {
    pattern: /import\.meta\.url\)\.pathname/g,
    appliesTo: /\.(ts|tsx|mjs)$/,
    complaint: 'a path that breaks under a folder with a space; use fileURLToPath or import.meta.dirname.',
  },
  {
    pattern: new RegExp(`\\b(${openPoints})\\b(?!.*#\\d)`, 'g'),
    appliesTo: /\.(ts|tsx|mjs|css|sh|md|yml)$/,
    complaint: 'an open point without the number of its issue.',
  },
  {
    pattern: /\b(describe|it|test|suite|bench)(\.\w+)*\.(only|skip|todo)\b/g,
    appliesTo: /^tests\/.*\.(ts|tsx|mjs)$/,
    complaint: 'a test that is switched off, or that switches the others off.',
  },
];

/** Phrases that must not stand in the project's text files. */
export function findPhraseFaults(root: string): readonly string[] {
  return listFiles(root).flatMap((path) => {
    const bytes = readFileSync(join(root, path));
    return bytes.includes(0) ? [] : findInFile({ path, text: bytes.toString('utf8') });
  });
}

function findInFile({ path, text }: SourceFile): readonly string[] {
  return phrases
    .filter(({ appliesTo }) => appliesTo.test(path))
    .flatMap(({ pattern, complaint }) =>
      [...text.matchAll(pattern)].map(
        (match) => `${path}:${lineAt(text, match.index)}: "${match[0]}" is ${complaint}`,
      ),
    );
}
