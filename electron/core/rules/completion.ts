import Big from 'big.js';
import type { Comparator, Figure } from '../domain/figure.ts';
import type { Direction } from '../domain/indicator.ts';
import { findBaseline, isVague, type Plan, wantsLess } from './plan.ts';

/** Which formula gives the percentage. */
export type CompletionRule = 'achievedOfPlanned' | 'fromBaseline';

/** Completion is shown with two decimals: 436,167 of 319,284 is 136.61 %. */
const completionDecimals = 2;
const whole = new Big(100);
const step = new Big(10).pow(-completionDecimals);

const mirrored: Readonly<Record<Comparator, Comparator>> = {
  eq: 'eq',
  gt: 'lt',
  gte: 'lte',
  lt: 'gt',
  lte: 'gte',
  approx: 'approx',
  nearly: 'approx',
};

/**
 * The formula that has a meaning: progress since a valid baseline, else the result divided by the plan where more
 * is better. Undefined where a distance says more: for limits, for plans of 0 and below, for a result below 0.
 */
export function findCompletionRule(
  value: number,
  direction: Direction,
  plan: Plan,
): CompletionRule | undefined {
  if (direction === 'neutral' || plan.figure.value <= 0) return undefined;
  if (findBaseline(plan, direction) !== null) return 'fromBaseline';
  return wantsLess(direction) || value < 0 ? undefined : 'achievedOfPlanned';
}

/**
 * Completion in percent, half away from zero, but never rounded up to 100 where the plan is not met; the
 * comparator of the result is kept. Null where it has no meaning: see `findCompletionRule`; for a plan that is not
 * known exactly; for a result on the wrong side of the baseline.
 */
export function completionPercent(achieved: Figure, direction: Direction, plan: Plan): Figure | null {
  const rule = findCompletionRule(achieved.value, direction, plan);
  if (rule === undefined || isVague(plan.figure)) return null;
  const baseline = rule === 'fromBaseline' ? (findBaseline(plan, direction) ?? 0) : 0;
  const done = new Big(achieved.value).minus(baseline);
  const toDo = new Big(plan.figure.value).minus(baseline);
  if (done.times(toDo).lt(0)) return null;
  const comparator = toDo.lt(0) ? mirrored[achieved.comparator] : achieved.comparator;
  return {
    value: roundWithin(comparator, done.times(100), toDo).toNumber(),
    decimals: completionDecimals,
    comparator,
  };
}

/**
 * The end of a range is never rounded inwards: "more than 100.5076 %" is more than 100.50 %, not than 100.51 %.
 * Compared by products, since a quotient of Big is cut off after twenty decimals.
 */
function roundWithin(comparator: Comparator, dividend: Big, divisor: Big): Big {
  const rounded = dividend.div(divisor).round(completionDecimals, Big.roundHalfUp);
  const sign = divisor.lt(0) ? -1 : 1;
  const excess = rounded.times(divisor).minus(dividend).times(sign);
  const isLower = comparator === 'gt' || comparator === 'gte';
  const isUpper = comparator === 'lt' || comparator === 'lte';
  if (excess.gt(0) && (isLower || rounded.eq(whole))) return rounded.minus(step);
  if (excess.lt(0) && isUpper) return rounded.plus(step);
  return rounded;
}
