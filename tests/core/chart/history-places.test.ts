import { describe, expect, it } from 'vitest';
import { historyPlaces } from '#core/chart/history-places.ts';

describe('the course of a value', () => {
  it('rises with the value, with gaps where there is none', () => {
    expect(historyPlaces([10, null, 20, 15], 'percent')).toEqual([0, null, 1, 0.5]);
  });

  it('rises where a place in a ranking improves from 17 to 12', () => {
    expect(historyPlaces([17, 12], 'rank')).toEqual([0, 1]);
    expect(historyPlaces([12, 17, 14.5], 'rank')).toEqual([1, 0, 0.5]);
  });

  it('stays in the middle where nothing changes', () => {
    expect(historyPlaces([5, 5], 'rank')).toEqual([0.5, 0.5]);
    expect(historyPlaces([null, 5], 'count')).toEqual([null, 0.5]);
  });
});
