import { describe, expect, it } from 'vitest';
import { comparators, type Comparator } from '#core/domain/figure.ts';
import { languages } from '#core/domain/language.ts';
import { parseFigure } from '#core/intake/parse-figure.ts';
import { formatIn } from '../language/format-in.ts';
import { shown } from './shown-figure.ts';

const comparisons: Readonly<Record<Comparator, readonly string[]>> = {
  eq: ['98%', '=98%', '= 98 %', 'bằng 98%', 'đạt 98%', 'exactly 98%', 'ठीक 98%', 'عین 98%', 'přesně 98 %'],
  gt: [
    ...'>98%|> 98%|＞98％|hơn 98%|Hơn 98 %|trên 98%|tren 98%|vượt quá 98%|đạt trên 98%'.split('|'),
    ...'over 98%|more than 98 per cent|98% से अधिक|९८% से अधिक|98 فیصد سے زائد|۹۸٪ سے زیادہ'.split('|'),
    ...'více než 98 %|přes 98\u00A0%'.split('|'),
  ],
  gte: [
    ...'≥98%|>= 98%|> = 98%|⩾ 98%|ít nhất 98%|tối thiểu 98%|từ 98% trở lên|98% trở lên'.split('|'),
    ...'không dưới 98%|TỪ 98% TRỞ LÊN|at least 98%|98% or more|कम से कम 98%|98% से कम नहीं'.split('|'),
    ...'کم از کم 98%|nejméně 98 %|alespoň 98 %|98 % a více'.split('|'),
  ],
  lt: [
    '<98%',
    '< 98%',
    'dưới 98%',
    'chưa đến 98%',
    'below 98%',
    'fewer than 98%',
    '98% से कम',
    '98% سے کم',
    'méně než 98 %',
  ],
  lte: [
    ...'≤98%|<= 98%|không quá 98%|tối đa 98%|không vượt quá 98%|từ 98% trở xuống|at most 98%'.split('|'),
    ...'98% or less|अधिकतम 98%|98% से अधिक नहीं|زیادہ سے زیادہ 98%|nejvýše 98 %'.split('|'),
    'maximálně 98 %',
  ],
  approx: [
    ...'≈98%|~98%|～98%|khoảng 98%|ước 98%|ước đạt 98%|about 98%|approx. 98%|लगभग 98%'.split('|'),
    ...'تقریباً 98%|تقریبا 98%|přibližně 98 %|cca 98 %'.split('|'),
  ],
  nearly: [
    'gần 98%',
    'gần đạt 98%',
    'nearly 98%',
    'almost 98%',
    '98% के निकट',
    '98% کے قریب',
    '98% كے قریب',
    'téměř 98 %',
  ],
};

describe('comparators', () => {
  const rows = comparators.flatMap((it) => comparisons[it].map((text) => [text, it] as const));

  it.each(rows)('%j is %s in every language, typed and pasted', (text, comparator) => {
    for (const language of languages) {
      for (const isPasted of [false, true]) {
        expect(shown(parseFigure(text, language, { isPasted }))).toBe(`${comparator} 98 percent`);
      }
    }
  });

  it('stand beside units and scales', () => {
    expect(shown(parseFigure('hơn 3,6 triệu', 'vi'))).toBe('gt 3600000');
    expect(shown(parseFigure('từ 2 tỷ đồng trở lên', 'vi'))).toBe('gte 2000000000 currency');
    expect(shown(parseFigure('over VND 3.6 million', 'en'))).toBe('gt 3600000 currency');
    expect(shown(parseFigure('> VND 3.6 million', 'en'))).toBe('gt 3600000 currency');
    expect(shown(parseFigure('36 लाख से अधिक', 'hi'))).toBe('gt 3600000');
    expect(shown(parseFigure('≥ -3,5', 'vi'))).toBe('gte -3.5');
  });
});

describe('a figure out of a whole', () => {
  it.each([
    ['8/19', 'eq 8/19'],
    ['8 / 19', 'eq 8/19'],
    ['08/19', 'eq 8/19'],
    ['hơn 8/19', 'gt 8/19'],
    ['\u206615/44\u2069', 'eq 15/44'],
    ['۱۵/۴۴', 'eq 15/44'],
    ['27/63', 'eq 27/63'],
    ['19/8', 'eq 19/8'],
    ['436.167/319.284', 'eq 436167/319284'],
    ['1.234/19,5', 'eq 1234/19.5'],
    ['1.234/19.5', 'eq 1.234/19.5'],
    ['1.234/1,234', 'eq 1234/1.234'],
  ] as const)('%j typed in Vietnamese is %s', (text, expected) => {
    expect(shown(parseFigure(text, 'vi'))).toBe(expected);
  });

  it.each([
    ['436.167/319.284', 'eq 436167/319284 | eq 436.167/319.284'],
    ['8/1.234', 'eq 8/1234 | eq 8/1.234'],
    ['1.234.567/319.284', 'eq 1234567/319284'],
    ['8/19', 'eq 8/19'],
  ] as const)('%j pasted is %s: both sides have one writer', (text, expected) => {
    expect(shown(parseFigure(text, 'vi', { isPasted: true }))).toBe(expected);
  });

  const refused: readonly (readonly [text: string, reason: string])[] = [
    ...'8/0|8/|/19|8//19|1/2/3|-8/19|8/-19|(8)/19|8/19%|8/19 triệu'
      .split('|')
      .map((text) => [text, 'notANumber'] as const),
    ...'12/2026|5/2024|01/02/2026|2026/12'.split('|').map((text) => [text, 'looksLikeDate'] as const),
    ...['1,5/2.5', '1.234.567/1,234,567'].map((text) => [text, 'notANumber'] as const),
    ['1/0,1234567', 'tooManyDecimals'],
  ];

  it.each(refused)('%j is not read: %s', (text, expected) => {
    expect(languages.map((it) => shown(parseFigure(text, it)))).toEqual(languages.map(() => expected));
  });
});

