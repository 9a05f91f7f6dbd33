import Big from 'big.js';
import { assertNever } from '../error/assert-never.ts';
import type { Figure } from '../domain/figure.ts';

/** Ends of the range in which the true value lies. An open end is not part of it. */
export type FigureInterval = {
  readonly low: number;
  readonly high: number;
  readonly isLowOpen: boolean;
  readonly isHighOpen: boolean;
};

/**
 * The values that a reported figure allows. "More than 98" is everything above 98; "about 3,600,000" is
 * within half of its last non-zero digit (3,550,000 to 3,650,000); "nearly 80" is from 70 up to, not with, 80.
 * Values are never negative where the figure is not.
 */
export function figureInterval(figure: Figure): FigureInterval {
  const { value, comparator } = figure;
  const floor = value > 0 || (value === 0 && comparator !== 'lt') ? 0 : Number.NEGATIVE_INFINITY;
  switch (comparator) {
    case 'eq':
      return { low: value, high: value, isLowOpen: false, isHighOpen: false };
    case 'gt':
      return { low: value, high: Number.POSITIVE_INFINITY, isLowOpen: true, isHighOpen: true };
    case 'gte':
      return { low: value, high: Number.POSITIVE_INFINITY, isLowOpen: false, isHighOpen: true };
    case 'lt':
      return { low: floor, high: value, isLowOpen: false, isHighOpen: true };
    case 'lte':
      return { low: floor, high: value, isLowOpen: false, isHighOpen: false };
    case 'approx': {
      const half = lastDigitUnit(figure) / 2;
      const [low, high] = [exactSum(value, -half), exactSum(value, half)];
      return { low: Math.max(floor, low), high, isLowOpen: false, isHighOpen: false };
    }
    case 'nearly': {
      const unit = lastDigitUnit(figure);
      const low = Math.max(floor, exactSum(value, -unit));
      return { low, high: value, isLowOpen: false, isHighOpen: true };
    }
    default:
      return assertNever(comparator);
  }
}

/** The ends of a range decide statuses: 97.7 and 0.05 make 97.75, not 97.75000000000001. */
function exactSum(a: number, b: number): number {
  return new Big(a).plus(b).toNumber();
}

/** The place value of the last non-zero digit as written: 100,000 for 3,600,000; 0.1 for 97.7. */
function lastDigitUnit(figure: Figure): number {
  const written = Math.abs(figure.value).toFixed(figure.decimals);
  const [whole = '', fraction = ''] = written.split('.');
  const significantFraction = fraction.replace(/0+$/, '');
  if (significantFraction !== '') return 10 ** -significantFraction.length;
  const zeros = whole.length - whole.replace(/0+$/, '').length;
  return zeros === whole.length ? 1 : 10 ** zeros;
}
