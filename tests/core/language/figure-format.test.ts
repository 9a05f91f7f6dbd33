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

describe('money in a scale', () => {
  const budget = { unit: 'currency', scale: 'million', counter: null } as const;

  it.each([
    ['vi', '1.500,5 triệu đồng'],
    ['en', 'VND 1,500.5 million'],
    ['hi', '1,500.5 मिलियन वियतनामी डोंग'],
    ['ur', '⟦1,500.5⟧ ملین ویتنامی ڈونگ'],
    ['cs', '1␣500,5␣mil.␣VND'],
  ] as const)('is written in %s, in table and prose alike', (language, expected) => {
    const format = formatIn(language);
    expect(visible(format.figure(figure(1_500_500_000, 'eq'), budget, 'table'))).toBe(expected);
    expect(visible(format.figure(figure(1_500_500_000, 'eq'), budget, 'prose'))).toBe(expected);
  });

  it('keeps its comparator', () => {
    expect(formatIn('vi').figure(figure(2_000_000, 'gt'), budget, 'prose')).toBe('hơn 2 triệu đồng');
  });

  it.each([
    ['thousand', '2.350.000 nghìn đồng'],
    ['million', '2.350 triệu đồng'],
    ['billion', '2,35 tỷ đồng'],
  ] as const)('is the same amount in %s', (scale, expected) => {
    expect(formatIn('vi').figure(figure(2_350_000_000, 'eq'), { ...budget, scale }, 'table')).toBe(expected);
  });

  it('stays in đồng without one', () => {
    expect(formatIn('vi').figure(figure(12_500, 'eq'), { ...budget, scale: null }, 'table')).toBe(
      '12.500 đồng',
    );
  });
});

describe('counted nouns', () => {
  const vi = 'hồ sơ';
  const files = {
    unit: 'count',
    scale: null,
    counter: { vi, en: 'files', hi: 'आवेदन', ur: 'درخواستیں', cs: 'podání' },
  } as const;

  it.each([
    ['vi', '3.233 hồ sơ', 'hơn 2.000 hồ sơ', '19/44 hồ sơ'],
    ['en', '3,233 files', 'over 2,000 files', '19/44 files'],
    ['hi', '3,233 आवेदन', '2,000 से अधिक आवेदन', '19/44 आवेदन'],
    ['ur', '⟦3,233⟧ درخواستیں', '⟦2,000⟧ سے زائد درخواستیں', '⟦19/44⟧ درخواستیں'],
    ['cs', '3␣233␣podání', 'více než 2␣000␣podání', '19/44␣podání'],
  ] as const)('stand behind the figure in %s', (language, plain, compared, ratio) => {
    const format = formatIn(language);
    expect(visible(format.figure(figure(3233, 'eq'), files, 'table'))).toBe(plain);
    expect(visible(format.figure(figure(2000, 'gt'), files, 'prose'))).toBe(compared);
    expect(visible(format.outOf(figure(19, 'eq'), 44, files))).toBe(ratio);
  });

  it('say so where they are kept in another language', () => {
    const format = formatIn('en');
    expect(format.figure(figure(12, 'eq'), { ...files, counter: { vi } }, 'table')).toBe(
      '12 hồ sơ (Vietnamese)',
    );
  });

  it('keep the leading zero of running text', () => {
    expect(formatIn('vi').figure(figure(7, 'eq'), files, 'prose')).toBe('07 hồ sơ');
  });

  it('are no unit of a rate, a rank or a sum of money', () => {
    const format = formatIn('vi');
    expect(format.figure(figure(98, 'eq'), { ...files, unit: 'percent' }, 'table')).toBe('98%');
    expect(format.outOf(figure(27, 'eq'), 63, { ...files, unit: 'rank' })).toBe('27/63');
    expect(format.figure(figure(5, 'eq'), { ...files, unit: 'currency' }, 'table')).toBe('5 đồng');
  });
});

describe('parts of a rate', () => {
  it('are a ratio with what they count', () => {
    const format = formatIn('vi');
    expect(format.parts(436_167, 319_284, { vi: 'hồ sơ' })).toBe('436.167/319.284 hồ sơ');
    expect(format.parts(436_167, 319_284, null)).toBe('436.167/319.284');
    expect(format.parts(12.5, 20, null)).toBe('12,5/20');
  });
});
