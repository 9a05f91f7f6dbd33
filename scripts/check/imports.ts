import { parseSync } from 'oxc-parser';
import { lineAt, type SourceFile } from './source-tree.ts';

/** One import, re-export or `import()` with a literal specifier. */
export type ImportSpecifier = {
  readonly specifier: string;
  readonly line: number;
  readonly isTypeOnly: boolean;
};

type Entry = { readonly isType: boolean };

/** Everything that a file imports, in the order of the file's own lists. */
export function importsOf({ path, text }: SourceFile): readonly ImportSpecifier[] {
  const { staticImports, staticExports, dynamicImports } = parseSync(path, text).module;
  const imports = staticImports.map(({ moduleRequest, entries }) => ({
    specifier: moduleRequest.value,
    line: lineAt(text, moduleRequest.start),
    isTypeOnly: isTypeOnly(entries),
  }));
  const reexports = staticExports
    .flatMap(({ entries }) => entries)
    .flatMap(({ moduleRequest, isType }) =>
      moduleRequest === null
        ? []
        : [{ specifier: moduleRequest.value, line: lineAt(text, moduleRequest.start), isTypeOnly: isType }],
    );
  const lateImports = dynamicImports.flatMap(({ moduleRequest: { start, end } }) => {
    const literal = /^(['"])(.*)\1$/.exec(text.slice(start, end))?.[2];
    return literal === undefined
      ? []
      : [{ specifier: literal, line: lineAt(text, start), isTypeOnly: false }];
  });
  return [...imports, ...reexports, ...lateImports];
}

function isTypeOnly(entries: readonly Entry[]): boolean {
  return entries.length > 0 && entries.every(({ isType }) => isType);
}
