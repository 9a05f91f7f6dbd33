import { describe, expect, it } from 'vitest';
import { formatIn, visible } from './format-in.ts';

const rate = { unit: 'percent', scale: null, counter: null, direction: 'higherIsBetter' } as const;
const rank = { unit: 'rank', scale: null, counter: null, direction: 'lowerIsBetter' } as const;

function gapOf(value: number, decimals: number) {
  return { value, decimals, comparator: 'eq' } as const;
}

describe('gap', () => {
  it.each([
    ['vi', 'vượt 11,17 điểm phần trăm so với kế hoạch'],
    ['en', '11.17 percentage points above plan'],
    ['hi', 'योजना से 11.17 प्रतिशत अंक अधिक'],
    ['ur', 'منصوبے سے ⟦11.17⟧ فیصدی درجے زیادہ'],
    ['cs', 'o␣11,17␣procentního bodu nad plánem'],
  ] as const)('words a surplus in %s', (language, expected) => {
    expect(visible(formatIn(language).gap(gapOf(11.17, 2), rate))).toBe(expected);
  });

  it('words a shortfall without a sign', () => {
    expect(formatIn('vi').gap(gapOf(-3.1, 1), rate)).toBe('thấp hơn 3,1 điểm phần trăm so với kế hoạch');
  });

  it('says that the plan is reached exactly', () => {
    expect(formatIn('vi').gap(gapOf(0, 2), rate)).toBe('bằng kế hoạch');
  });

  it('does not praise a surplus where lower is better', () => {
    expect(formatIn('vi').gap(gapOf(2, 0), { ...rate, direction: 'lowerIsBetter' })).toBe(
      'cao hơn 2 điểm phần trăm so với kế hoạch',
    );
  });

  it('calls the smaller rank the higher place', () => {
    expect(formatIn('vi').gap(gapOf(-3, 0), rank)).toBe('cao hơn 3 bậc so với kế hoạch');
  });
});

describe('percentOfPlan', () => {
  it.each([
    ['vi', 'đạt 136,61% kế hoạch'],
    ['en', 'reaching 136.61% of plan'],
    ['hi', 'योजना का 136.61% प्राप्त'],
    ['ur', 'منصوبے کا ⟦136.61⟧ فیصد حاصل'],
    ['cs', 'plán splněn na 136,61␣%'],
  ] as const)('is worded in %s', (language, expected) => {
    const completion = { value: 136.61, decimals: 2, comparator: 'eq' } as const;
    expect(visible(formatIn(language).percentOfPlan(completion))).toBe(expected);
  });

  it('keeps the comparator', () => {
    const completion = { value: 98, decimals: 0, comparator: 'gt' } as const;
    expect(formatIn('vi').percentOfPlan(completion)).toBe('đạt trên 98% kế hoạch');
  });
});

describe('distance', () => {
  const count = { unit: 'count', scale: null, counter: { vi: 'vụ' } } as const;
  const money = { unit: 'currency', scale: 'billion', counter: null } as const;

  it('is in the unit of the indicator', () => {
    const { distance, gap } = formatIn('vi');
    expect(distance(gapOf(7, 0), count)).toBe('07 vụ');
    expect(distance(gapOf(2_500_000_000, 0), money)).toBe('2,5 tỷ đồng');
    expect(distance(gapOf(11.17, 2), rate)).toBe('11,17 điểm phần trăm');
    expect(distance(gapOf(3, 0), rank)).toBe('3 bậc');
    expect(distance(gapOf(0.25, 2), { ...count, unit: 'index' })).toBe('0,25');
    expect(gap(gapOf(-12, 0), { ...count, direction: 'higherIsBetter' })).toBe(
      'thấp hơn 12 vụ so với kế hoạch',
    );
  });
});

describe('gap in a column of the plan', () => {
  const count = { unit: 'count', scale: null, counter: { vi: 'vụ' } } as const;

  it.each([
    [-7, count, 'thấp hơn 7 vụ'],
    [12, count, 'cao hơn 12 vụ'],
    [-3, rank, 'cao hơn 3 bậc'],
    [4, rank, 'thấp hơn 4 bậc'],
    [0, rank, 'bằng kế hoạch'],
  ] as const)('says of %d', (gap, measure, expected) => {
    expect(formatIn('vi').gapShort(gapOf(gap, 0), measure)).toBe(expected);
  });

  it('says of a limit whether it is kept', () => {
    const { limitGap, limitGapShort } = formatIn('vi');
    expect(limitGap(gapOf(1, 0), count)).toBe('vượt mức cho phép 01 vụ');
    expect(limitGap(gapOf(-7, 0), count)).toBe('thấp hơn mức cho phép 07 vụ');
    expect(limitGapShort(gapOf(1, 0), count)).toBe('vượt 1 vụ');
    expect(limitGapShort(gapOf(-7, 0), count)).toBe('thấp hơn 7 vụ');
  });

  it('is nothing where it is rounded away', () => {
    expect(formatIn('vi').gapShort(gapOf(-0.4, 0), count)).toBe('bằng kế hoạch');
  });
});

describe('sinceBaseline', () => {
  it('names the level that it began from, shorter in a table', () => {
    const { sinceBaseline } = formatIn('vi');
    expect(sinceBaseline(gapOf(75, 0), 'prose')).toBe('hoàn thành 75% kế hoạch kể từ mức ban đầu');
    expect(sinceBaseline(gapOf(75, 0), 'table')).toBe('75% kể từ mức ban đầu');
  });
});
