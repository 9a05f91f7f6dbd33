import { describe, expect, it } from 'vitest';
import { describeFigure, holds, percentile95 } from '#scripts/bench/compare.ts';

const ratio = { name: 'start', definition: 'from … to', unit: 'ms', limit: 2 } as const;

describe('a figure of the benchmark', () => {
  it('is the largest of ten values at the 95th percentile', () => {
    expect(percentile95([9, 3, 1, 4, 10, 2, 5, 6, 7, 8])).toBe(10);
  });

  it('leaves out five values of a hundred', () => {
    expect(percentile95(Array.from({ length: 100 }, (_, index) => index + 1))).toBe(95);
  });

  it('holds by its medians', () => {
    expect(holds({ ...ratio, ours: [20, 19, 90], bare: [10, 10, 10] })).toBe(true);
    expect(holds({ ...ratio, ours: [21, 21, 1], bare: [10, 10, 10] })).toBe(false);
  });

  it('says its limit, and whether it was missed', () => {
    const missed = describeFigure({ ...ratio, ours: [30], bare: [10] });

    expect(missed).toContain('start: 3.00 (at most 2) MISSED');
    expect(describeFigure({ ...ratio, ours: [20], bare: [10] })).toContain('2.00 (at most 2) holds');
  });

  it('without a limit is told and never missed', () => {
    const told = { ...ratio, limit: null, ours: [90], bare: [10] };

    expect(holds(told)).toBe(true);
    expect(describeFigure(told)).toContain('start: 9.00 (no limit)');
  });
});
