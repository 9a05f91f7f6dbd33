import { describe, expect, it } from 'vitest';
import { findPhraseFaults } from '#scripts/check/phrases.ts';
import { plantTree } from './plant-tree.ts';

// Joined here, so that this file passes the check that it tests.
const joined = (...parts: readonly string[]): string => parts.join('');

describe('phrases', () => {
  it.each(['work', 'tmp', 'root', 'home'])('finds a path of one machine under %s', (folder) => {
    const root = plantTree({ 'docs/notes.md': `\nSee ${joined('/', folder, '/main/notes.txt')}.` });

    expect(findPhraseFaults(root)).toEqual([expect.stringContaining('docs/notes.md:2: ')]);
  });

  it('accepts words that only look like such a path', () => {
    const root = plantTree({ 'docs/notes.md': 'homework/work, net/home, ./tmp, "#/work" and /workspaces.' });

    expect(findPhraseFaults(root)).toEqual([]);
  });

  it('finds a folder outside the project', () => {
    expect(findPhraseFaults(plantTree({ 'README.md': joined('See ../', 'shared/design.md') }))).toHaveLength(
      1,
    );
  });

  it('finds a path that breaks under a folder with a space', () => {
    const root = plantTree({ 'scripts/a.ts': joined("new URL('..', import.meta.url)", '.pathname') });

    expect(findPhraseFaults(root)).toHaveLength(1);
  });

  it('finds an open point without the number of an issue', () => {
    const open = joined('// TO', 'DO later');
    const root = plantTree({ 'scripts/a.ts': open, 'scripts/b.ts': `${open} (#12)` });

    expect(findPhraseFaults(root)).toEqual([expect.stringContaining('scripts/a.ts:1')]);
  });

  it.each(['only', 'skip', 'todo'])('finds a test marked %s', (mark) => {
    const root = plantTree({ 'tests/a.test.ts': joined('it.', mark, "('works', () => undefined);") });

    expect(findPhraseFaults(root)).toHaveLength(1);
  });

  it('accepts a test that runs under a condition', () => {
    expect(findPhraseFaults(plantTree({ 'tests/a.test.ts': "it.skipIf(noOffice)('works', run);" }))).toEqual(
      [],
    );
  });

  it('leaves binary files alone', () => {
    expect(findPhraseFaults(plantTree({ 'resources/font.ttf': `\0${joined('/', 'tmp/')}` }))).toEqual([]);
  });
});
