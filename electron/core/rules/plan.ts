import type { Figure } from '../domain/figure.ts';
import type { Direction, Indicator } from '../domain/indicator.ts';
import { figureInterval } from './figure-interval.ts';

/** What a result is held against. */
export type Plan = {
  readonly figure: Figure;
  /** Value at the start, where progress is counted from it. */
  readonly baseline: number | null;
};

/** Why a baseline says nothing: the plan is a limit, or does not lie on the better side of it. */
export type BaselineFault = 'limit' | 'worseSide';

/** The direction alone says what is better, whatever plan and baseline look like beside each other. */
export function wantsLess(direction: Direction): boolean {
  return direction === 'lowerIsBetter';
}

/** True where the words of a plan ask for less while more is better, or for more while less is. */
export function contradicts({ figure: { comparator } }: Plan, direction: Direction): boolean {
  if (direction === 'neutral') return false;
  if (isUpperBound(comparator)) return !wantsLess(direction);
  if (comparator === 'gt' || comparator === 'gte') return wantsLess(direction);
  return false;
}

/** Undefined without a baseline, where nothing is better or worse, and where progress can be counted from it. */
export function findBaselineFault(
  { figure, baseline }: Plan,
  direction: Direction,
): BaselineFault | undefined {
  if (baseline === null || direction === 'neutral') return undefined;
  if (isUpperBound(figure.comparator)) return 'limit';
  const { low, high } = isVague(figure) ? figureInterval(figure) : { low: figure.value, high: figure.value };
  const isBetter = wantsLess(direction) ? high < baseline : low > baseline;
  return isBetter ? undefined : 'worseSide';
}

/** The value that progress is counted from; null where there is none, or where a stored one is left aside. */
export function findBaseline(plan: Plan, direction: Direction): number | null {
  return findBaselineFault(plan, direction) === undefined ? plan.baseline : null;
}

/**
 * True of a mark that is to be kept to: less is better and no progress is counted down to it. A rank has places
 * before and behind it instead.
 */
export function isLimit(plan: Plan, { direction, unit }: Pick<Indicator, 'direction' | 'unit'>): boolean {
  return wantsLess(direction) && unit !== 'rank' && findBaseline(plan, direction) === null;
}

/** "About 80" and "nearly 80": the plan itself is not known exactly. "At least 80" is. */
export function isVague({ comparator }: Figure): boolean {
  return comparator === 'approx' || comparator === 'nearly';
}

function isUpperBound(comparator: Figure['comparator']): boolean {
  return comparator === 'lt' || comparator === 'lte';
}
