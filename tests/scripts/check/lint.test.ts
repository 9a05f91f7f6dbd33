import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '#scripts/check/project-checks.ts';
import { findLintFaults } from '#scripts/check/tool-checks.ts';
import { plantTree } from './plant-tree.ts';

const project = {
  '.oxlintrc.json': readFileSync(join(projectRoot, '.oxlintrc.json'), 'utf8'),
  'package.json': '{ "type": "module", "imports": { "#core/*": "./electron/core/*" } }',
  'tsconfig.json':
    '{ "compilerOptions": { "strict": true, "target": "es2024", "lib": ["es2024"], "module": "nodenext", "allowImportingTsExtensions": true, "noEmit": true, "skipLibCheck": true, "types": [] } }',
};

function lint(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  return findLintFaults(plantTree({ ...project, ...files }));
}

const longFunction = `export function long(): void {\n${'  void 0;\n'.repeat(40)}}\n`;

describe('lint rules', () => {
  it.each([
    ['no-floating-promises', 'const wait = async (): Promise<void> => undefined;\nwait();'],
    [
      'switch-exhaustiveness-check',
      "export function f(a: 'x' | 'y'): void {\n  switch (a) {\n    case 'x':\n  }\n}",
    ],
    ['no-explicit-any', 'export const a = (b: any): void => void b;'],
    ['no-non-null-assertion', 'export const a = (b?: string): string => b!;'],
    ['no-default-export', 'export default 1;'],
    ['no-console', "console.log('a');"],
    ['max-lines', `${'void 0;\n'.repeat(301)}export {};`],
    ['max-lines-per-function', longFunction],
    ['consistent-type-imports', "import { A } from './b.ts';\nexport type B = A;"],
    ['no-unsafe-assignment', "export const a: string = JSON.parse('1');"],
  ])('%s is on', async (rule, text) => {
    const faults = await lint({ 'electron/core/a.ts': text, 'electron/core/b.ts': 'export type A = 1;' });

    expect(faults.join('\n')).toContain(`electron/core/a.ts`);
    expect(faults.join('\n')).toContain(`(${rule})`);
  });

  it('lets a component be 120 lines long, and a describe block longer than a function', async () => {
    const faults = await lint({ 'renderer/page.tsx': longFunction, 'tests/a.test.ts': longFunction });

    expect(faults).toEqual([]);
  });

  it('finds a cycle through a subpath, also of types', async () => {
    const faults = await lint({
      'electron/core/a.ts': "import type { B } from '#core/b.ts';\nexport type A = B | 1;",
      'electron/core/b.ts': "import type { A } from './a.ts';\nexport type B = A | 2;",
    });

    expect(faults).toContainEqual(expect.stringContaining('(no-cycle)'));
  });
});

describe('packages of a room', () => {
  it.each([
    ['electron/core', 'node:fs'],
    ['electron/core', 'fs'],
    ['electron/core', 'kysely'],
    ['electron/core', 'electron'],
    ['electron/core', 'i18next'],
    ['electron/core', 'docx/charts'],
    ['electron/contract', 'big.js'],
    ['electron/contract', 'node:path'],
    ['electron/backend', 'electron'],
    ['electron/backend', 'react'],
    ['electron/backend', 'node:http'],
    ['electron/main', 'kysely'],
    ['electron/main', 'docx'],
    ['electron/preload', 'zod'],
    ['electron/preload', 'node:fs'],
    ['renderer', 'electron'],
    ['renderer', 'node:fs'],
    ['renderer', 'better-sqlite3'],
    ['scripts', 'react'],
  ])('%s may not import %s', async (room, name) => {
    const faults = await lint({
      [`${room}/a.ts`]: `import { a } from '${name}';\nexport const b: unknown = a;`,
    });

    expect(faults).toContainEqual(expect.stringContaining('(no-restricted-imports)'));
  });

  it('accepts the packages of the table', async () => {
    const imports = (...names: readonly string[]): string =>
      names.map((name, at) => `export { default as a${at} } from '${name}';\n`).join('');
    const faults = await lint({
      'electron/core/a.ts': `${imports('zod', 'big.js', '#core/b.ts')}export type { i18n } from 'i18next';\n`,
      'electron/contract/a.ts': imports('zod', '#core/b.ts'),
      'electron/backend/a.ts': imports(
        'kysely',
        'better-sqlite3',
        'docx',
        'docx/charts',
        'i18next',
        'node:fs/promises',
      ),
      'electron/main/a.ts': imports('electron', 'electron-log/main', 'node:path'),
      'electron/preload/a.ts': imports('electron'),
      'renderer/a.ts': imports('react', '@mantine/core', 'chart.js', '@tanstack/react-query'),
    });

    expect(faults.filter((fault) => fault.includes('no-restricted-imports'))).toEqual([]);
  });
});
