import { describe, expect, it } from 'vitest';
import { formatIn, visible } from './format-in.ts';

describe('list', () => {
  it.each([
    ['vi', 'A, B và C'],
    ['en', 'A, B and C'],
    ['hi', 'A, B और C'],
    ['ur', 'A، B، اور C'],
    ['cs', 'A, B a␣C'],
  ] as const)('joins three items in %s', (language, expected) => {
    expect(visible(formatIn(language).list(['A', 'B', 'C']))).toBe(expected);
  });

  it.each([
    [[], ''],
    [['A'], 'A'],
    [['A', 'B'], 'A और B'],
  ])('joins %j in Hindi', (items, expected) => {
    expect(formatIn('hi').list(items)).toBe(expected);
  });
});

describe('quote', () => {
  it.each([
    ['vi', '“chậm”'],
    ['en', '“chậm”'],
    ['hi', '“chậm”'],
    ['ur', '”chậm“'],
    ['cs', '„chậm“'],
  ] as const)('uses the marks of %s', (language, expected) => {
    expect(formatIn(language).quote('chậm')).toBe(expected);
  });
});

describe('collate', () => {
  it('follows the Vietnamese alphabet', () => {
    const names = ['Đà Nẵng', 'Ên', 'Dak', 'Ba', 'Ăn', 'An'];
    expect(names.toSorted(formatIn('vi').collate)).toEqual(['An', 'Ăn', 'Ba', 'Dak', 'Đà Nẵng', 'Ên']);
  });

  it('puts ch after h in Czech', () => {
    expect(['chata', 'cena', 'hora', 'imise'].toSorted(formatIn('cs').collate)).toEqual([
      'cena',
      'hora',
      'chata',
      'imise',
    ]);
  });

  it('counts digits as numbers', () => {
    expect(['DB-10', 'DB-2'].toSorted(formatIn('vi').collate)).toEqual(['DB-2', 'DB-10']);
  });
});
