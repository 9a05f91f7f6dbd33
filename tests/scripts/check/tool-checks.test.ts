import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findFormatFaults, findTypeFaults, findUnusedFaults } from '#scripts/check/tool-checks.ts';
import { projectRoot } from '#scripts/check/project-checks.ts';
import { plantTree } from './plant-tree.ts';

describe('format', () => {
  it('finds a file in another layout', async () => {
    const root = plantTree({ 'scripts/neat.ts': "const a = 'a';\n", 'scripts/untidy.ts': 'const   a = "a"' });
    copyFileSync(join(projectRoot, '.oxfmtrc.json'), join(root, '.oxfmtrc.json'));

    expect(await findFormatFaults(root)).toEqual([expect.stringContaining('scripts/untidy.ts')]);
  });
});

describe('types', () => {
  const solution = {
    'tsconfig.base.json': readFileSync(join(projectRoot, 'tsconfig.base.json'), 'utf8'),
    'tsconfig.json': '{ "files": [], "references": [{ "path": "electron/core" }] }',
    'electron/core/tsconfig.json': readFileSync(join(projectRoot, 'electron/core/tsconfig.json'), 'utf8'),
    'package.json': '{ "type": "module", "imports": { "#backend/*": "./electron/backend/*" } }',
  };

  it('accepts sound code', async () => {
    const root = plantTree({ ...solution, 'electron/core/a.ts': 'export const a: number = 1;\n' });

    expect(await findTypeFaults(root)).toEqual([]);
  });

  it.each([
    ['a wrong type', "export const a: number = 'one';", 'TS2322'],
    ['an element that may be missing', 'export const a = (list: number[]): number => list[0];', 'TS2322'],
    ['syntax that cannot be erased', 'export enum A { one }', 'TS1294'],
    ['an import from a room without a reference', "export { b } from '#backend/b.ts';", 'TS6307'],
    ['a global of Node in the core', 'export const a = process.version;', 'TS2591'],
  ])('finds %s', async (_, text, code) => {
    const files = { 'electron/core/a.ts': text, 'electron/backend/b.ts': 'export const b = 1;' };

    expect(await findTypeFaults(plantTree({ ...solution, ...files }))).toContainEqual(
      expect.stringContaining(code),
    );
  });
});

describe('unused', () => {
  it('finds an export, a file and a package that nothing uses, and a package that nothing declares', async () => {
    const root = plantTree({
      'package.json': '{ "name": "planted", "type": "module", "dependencies": { "left-over": "1.0.0" } }',
      'knip.json': '{ "entry": ["scripts/run.ts"], "project": ["scripts/**/*.ts"] }',
      'scripts/run.ts': "import { used } from './parts.ts';\nimport 'undeclared';\nused();\n",
      'scripts/parts.ts': 'export const used = (): number => 1;\nexport const idle = 2;\n',
      'scripts/orphan.ts': 'export const orphan = 1;\n',
    });
    const report = (await findUnusedFaults(root)).join('\n');

    for (const name of ['idle', 'scripts/orphan.ts', 'left-over', 'undeclared'])
      expect(report).toContain(name);
  });
});
