import { describe, expect, it } from 'vitest';
import { ratioPercent, roundHalfAwayFromZero } from '#core/rules/rounding.ts';

describe('roundHalfAwayFromZero', () => {
  it.each([
    [1.005, 2, 1.01],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [91.22 - 53.34, 2, 37.88],
    [0.5934, 4, 0.5934],
    [1e21, 0, 1e21],
  ])('rounds %d at %d decimals to %d', (value, decimals, expected) => {
    expect(roundHalfAwayFromZero(value, decimals)).toBe(expected);
  });

  it('never gives negative zero', () => {
    expect(Object.is(roundHalfAwayFromZero(-0.001, 2), 0)).toBe(true);
  });
});

describe('ratioPercent', () => {
  it('gives 136.61 for 436167 of 319284', () => {
    expect(ratioPercent(436167, 319284, 2)).toBe(136.61);
  });

  it('rounds a half up exactly at the asked decimals', () => {
    expect(ratioPercent(1, 800, 2)).toBe(0.13);
  });

  it('refuses a denominator of zero', () => {
    expect(() => ratioPercent(5, 0, 2)).toThrow(RangeError);
  });
});
