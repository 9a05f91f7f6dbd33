import { describe, expect, it } from 'vitest';
import { comparators, type Comparator } from '#core/domain/figure.ts';
import { formatIn, visible } from './format-in.ts';

function figure(value: number, comparator: Comparator, decimals = 0) {
  return { value, decimals, comparator };
}

describe('percent', () => {
  it.each([
    ['vi', '80,76%', '80,76%'],
    ['en', '80.76%', '80.76%'],
    ['hi', '80.76%', '80.76%'],
    ['ur', '⟦80.76⟧ فیصد', '⟦80.76%⟧'],
    ['cs', '80,76␣%', '80,76␣%'],
  ] as const)('is written in %s as officials do', (language, prose, table) => {
    const format = formatIn(language);
    expect(visible(format.percent(80.76, 2, 'prose'))).toBe(prose);
    expect(visible(format.percent(80.76, 2, 'table'))).toBe(table);
  });
});

describe('comparators of rates', () => {
  it.each([
    ['vi', 'trên 98%', 'khoảng 80%', 'ít nhất 90%', 'dưới 40%'],
    ['en', 'over 98%', 'about 80%', 'at least 90%', 'below 40%'],
    ['hi', '98% से अधिक', 'लगभग 80%', 'कम से कम 90%', '40% से कम'],
    ['ur', '⟦98⟧ فیصد سے زائد', 'تقریباً ⟦80⟧ فیصد', 'کم از کم ⟦90⟧ فیصد', '⟦40⟧ فیصد سے کم'],
    ['cs', 'více než 98␣%', 'přibližně 80␣%', 'nejméně 90␣%', 'méně než 40␣%'],
  ] as const)('survive in %s', (language, over, about, atLeast, below) => {
    const format = formatIn(language);
    const prose = (value: number, comparator: Comparator) =>
      visible(format.figure(figure(value, comparator), 'percent', 'prose'));
    expect(prose(98, 'gt')).toBe(over);
    expect(prose(80, 'approx')).toBe(about);
    expect(prose(90, 'gte')).toBe(atLeast);
    expect(prose(40, 'lt')).toBe(below);
  });

  it('keep their words in a table, around the Urdu sign', () => {
    expect(visible(formatIn('ur').figure(figure(98, 'gt'), 'percent', 'table'))).toBe('⟦98%⟧ سے زائد');
  });

  it('say "gần" and "không quá" in Vietnamese', () => {
    expect(formatIn('vi').figure(figure(98, 'nearly'), 'percent', 'table')).toBe('gần 98%');
    expect(formatIn('vi').figure(figure(5, 'lte'), 'percent', 'table')).toBe('không quá 5%');
  });

  it.each(['vi', 'en', 'hi', 'ur', 'cs'] as const)('differ from each other in %s', (language) => {
    const texts = comparators.map((it) => formatIn(language).figure(figure(98, it), 'percent', 'table'));
    expect(new Set(texts).size).toBe(comparators.length);
  });
});

describe('comparators of counts', () => {
  it('say "hơn" where rates say "trên"', () => {
    expect(formatIn('vi').figure(figure(2000, 'gt'), 'count', 'prose')).toBe('hơn 2.000');
  });

  it('stand before a ratio too', () => {
    expect(formatIn('vi').outOf(figure(8, 'gt'), 19, 'count')).toBe('hơn 8/19');
  });
});

describe('units', () => {
  it('give counts a leading zero in Vietnamese running text only', () => {
    expect(formatIn('vi').figure(figure(3, 'eq'), 'count', 'prose')).toBe('03');
    expect(formatIn('vi').figure(figure(3, 'eq'), 'count', 'table')).toBe('3');
  });

  it('give percentages, ranks and indexes none', () => {
    const format = formatIn('vi');
    expect(format.figure(figure(5, 'eq'), 'percent', 'prose')).toBe('5%');
    expect(format.figure(figure(7, 'eq'), 'rank', 'prose')).toBe('7');
    expect(format.figure(figure(5, 'eq'), 'index', 'prose')).toBe('5');
  });

  it('name the currency', () => {
    expect(formatIn('vi').figure(figure(2000, 'gt'), 'currency', 'prose')).toBe('hơn 2.000 đồng');
  });

  it('answer yes or no in words', () => {
    expect(formatIn('vi').figure(figure(1, 'eq'), 'yesNo', 'table')).toBe('Có');
    expect(formatIn('vi').figure(figure(0, 'eq'), 'yesNo', 'table')).toBe('Không');
  });
});
