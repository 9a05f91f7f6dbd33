import { describe, expect, it } from 'vitest';
import { languages } from '#core/domain/language.ts';
import { formatIn, visible } from './format-in.ts';

describe('number', () => {
  it.each([
    ['vi', '562.000'],
    ['en', '562,000'],
    ['hi', '5,62,000'],
    ['ur', '⟦562,000⟧'],
    ['cs', '562␣000'],
  ] as const)('groups thousands in %s', (language, expected) => {
    expect(visible(formatIn(language).number(562_000, 0))).toBe(expected);
  });

  it.each([
    ['vi', '2.439,5'],
    ['en', '2,439.5'],
    ['hi', '2,439.5'],
    ['ur', '⟦2,439.5⟧'],
    ['cs', '2␣439,5'],
  ] as const)('uses the decimal mark of %s', (language, expected) => {
    expect(visible(formatIn(language).number(2439.5, 1))).toBe(expected);
  });

  it.each(languages)('writes the minus sign U+2212 in %s', (language) => {
    expect(formatIn(language).number(-3.1, 1)).toMatch(/^\u2066?\u22123[.,]1\u2069?$/u);
  });

  it('keeps the decimals it is given', () => {
    expect(formatIn('vi').number(97.7, 1)).toBe('97,7');
    expect(formatIn('vi').number(0.5934, 4)).toBe('0,5934');
  });

  it('prints a difference of floats as the decimal difference', () => {
    expect(formatIn('vi').number(91.22 - 53.34, 2)).toBe('37,88');
  });

  it('prints no sign for a negative number that rounds to zero', () => {
    expect(formatIn('vi').number(-0.001, 2)).toBe('0,00');
  });
});

describe('count', () => {
  it.each([
    [0, '0'],
    [1, '01'],
    [9, '09'],
    [10, '10'],
    [2000, '2.000'],
  ])('writes %d in Vietnamese running text as %s', (value, expected) => {
    expect(formatIn('vi').count(value)).toBe(expected);
  });

  it.each(['en', 'hi', 'cs'] as const)('adds no leading zero in %s', (language) => {
    expect(formatIn(language).count(9)).toBe('9');
  });
});

describe('compact', () => {
  it.each([
    ['vi', '3,6 triệu'],
    ['en', '3.6 million'],
    ['hi', '36 लाख'],
    ['ur', '⟦36⟧ لاکھ'],
    ['cs', '3,6 milionu'],
  ] as const)('shortens 3 600 000 in %s', (language, expected) => {
    expect(visible(formatIn(language).compact(3_600_000))).toBe(expected);
  });

  it('stays in full where shortening would lose digits', () => {
    expect(formatIn('vi').compact(3_612_345)).toBe('3.612.345');
  });

  it('stays in full below a million', () => {
    expect(formatIn('hi').compact(562_000)).toBe('5,62,000');
  });
});

describe('ratio and rank', () => {
  it('has no leading zero', () => {
    expect(formatIn('vi').ratio(8, 19)).toBe('8/19');
    expect(formatIn('vi').rank(7, 63)).toBe('7/63');
  });

  it('is one isolate in Urdu', () => {
    expect(visible(formatIn('ur').ratio(15, 44))).toBe('⟦15/44⟧');
  });

  it('gives the place alone where the last place is not known', () => {
    expect(formatIn('vi').rank(27, null)).toBe('27');
  });
});
