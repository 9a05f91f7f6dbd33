import { describe, expect, it } from 'vitest';
import { comparatorsByPhrase } from '#core/intake/comparator-phrases.ts';
import { findCountedNoun } from '#core/intake/counted-noun.ts';
import { findReadings, isLikeDate, splitAtNumber } from '#core/intake/number-readings.ts';
import { findNumberWords, splitWords } from '#core/intake/number-words.ts';
import { searchKey } from '#core/language/search-key.ts';

describe('words beside a number', () => {
  it.each([
    ['', 'nghìn tỷ đồng', 12, 'currency'],
    ['', 'tr', 6, null],
    ['', 'ngàn', 3, null],
    ['', 'chục nghìn', 4, null],
    ['', 'trăm nghìn', 5, null],
    ['', 'triệu', 6, null],
    ['', 'chục triệu', 7, null],
    ['', 'trăm triệu', 8, null],
    ['', 'tỷ', 9, null],
    ['', 'chục tỷ', 10, null],
    ['', 'trăm tỷ đồng', 11, 'currency'],
    ['', 'trillion', 12, null],
    ['', 'trđ', 6, 'currency'],
    ['', 'crore', 7, null],
    ['', 'لاکھ', 5, null],
    ['', 'miliardy', 9, null],
    ['', '%', 0, 'percent'],
    ['VND', 'triệu', 6, 'currency'],
    ['xếp thứ', '', 0, 'rank'],
    ['', '', 0, null],
  ] as const)('%s # %s give the power and the unit', (before, after, exponent, unit) => {
    expect(findNumberWords(before, after)).toEqual({ exponent, unit, noun: null });
  });

  it.each([
    ['thu', ''],
    ['', 'tỷ xã đồng'],
    ['VND', 'đồng'],
    ['%', ''],
    ['lô', ''],
    ['', 'kế hoạch'],
  ])('%s # %s are not understood', (before, after) => {
    expect(findNumberWords(before, after)).toBeUndefined();
  });

  it('leave the shortest noun', () => {
    expect(findNumberWords('', 'nghìn văn bản')).toEqual({ exponent: 3, unit: null, noun: 'văn bản' });
  });

  it('are search keys, with the percent sign apart', () => {
    expect(splitWords('Tỷđ%')).toEqual(['ti', 'd', '%']);
    expect(splitWords(' ')).toEqual([]);
  });
});

describe('what is counted', () => {
  it.each(['nhiệm vụ', 'văn bản', 'tasks', 'úkolů', 'कार्य'])('is "%s"', (noun) => {
    expect(findCountedNoun(noun.split(' '), false)).toBe(noun);
  });

  it.each([
    'vượt kế hoạch',
    'lần',
    'so với',
    'times',
    'plánu',
    'गुना',
    'گنا',
    'm2',
    'một hai ba bốn tám chín mười',
  ])('is not "%s"', (words) => {
    expect(findCountedNoun(words.split(' '), false)).toBeUndefined();
  });

  it('is no point after a percentage', () => {
    expect(findCountedNoun(['điểm'], true)).toBeUndefined();
    expect(findCountedNoun(['điểm'], false)).toBe('điểm');
  });
});

it.each([
  ['trên #', 'gt'],
  ['từ #', 'gte'],
  ['# trở xuống', 'lte'],
  ['chưa đến #', 'lt'],
  ['khoảng #', 'approx'],
  ['gần #', 'nearly'],
  ['tổng số #', 'eq'],
  ['at least #', 'gte'],
  ['# से कम', 'lt'],
  ['# سے زائد', 'gt'],
  ['nejvýše #', 'lte'],
  ['#', 'eq'],
] as const)('compares by "%s"', (phrase, comparator) => {
  expect(comparatorsByPhrase.get(searchKey(phrase))).toBe(comparator);
});

it('does not take a surplus for a comparison', () => {
  expect(comparatorsByPhrase.get(searchKey('vượt #'))).toBeUndefined();
});

describe('readings of a number', () => {
  const valuesOf = (text: string, exponent?: number) => {
    const parts = splitAtNumber(text);
    if (parts === undefined) return undefined;
    const found = findReadings(parts, 'vi', exponent);
    return found.kind === 'read' ? found.readings.map(({ value }) => value) : found.reason;
  };

  it.each([
    ['1.234', [1234, 1.234]],
    ['1.234,5', [1234.5]],
    ['(5)', [-5]],
    ['-5', [-5]],
    ['3,6 tỷ', [3_600_000_000]],
    ['1,23,456', [123_456]],
    ['007', 'notANumber'],
    ['7.2024', 'looksLikeDate'],
    ['5/7/2024', 'looksLikeDate'],
    ['0,1234567', 'tooManyDecimals'],
    ['1234567890123456', 'tooManyDigits'],
  ] as const)('of "%s" are %j', (text, expected) => {
    expect(valuesOf(text)).toEqual(expected);
  });

  it('take the power of the column where no word says one', () => {
    expect(valuesOf('1,5', 9)).toEqual([1_500_000_000]);
    expect(valuesOf('1,5 triệu', 9)).toEqual([1_500_000]);
  });

  it('are none of a text without a number or longer than a figure', () => {
    expect(splitAtNumber('không')).toBeUndefined();
    expect(splitAtNumber(`${'a'.repeat(120)} 5`)).toBeUndefined();
    expect(splitAtNumber('khoảng 5 tỷ')).toEqual({ before: 'khoảng', body: '5', after: 'tỷ' });
  });

  it('are not sought in a date', () => {
    expect(['5/7/2024', '2024-07-05', '12/2026', '8/19'].map(isLikeDate)).toEqual([true, true, true, false]);
  });
});
