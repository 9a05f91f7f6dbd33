import { assertNever } from '../error/assert-never.ts';
import type { ChangeKind, Figure } from '../domain/figure.ts';
import type { IndicatorUnit } from '../domain/indicator.ts';
import { decimalDifference, ratioPercent, roundHalfAwayFromZero } from './rounding.ts';

/** A change between two figures. Its size is never negative; the direction says the sign. */
export type Change = {
  readonly value: number;
  readonly decimals: number;
  /** `increase` of a rank means a better place. */
  readonly direction: 'increase' | 'decrease' | 'unchanged';
  readonly kind: Exclude<ChangeKind, 'ambiguous'>;
};

const relativeDecimals = 2;

/**
 * Change of a percentage in percentage points, of a rank in places, of everything else in percent.
 * Undefined where a figure is missing or carries a comparator, where the base is zero, and for yes/no.
 */
export function findChange(
  unit: IndicatorUnit,
  current: Figure | null,
  base: Figure | null,
): Change | undefined {
  if (current === null || base === null) return undefined;
  if (current.comparator !== 'eq' || base.comparator !== 'eq') return undefined;
  switch (unit) {
    case 'percent':
      return difference(current, base, 'percentagePoint');
    case 'rank':
      return difference(base, current, 'rankPlaces');
    case 'count':
    case 'index':
    case 'currency':
      return relative(current, base);
    case 'yesNo':
      return undefined;
    default:
      return assertNever(unit);
  }
}

/** The size of a change with its sign: a fall is below zero. */
export function signedSize({ value, direction }: Pick<Change, 'value' | 'direction'>): number {
  return { increase: value, decrease: -value, unchanged: 0 }[direction];
}

function difference(a: Figure, b: Figure, kind: 'percentagePoint' | 'rankPlaces'): Change {
  const decimals = Math.max(a.decimals, b.decimals);
  const signed = roundHalfAwayFromZero(decimalDifference(a.value, b.value), decimals);
  return { value: Math.abs(signed), decimals, direction: directionOf(signed), kind };
}

function relative(current: Figure, base: Figure): Change | undefined {
  if (base.value === 0) return undefined;
  const grown = decimalDifference(current.value, base.value);
  const signed = ratioPercent(grown, Math.abs(base.value), relativeDecimals);
  return {
    value: Math.abs(signed),
    decimals: relativeDecimals,
    direction: directionOf(signed),
    kind: 'percent',
  };
}

function directionOf(signed: number): Change['direction'] {
  if (signed === 0) return 'unchanged';
  return signed > 0 ? 'increase' : 'decrease';
}
