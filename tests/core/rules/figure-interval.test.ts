import { describe, expect, it } from 'vitest';
import { figureInterval } from '#core/rules/figure-interval.ts';
import { figure } from '#tests/support/figures.ts';

describe('figureInterval', () => {
  it('takes "about 3,600,000" as 3,550,000 to 3,650,000', () => {
    expect(figureInterval(figure('3600000', 'approx'))).toMatchObject({ low: 3_550_000, high: 3_650_000 });
  });

  it('takes "about 97.7" as 97.65 to 97.75', () => {
    const { low, high } = figureInterval(figure('97.7', 'approx'));
    expect(low).toBeCloseTo(97.65);
    expect(high).toBeCloseTo(97.75);
  });

  it('takes "nearly 80" as 70 up to 80 without 80', () => {
    expect(figureInterval(figure('80', 'nearly'))).toEqual({
      low: 70,
      high: 80,
      isLowOpen: false,
      isHighOpen: true,
    });
  });

  it('leaves "more than 98" open at both ends', () => {
    expect(figureInterval(figure('98', 'gt'))).toMatchObject({ low: 98, isLowOpen: true, isHighOpen: true });
  });

  it.each([
    ['eq', 98.5, 98.5, false, false],
    ['gte', 98.5, Infinity, false, true],
    ['lte', 0, 98.5, false, false],
    ['lt', 0, 98.5, false, true],
  ] as const)('says which ends are part of "%s 98.5"', (comparator, low, high, isLowOpen, isHighOpen) => {
    expect(figureInterval(figure('98.5', comparator))).toEqual({ low, high, isLowOpen, isHighOpen });
  });

  it('goes below zero only where the figure does, or is "less than 0"', () => {
    expect(figureInterval(figure('0', 'lte')).low).toBe(0);
    expect(figureInterval(figure('0', 'lt')).low).toBe(-Infinity);
    expect(figureInterval(figure('-5', 'lte')).low).toBe(-Infinity);
    expect(figureInterval(figure('4', 'nearly')).low).toBe(3);
    expect(figureInterval(figure('0', 'nearly')).low).toBe(0);
    expect(figureInterval(figure('-20', 'approx'))).toMatchObject({ low: -25, high: -15 });
  });

  it('starts "less than 40" at zero', () => {
    expect(figureInterval(figure('40', 'lt'))).toMatchObject({ low: 0, high: 40, isHighOpen: true });
  });
});
