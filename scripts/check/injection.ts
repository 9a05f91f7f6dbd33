import { parseSync, Visitor } from 'oxc-parser';
import { lineAt, readCode, type SourceFile } from './source-tree.ts';

/** The files through which SQL reaches SQLite as text: what Kysely compiled, pragmas, and the schema. */
const sqlDoors =
  /^electron\/backend\/workspace\/(database\.ts|sqlite-file\.ts|migrate\.ts|migrations\/[^/]+\.ts)$/;
/** Methods of better-sqlite3 and Kysely that take SQL, or a part of it, as text. */
const sqlMethods: ReadonlySet<string> = new Set(['prepare', 'raw', 'lit', 'id', 'ref', 'table']);
const pageFile = /^renderer\/.*\.tsx?$/;
const markup =
  /\b(dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|DOMParser|srcDoc|srcdoc)\b|\bdocument\.write\b/g;

/** No text that someone typed becomes SQL in the backend or markup in the window. */
export function findInjectionFaults(root: string): readonly string[] {
  return readCode(root).flatMap((file) => {
    if (pageFile.test(file.path)) return findMarkup(file);
    const isBackend = file.path.startsWith('electron/backend/');
    return isBackend && !sqlDoors.test(file.path) ? findBuiltSql(file) : [];
  });
}

function findMarkup({ path, text }: SourceFile): readonly string[] {
  return [...text.matchAll(markup)].map(
    (match) => `${path}:${lineAt(text, match.index)}: "${match[0]}" turns text into markup.`,
  );
}

type Node = { readonly type: string; readonly start: number };

function findBuiltSql({ path, text }: SourceFile): readonly string[] {
  const faults: string[] = [];
  new Visitor({
    CallExpression: ({ callee, arguments: parts, start }) => {
      if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return;
      const [first] = parts;
      const receiver = callee.object.type === 'Identifier' ? callee.object.name : '';
      if (first === undefined || !isBuiltSql(callee.property.name, receiver, first)) return;
      faults.push(`${path}:${lineAt(text, start)}: SQL built from values; give them as parameters.`);
    },
  }).visit(parseSync(path, text).program);
  return faults;
}

/** `exec` is a method of regular expressions too, so there only a text that is put together counts. */
function isBuiltSql(method: string, receiver: string, argument: Node): boolean {
  if (method === 'exec') return isPutTogether(argument);
  if (!sqlMethods.has(method)) return false;
  // Kysely's helper is always called "sql"; other words with these names are not about SQL.
  const takesSql = method === 'prepare' || receiver === 'sql' || receiver === 'CompiledQuery';
  return takesSql && argument.type !== 'Literal' && !isPlainTemplate(argument);
}

function isPutTogether(argument: Node): boolean {
  const isTemplate = argument.type === 'TemplateLiteral' && !isPlainTemplate(argument);
  return isTemplate || argument.type === 'BinaryExpression';
}

function isPlainTemplate(argument: Node & { readonly expressions?: readonly unknown[] }): boolean {
  return argument.type === 'TemplateLiteral' && argument.expressions?.length === 0;
}
