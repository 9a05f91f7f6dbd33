import { describe, expect, it } from 'vitest';
import { findNameFaults } from '#scripts/check/names.ts';
import { plantTree } from './plant-tree.ts';

describe('names', () => {
  it('accepts kebab-case names, files that tools expect and font files', () => {
    const root = plantTree({
      'README.md': '',
      'electron/core/rules/figure-interval.test.ts': '',
      'resources/fonts/NotoSans-Regular.ttf': '',
      'docs/decisions/0001-rooms.md': '',
    });

    expect(findNameFaults(root)).toEqual([]);
  });

  it.each(['shared', 'common', 'lib', 'utils', 'helpers', 'misc', 'manager'])(
    'finds a folder called %s',
    (name) => {
      expect(findNameFaults(plantTree({ [`electron/${name}/period.ts`]: '' }))).toEqual([
        `electron/${name}: "${name}" does not say what it holds.`,
      ]);
    },
  );

  it('finds an empty word at the end of a file name', () => {
    expect(findNameFaults(plantTree({ 'electron/core/date-utils.ts': '' }))).toHaveLength(1);
  });

  it.each(['renderer/TaskPage.tsx', 'electron/core/task_page.ts', 'electron/coreRules/task.ts'])(
    'finds that %s is not in kebab-case',
    (path) => {
      expect(findNameFaults(plantTree({ [path]: '' }))).toContainEqual(expect.stringContaining('kebab-case'));
    },
  );

  it('finds an index file', () => {
    expect(findNameFaults(plantTree({ 'electron/core/index.ts': '' }))).toEqual([
      expect.stringContaining('no index files'),
    ]);
  });
});
