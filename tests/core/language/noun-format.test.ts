import { describe, expect, it } from 'vitest';
import { formatIn, visible } from './format-in.ts';

describe('counted', () => {
  it.each([
    ['vi', '09 nhiệm vụ'],
    ['en', '9 tasks'],
    ['hi', '9 कार्य'],
    ['ur', '⟦9⟧ کام'],
    ['cs', '9␣úkolů'],
  ] as const)('joins number and noun in %s', (language, expected) => {
    expect(visible(formatIn(language).counted('task', 9))).toBe(expected);
  });

  it.each([
    [0, '0␣úkolů'],
    [1, '1␣úkol'],
    [2, '2␣úkoly'],
    [22, '22␣úkolů'],
  ])('declines the noun for %d in Czech', (value, expected) => {
    expect(visible(formatIn('cs').counted('task', value))).toBe(expected);
  });
});

describe('tasksOutOf', () => {
  it.each([
    ['vi', '15/44 nhiệm vụ'],
    ['en', '15 of 44 tasks'],
    ['hi', '44 में से 15 कार्य'],
    ['ur', '⟦44⟧ میں سے ⟦15⟧ کام'],
    ['cs', '15␣úkolů z␣celkem␣44'],
  ] as const)('is worded in %s', (language, expected) => {
    expect(visible(formatIn(language).tasksOutOf(15, 44))).toBe(expected);
  });

  it('has no leading zero', () => {
    expect(formatIn('vi').tasksOutOf(8, 9)).toBe('8/9 nhiệm vụ');
  });
});
