import Big from 'big.js';

/**
 * Rounds the decimal number that the value prints as, half away from zero: 1.005 gives 1.01 at two
 * decimals, -2.5 gives -3 at none. Never negative zero.
 */
export function roundHalfAwayFromZero(value: number, decimals: number): number {
  return withoutNegativeZero(new Big(value).round(decimals, Big.roundHalfUp).toNumber());
}

/**
 * 436167 of 319284 at two decimals is 136.61.
 * @throws {RangeError} for a denominator of zero: ask first.
 */
export function ratioPercent(numerator: number, denominator: number, decimals: number): number {
  if (denominator === 0) throw new RangeError(`"${numerator} / 0" has no percentage.`);
  const scaled = (numerator / denominator) * 100 * 10 ** decimals;
  if (isClearOfHalf(scaled)) {
    return withoutNegativeZero((Math.sign(scaled) * Math.round(Math.abs(scaled))) / 10 ** decimals);
  }
  const percent = new Big(numerator).times(100).div(denominator);
  return withoutNegativeZero(percent.round(decimals, Big.roundHalfUp).toNumber());
}

/** Difference of two decimal numbers without the noise of binary fractions. */
export function decimalDifference(a: number, b: number): number {
  return withoutNegativeZero(new Big(a).minus(b).toNumber());
}

/**
 * True where binary fractions cannot have moved a value over the half at which rounding turns: the situation
 * rounds tens of thousands of ratios, and exact decimals are needed next to a half only.
 */
function isClearOfHalf(scaled: number): boolean {
  const size = Math.abs(scaled);
  return size < 1e9 && Math.abs(size - Math.floor(size) - 0.5) > 1e-4;
}

function withoutNegativeZero(value: number): number {
  return value === 0 ? 0 : value;
}
