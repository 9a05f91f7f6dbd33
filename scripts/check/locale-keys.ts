import { parseSync, Visitor } from 'oxc-parser';
import { localesFolder, sourceLanguage, type Locales, type Texts } from './locale-files.ts';
import { withoutPlural } from './plural-forms.ts';
import { lineAt, readCode, type SourceFile } from './source-tree.ts';

type Literal = { readonly path: string; readonly line: number; readonly value: string };

const codeThatSpeaks = /^(electron|renderer|scripts)\//;
const errorCodesFile = 'electron/core/error/app-error.ts';
const errorNamespace = 'errors';

/**
 * Every key is used by a whole literal ("namespace:path") in the code, every such literal is a key, and the
 * error codes and the keys of `errors.json` are the same list.
 */
export function findKeyFaults(root: string, locales: Locales): readonly string[] {
  const source = locales.get(sourceLanguage) ?? new Map<string, Texts>();
  const files = readCode(root).filter(({ path }) => codeThatSpeaks.test(path));
  const literals = files.flatMap((file) => keyLiteralsOf(file, source));
  const codes = files.filter(({ path }) => path === errorCodesFile).flatMap(readErrorCodes);
  const used = new Set([...literals.map(({ value }) => value), ...codes.map(keyOfCode)]);
  const keys = new Set(
    [...source].flatMap(([namespace, texts]) =>
      [...texts.keys()].map((path) => `${namespace}:${withoutPlural(path)}`),
    ),
  );
  return [
    ...[...keys]
      .filter((key) => !used.has(key))
      .map((key) => `${localesFolder}: no code uses the key "${key}" as a whole literal.`),
    ...literals
      .filter(({ value }) => !keys.has(value))
      .map(({ path, line, value }) => `${path}:${line}: "${value}" is not a key.`),
    ...codes
      .filter((code) => !keys.has(keyOfCode(code)))
      .map((code) => `${localesFolder}: the error code "${code}" has no sentence.`),
  ];
}

/** Literals that begin with the name of a namespace and a colon. */
function keyLiteralsOf(
  { path, text }: SourceFile,
  namespaces: ReadonlyMap<string, Texts>,
): readonly Literal[] {
  const found: Literal[] = [];
  const collect = (value: string, start: number): void => {
    const namespace = /^([a-z-]+):[a-z0-9./-]+$/i.exec(value)?.[1];
    if (namespace === undefined || !namespaces.has(namespace)) return;
    found.push({ path, line: lineAt(text, start), value });
  };
  new Visitor({
    Literal: ({ value, start }) => {
      if (typeof value === 'string') collect(value, start);
    },
    TemplateLiteral: ({ quasis, expressions, start }) => {
      if (expressions.length === 0) collect(quasis[0]?.value.cooked ?? '', start);
    },
  }).visit(parseSync(path, text).program);
  return found;
}

/** The words of the list `errorCodes`. */
function readErrorCodes({ path, text }: SourceFile): readonly string[] {
  const codes: string[] = [];
  new Visitor({
    VariableDeclarator: ({ id, init }) => {
      if (id.type !== 'Identifier' || id.name !== 'errorCodes' || init === null) return;
      const words = text.slice(init.start, init.end).matchAll(/'([^']+)'/g);
      codes.push(...[...words].map((match) => match[1] ?? ''));
    },
  }).visit(parseSync(path, text).program);
  return codes;
}

/** The sentence of "storage/full" stands at "errors:storage.full". */
function keyOfCode(code: string): string {
  return `${errorNamespace}:${code.replace('/', '.')}`;
}
