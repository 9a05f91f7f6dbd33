import { describe, expect, it } from 'vitest';
import { rankValues } from '#core/rules/rank.ts';

describe('rankValues', () => {
  it('lets equal values share a place and leaves the next one out', () => {
    expect(rankValues([90, 95, 90, 80], 'highest')).toEqual([2, 1, 2, 4]);
  });

  it('puts the smallest first where lower is better', () => {
    expect(rankValues([3, 1, 2], 'lowest')).toEqual([3, 1, 2]);
  });

  it('gives a missing value no place', () => {
    expect(rankValues([null, 5], 'highest')).toEqual([null, 1]);
    expect(rankValues([5, null, 3, null], 'lowest')).toEqual([2, null, 1, null]);
    // A unit that lost ground is not behind one that reported nothing.
    expect(rankValues([null, -5], 'highest')).toEqual([null, 1]);
  });
});
