import { describe, expect, it } from 'vitest';
import { findRoomFaults } from '#scripts/check/rooms.ts';
import { plantTree } from './plant-tree.ts';

describe('rooms', () => {
  it('accepts imports that the table allows', () => {
    const root = plantTree({
      'electron/core/a.ts':
        "import { b } from './b.ts';\nimport type texts from '../../resources/locales/vi/a.json';",
      'electron/backend/a.ts': "import { b } from '#core/b.ts';\nimport { c } from '#contract/c.ts';",
      'scripts/a.ts': "import { b } from '#backend/b.ts';\nimport { c } from '#scripts/c.ts';",
      'tests/a.test.ts': "import { b } from '#scripts/b.ts';",
    });

    expect(findRoomFaults(root)).toEqual([]);
  });

  it.each([
    ['electron/core/a.ts', '#backend/b.ts'],
    ['electron/contract/a.ts', '#backend/b.ts'],
    ['electron/backend/a.ts', '#scripts/b.ts'],
    ['electron/main/a.ts', '#backend/b.ts'],
    ['electron/preload/a.ts', '#core/b.ts'],
    ['renderer/a.tsx', '#backend/b.ts'],
    ['scripts/a.ts', '#main/b.ts'],
  ])('finds that %s imports %s', (path, specifier) => {
    const faults = findRoomFaults(plantTree({ [path]: `\nimport type { b } from '${specifier}';` }));

    expect(faults).toEqual([expect.stringContaining(`${path}:2: the room`)]);
  });

  it.each([
    ['a re-export', "export { b } from '../backend/b.ts';"],
    ['a late import', "const b = await import('../backend/b.ts');"],
    [
      'a value from the resources',
      "import b from '../../resources/locales/vi/a.json' with { type: 'json' };",
    ],
  ])('finds %s that leaves its room', (_, text) => {
    expect(findRoomFaults(plantTree({ 'electron/core/a.ts': text }))).toEqual([
      expect.stringContaining('leaves the room "core"'),
    ]);
  });

  it('finds a feature that imports another one', () => {
    const root = plantTree({
      'renderer/features/tasks/page.tsx':
        "import { a } from '../meetings/a.ts';\nimport { b } from '../tasks/b.ts';",
    });

    expect(findRoomFaults(root)).toEqual([expect.stringContaining('from one feature into another')]);
  });

  it.each([
    ['renderer/state/a.ts', '../shell/b.tsx'],
    ['renderer/state/a.ts', '../features/tasks/b.ts'],
    ['renderer/ui/fields/a.tsx', '../../state/b.ts'],
    ['renderer/ui/a.tsx', '../features/tasks/b.ts'],
    ['renderer/charts/a.ts', '../shell/b.ts'],
    ['renderer/i18n/a.ts', '../state/b.ts'],
    ['renderer/ipc/a.ts', '../state/b.ts'],
  ])('finds that %s reaches up to %s', (path, specifier) => {
    const faults = findRoomFaults(plantTree({ [path]: `import { b } from '${specifier}';` }));

    expect(faults).toEqual([expect.stringContaining(`${path}:1: "${specifier}" reaches up`)]);
  });

  it('lets pages and the shell use the state, and the state what is below it', () => {
    const root = plantTree({
      'renderer/features/tasks/page.tsx':
        "import { a } from '../../state/a.ts';\nimport { b } from '../../shell/b.tsx';",
      'renderer/shell/b.tsx': "import { a } from '../state/a.ts';\nimport { c } from '../ui/c.tsx';",
      'renderer/state/a.ts': "import { call } from '../ipc/client.ts';\nimport { d } from '../ui/d.ts';",
    });

    expect(findRoomFaults(root)).toEqual([]);
  });

  it('finds a second file that imports a wrapped package', () => {
    const root = plantTree({
      'electron/backend/a.ts': "import i18next from 'i18next';",
      'electron/backend/b.ts': "import { t } from 'i18next';",
      'electron/backend/c.ts': "import type { TFunction } from 'i18next';",
    });

    expect(findRoomFaults(root)).toEqual([
      expect.stringContaining('electron/backend/a.ts, electron/backend/b.ts.'),
    ]);
  });
});
