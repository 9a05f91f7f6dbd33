import { parseSync, Visitor } from 'oxc-parser';
import { lineAt, listFiles, readSource, type SourceFile } from './source-tree.ts';

const maxFileLines = 300;
const maxTestFunctionLines = 40;
const sourceFile = /\.(ts|tsx|mjs|css|sh)$/;

/**
 * Source files have at most 300 lines. The linter limits functions, but cannot tell a `describe` block from
 * a function; in tests this check does.
 */
export function findSizeFaults(root: string): readonly string[] {
  const files = listFiles(root)
    .filter((path) => sourceFile.test(path))
    .map((path) => readSource(root, path));
  return files.flatMap((file) => [...findLongFile(file), ...findLongTestFunctions(file)]);
}

function findLongFile({ path, text }: SourceFile): readonly string[] {
  const lines = text.trimEnd().split('\n').length;
  return lines > maxFileLines
    ? [`${path}: ${lines} lines; at most ${maxFileLines}, split it by concept.`]
    : [];
}

function findLongTestFunctions({ path, text }: SourceFile): readonly string[] {
  if (!path.startsWith('tests/') || path.endsWith('.css')) return [];
  const faults: string[] = [];
  const describeBodies = new Set<number>();
  const measure = ({ start, end }: { readonly start: number; readonly end: number }): void => {
    const lines = text.slice(start, end).split('\n').length;
    if (lines <= maxTestFunctionLines || describeBodies.has(start)) return;
    faults.push(
      `${path}:${lineAt(text, start)}: a function of ${lines} lines; at most ${maxTestFunctionLines}.`,
    );
  };
  new Visitor({
    CallExpression: ({ start, arguments: parts }) => {
      if (/^describe\b/.test(text.slice(start))) for (const part of parts) describeBodies.add(part.start);
    },
    FunctionDeclaration: measure,
    FunctionExpression: measure,
    ArrowFunctionExpression: measure,
  }).visit(parseSync(path, text).program);
  return faults;
}
