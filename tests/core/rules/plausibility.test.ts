import { describe, expect, it } from 'vitest';
import { findDoubts, isRateOfOtherParts } from '#core/rules/plausibility.ts';
import { figure } from '#tests/support/figures.ts';

const named = { name: { vi: 'Chỉ tiêu' }, scale: null } as const;
const share = { ...named, unit: 'percent', accumulation: 'pointInTime', decimals: 0 } as const;
const sum = { ...named, unit: 'count', accumulation: 'cumulative', decimals: 0 } as const;
const rank = { ...named, unit: 'rank', accumulation: 'pointInTime', decimals: 0 } as const;
const budget = {
  ...named,
  unit: 'currency',
  accumulation: 'pointInTime',
  decimals: 0,
  scale: 'million',
} as const;
const entered = (text: string, outOf: number | null = null) => ({ figure: figure(text), outOf });

describe('findDoubts', () => {
  it('has none about an ordinary figure', () => {
    expect(findDoubts(share, entered('98.5'), figure('97'))).toEqual([]);
    expect(findDoubts(sum, entered('2100'), figure('2000'))).toEqual([]);
  });

  it('doubts a share above the whole unless the period before had one', () => {
    expect(findDoubts(share, entered('136.61'), null)).toEqual(['overHundredPercent']);
    expect(findDoubts(share, entered('100'), null)).toEqual([]);
    expect(findDoubts(share, entered('136.61'), figure('120'))).toEqual([]);
  });

  it('doubts a cumulative count that fell, but not one that starts anew each period', () => {
    expect(findDoubts(sum, entered('1900'), figure('2000'))).toEqual(['cumulativeFell']);
    expect(findDoubts({ ...sum, accumulation: 'incremental' }, entered('1900'), figure('2000'))).toEqual([]);
  });

  it('doubts a fraction of what is counted in whole, unless the indicator has decimals', () => {
    expect(findDoubts(sum, entered('17.5'), null)).toEqual(['fractionOfCount']);
    expect(findDoubts(sum, entered('8', 19.5), null)).toEqual(['fractionOfCount']);
    expect(findDoubts({ ...sum, decimals: 1 }, entered('17.5'), null)).toEqual([]);
    expect(findDoubts(sum, entered('17.0'), null)).toEqual([]);
    expect(findDoubts(share, entered('17.5'), null)).toEqual([]);
  });

  it('lets a cumulative count pass that may have grown within its comparator', () => {
    const atLeast = { figure: figure('1900', 'gt'), outOf: null };
    expect(findDoubts(sum, atLeast, figure('2000'))).toEqual([]);
    expect(findDoubts(sum, { figure: figure('1900', 'lt'), outOf: null }, figure('2000'))).toEqual([
      'cumulativeFell',
    ]);
  });

  it('doubts a figure whose decimal mark seems to have slipped', () => {
    expect(findDoubts(share, entered('9.85'), figure('98.5'))).toEqual(['tenfold']);
    expect(findDoubts(sum, entered('20000'), figure('2000'))).toEqual(['tenfold']);
    expect(findDoubts(sum, entered('0'), figure('2000'))).toEqual(['cumulativeFell']);
  });

  it('doubts a part above its whole and a place that no ranking has', () => {
    expect(findDoubts(sum, entered('20', 19), null)).toEqual(['overWhole']);
    expect(findDoubts(rank, entered('0', 63), null)).toEqual(['notAPlace']);
    expect(findDoubts(rank, entered('27', 63), figure('2'))).toEqual([]);
  });

  it('doubts a figure below zero where there was none before', () => {
    expect(findDoubts({ ...sum, accumulation: 'incremental' }, entered('-4'), null)).toEqual(['belowZero']);
  });

  it('says nothing of yes and no', () => {
    expect(findDoubts({ ...sum, unit: 'yesNo' }, entered('0'), figure('1'))).toEqual([]);
  });
});

describe('doubts about money', () => {
  it('asks about a part of a đồng', () => {
    expect(findDoubts({ ...budget, scale: null }, entered('1500.5'), null)).toEqual(['fractionOfDong']);
    expect(findDoubts(budget, entered('1500500000'), null)).toEqual([]);
    expect(findDoubts({ ...share, unit: 'index' }, entered('0.5934'), null)).toEqual([]);
  });

  it('asks about a name that speaks of another scale', () => {
    const name = { vi: 'Giải ngân vốn đầu tư công (tỷ đồng)' };
    expect(findDoubts({ ...budget, name }, entered('1500'), null)).toEqual(['otherScale']);
    expect(findDoubts({ ...budget, name, scale: 'billion' }, entered('1500'), null)).toEqual([]);
  });
});

describe('isRateOfOtherParts', () => {
  it('compares at the decimals that were written', () => {
    expect(isRateOfOtherParts(figure('136.61'), 436_167, 319_284)).toBe(false);
    expect(isRateOfOtherParts(figure('136.60'), 436_167, 319_284)).toBe(true);
    expect(isRateOfOtherParts(figure('137'), 436_167, 319_284)).toBe(false);
  });

  it('accepts every rate that a comparator allows', () => {
    expect(isRateOfOtherParts(figure('98.5', 'gt'), 9853, 10_000)).toBe(false);
    expect(isRateOfOtherParts(figure('98.5', 'gt'), 9850, 10_000)).toBe(true);
    expect(isRateOfOtherParts(figure('98.5', 'gte'), 9850, 10_000)).toBe(false);
    expect(isRateOfOtherParts(figure('98.5', 'lt'), 9849, 10_000)).toBe(false);
    expect(isRateOfOtherParts(figure('98.5', 'lt'), 9850, 10_000)).toBe(true);
    expect(isRateOfOtherParts(figure('98.5', 'lte'), 9850, 10_000)).toBe(false);
    expect(isRateOfOtherParts(figure('98.5', 'lte'), 9851, 10_000)).toBe(true);
  });

  it('says nothing of a whole of zero', () => {
    expect(isRateOfOtherParts(figure('100'), 5, 0)).toBe(false);
  });
});
