import { describe, expect, it } from 'vitest';
import type { MoneyScale } from '#core/domain/indicator.ts';
import { exactInScale, fromScale, scaleExponent, shownInScale, toScale } from '#core/rules/money-scale.ts';

function money(scale: MoneyScale | null) {
  return { unit: 'currency', scale } as const;
}

describe('an amount and its scale', () => {
  it.each([
    ['thousand', 12.5, 12_500],
    ['million', 1500.5, 1_500_500_000],
    ['million', 0.000001, 1],
    ['billion', 2.35, 2_350_000_000],
    ['billion', -0.1, -100_000_000],
    ['billion', 319_000, 319_000_000_000_000],
    ['million', 0, 0],
    [null, 1500.5, 1500.5],
  ] as const)('in %s: %d are %d đồng, and back', (scale, typed, stored) => {
    expect(fromScale(typed, money(scale))).toBe(stored);
    expect(toScale(stored, money(scale))).toBe(typed);
  });

  it('has no noise of binary fractions', () => {
    // 1.1 × 1,000,000 and 4.35 × 1,000 are not whole in floating point.
    expect(fromScale(4.35, money('thousand'))).toBe(4350);
    expect(fromScale(1.005, money('billion'))).toBe(1_005_000_000);
    expect(toScale(1_005_000_000, money('billion'))).toBe(1.005);
  });

  it('is of money alone', () => {
    expect(scaleExponent({ unit: 'count', scale: 'million' })).toBe(0);
    expect(toScale(5, { unit: 'percent', scale: 'million' })).toBe(5);
  });
});

describe('decimals of an amount', () => {
  it('are as many as the đồng need where it is typed', () => {
    expect(exactInScale(1_234_567, money('million'))).toEqual({ value: 1.234567, decimals: 6 });
    expect(exactInScale(3_000_000, money('million'))).toEqual({ value: 3, decimals: 0 });
    expect(exactInScale(1, money('billion'))).toEqual({ value: 0.000000001, decimals: 9 });
  });

  it.each([
    [1_500_000_000, 1.5, 1],
    [12_000_000_000, 12, 0],
    [1_500_125_000_000, 1500.125, 3],
    // Something is rounded off: three decimals, zeros included.
    [999_999_900, 0.9999999, 3],
    [1_234_567_891, 1.234567891, 3],
    // Below a thousandth three decimals would leave nothing.
    [125_000, 0.000125, 6],
    [123_456, 0.000123456, 6],
    [1, 0.000000001, 9],
  ])('of %d đồng in billions', (value, scaled, decimals) => {
    expect(shownInScale(value, money('billion'))).toEqual({ value: scaled, decimals });
  });
});