describe('what is not wholly a figure', () => {
  it.each([
    ...'vượt 11,17%|tăng 3,1%|từ 20% đến 25%|98% trở|hơn|>|≠ 98|≮ 98|>< 98|=> 98|>> 98'.split('|'),
    ...'≥ 98% trở lên|hơn ~98%|trên dưới 98%|98% < x|<98%>|=SUM(A1)|=1+2|#DIV/0!|1e3|98 #'.split('|'),
    ...'# 98'.split('|'),
    ...'hơn 98% kế hoạch|up 5%|không 98%'.split('|'),
    `${'hơn '.repeat(20)}5`,
    `5${' से'.repeat(30)}`,
  ])('%j is refused in every language', (text) => {
    expect(languages.map((it) => shown(parseFigure(text, it)))).toEqual(languages.map(() => 'notANumber'));
  });

  it('is empty for no text', () => {
    expect(parseFigure(' \u200B', 'vi')).toEqual({ kind: 'empty' });
  });

  it('gives the reason of the number', () => {
    expect(shown(parseFigure('hơn 0,1234567', 'vi'))).toBe('tooManyDecimals');
    expect(shown(parseFigure('hơn 1234567890123456', 'vi'))).toBe('tooManyDigits');
  });
});

describe('a figure with two meanings', () => {
  it('follows the language when typed', () => {
    expect(languages.map((it) => shown(parseFigure('hơn 2.000', it)))).toEqual([
      'gt 2000',
      'gt 2.000',
      'gt 2.000',
      'gt 2.000',
      'gt 2000 | gt 2.000',
    ]);
  });

  it('is asked about when pasted, the usual meaning first', () => {
    expect(shown(parseFigure('hơn 2.000', 'vi', { isPasted: true }))).toBe('gt 2000 | gt 2.000');
    expect(shown(parseFigure('hơn 2.000', 'en', { isPasted: true }))).toBe('gt 2.000 | gt 2000');
  });
});

describe('figures that the product wrote', () => {
  const units = ['percent', 'count', 'index', 'rank', 'currency'] as const;
  const whole = [0, 1, 5, 9, 10, 98, 1234, 562_000, 3_600_000, 12_345_678, 2_000_000_000];
  const values = [
    ...whole.map((value) => ({ value, decimals: 0 })),
    ...[
      [97.7, 1],
      [80.76, 2],
      [98.5, 2],
      [0.5934, 4],
      [1234.567, 3],
      [-3.1, 1],
      [-1234, 0],
      [0.000001, 6],
    ].map(([value = 0, decimals = 0]) => ({ value, decimals })),
  ];
  const figures = comparators.flatMap((comparator) => values.map((it) => ({ ...it, comparator })));

  it.each(languages.flatMap((language) => units.map((unit) => [language, unit] as const)))(
    'are read back in %s as %s',
    (language, unit) => {
      const format = formatIn(language);
      for (const figure of figures) {
        for (const register of ['prose', 'table'] as const) {
          const written = format.figure(figure, unit, register);
          expect([written, parseFigure(written, language)]).toEqual([
            written,
            {
              kind: 'figure',
              unit: unit === 'percent' || unit === 'currency' ? unit : null,
              figure,
              outOf: null,
              noun: null,
              rate: null,
            },
          ]);
        }
      }
    },
  );

  it.each(languages)('are read back in %s out of a whole', (language) => {
    const format = formatIn(language);
    const counts = figures.filter(({ value, decimals }) => decimals === 0 && value >= 0);
    for (const figure of counts) {
      for (const total of [1, 19, 63, 319_284]) {
        const written = format.outOf(figure, total, 'count');
        expect([written, parseFigure(written, language)]).toEqual([
          written,
          {
            kind: 'figure',
            unit: null,
            figure,
            outOf: total,
            noun: null,
            rate: null,
          },
        ]);
      }
    }
  });
});
