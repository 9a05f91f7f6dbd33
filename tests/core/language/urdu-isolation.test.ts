import { describe, expect, it } from 'vitest';
import { formatIn } from './format-in.ts';

const format = formatIn('ur');
const rate = { unit: 'percent', scale: null, counter: null, direction: 'higherIsBetter' } as const;
const figure = { value: 98.5, decimals: 1, comparator: 'gt' } as const;
const change = { value: 36.7, decimals: 1, direction: 'decrease', kind: 'ambiguous' } as const;

const texts = {
  number: format.number(-3.1, 1),
  count: format.count(9),
  compact: format.compact(3_600_000),
  ratio: format.ratio(15, 44),
  rank: format.rank(27, 63),
  proseFigure: format.figure(figure, 'percent', 'prose'),
  tableFigure: format.figure(figure, 'percent', 'table'),
  currency: format.figure(figure, 'currency', 'table'),
  outOf: format.outOf(figure, 19, 'count'),
  percentagePoints: format.percentagePoints(11.17, 2),
  rankPlaces: format.rankPlaces(26),
  percentOfPlan: format.percentOfPlan(figure),
  gap: format.gap({ ...figure, comparator: 'eq' }, rate),
  change: format.change(change, { name: '2023', isStated: false }),
  changeToNamedPeriod: format.change(change, { name: '2023 کے پہلے چھ ماہ', isStated: true }),
  changeShort: format.changeShort(change),
  date: format.date('2024-07-05'),
  longDate: format.longDate('2024-07-05'),
  tableDate: format.tableDate('2024-07-05'),
  dateRange: format.dateRange('2024-01-01', '2024-06-30'),
  yearRange: format.yearRange(2023, 2025),
  placeAndDate: format.placeAndDate('Điện Biên', '2024-07-05'),
  placeAndDraftDate: format.placeAndDraftDate('Điện Biên', '2024-07'),
};

describe('Urdu', () => {
  it.each(Object.entries(texts))('isolates every digit, sign and Latin letter of %s', (_name, text) => {
    const outside = text.replace(/\u2066[^\u2066\u2069]*\u2069/gu, '');
    expect(outside).not.toMatch(/[\p{Script=Latin}\p{Nd}%+\u2212\u2066-\u2069]/u);
  });

  it.each(Object.entries(texts))('leaves nothing for isolateLatin to do in %s', (_name, text) => {
    expect(format.isolateLatin(text)).toBe(text);
  });

  it.each(Object.entries(texts))('keeps Urdu words out of the isolates of %s', (_name, text) => {
    expect(text).not.toMatch(/\u2066[^\u2069]*\p{Script=Arabic}[^\u2069]*\u2069/u);
  });
});
