import { describe, expect, it } from 'vitest';
import { type Ceiling, describeFigure, holds, percentile95 } from '#scripts/bench/compare.ts';

const stalls = (values: readonly number[]): Ceiling => ({
  name: 'stall',
  definition: 'how long',
  values,
  limitMs: 200,
});

describe('a figure of the benchmark', () => {
  it('is the largest of ten values at the 95th percentile', () => {
    expect(percentile95([9, 3, 1, 4, 10, 2, 5, 6, 7, 8])).toBe(10);
  });

  it('leaves out five values of a hundred', () => {
    expect(percentile95(Array.from({ length: 100 }, (_, index) => index + 1))).toBe(95);
  });

  it('with a limit in milliseconds is missed by one value of ten', () => {
    const calm = Array.from({ length: 9 }, () => 80);

    expect(holds(stalls([...calm, 200]))).toBe(true);
    expect(holds(stalls([...calm, 201]))).toBe(false);
    expect(describeFigure(stalls([...calm, 201]))).toContain('201 ms (at most 200 ms) MISSED');
  });

  it('that is a ratio holds by its medians', () => {
    const ratio = { name: 'start', definition: 'from … to', unit: 'ms', limit: 2 } as const;

    expect(holds({ ...ratio, ours: [20, 19, 90], bare: [10, 10, 10] })).toBe(true);
    expect(holds({ ...ratio, ours: [21, 21, 1], bare: [10, 10, 10] })).toBe(false);
  });
});
