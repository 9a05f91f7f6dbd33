import type { Comparator, Figure } from '../domain/figure.ts';
import type { Direction } from '../domain/indicator.ts';
import { ratioPercent, roundHalfAwayFromZero } from './rounding.ts';

/** Which of the three formulas of completion was used. */
export type CompletionRule = 'achievedOfPlanned' | 'plannedOfAchieved' | 'fromBaseline';

export type Plan = {
  readonly figure: Figure;
  readonly baseline: number | null;
};

/** Completion is shown with two decimals: 436,167 of 319,284 is 136.61 %. */
const completionDecimals = 2;

const mirrored: Readonly<Record<Comparator, Comparator>> = {
  eq: 'eq',
  gt: 'lt',
  gte: 'lte',
  lt: 'gt',
  lte: 'gte',
  approx: 'approx',
  nearly: 'approx',
};

export function completionRule(direction: Direction, plan: Plan): CompletionRule {
  if (plan.baseline !== null) return 'fromBaseline';
  return direction === 'lowerIsBetter' ? 'plannedOfAchieved' : 'achievedOfPlanned';
}

/** Ratio of the plan that is reached, unrounded (1 = 100 %). Null where the division has no meaning. */
export function completionRatio(value: number, direction: Direction, plan: Plan): number | null {
  const planned = plan.figure.value;
  switch (completionRule(direction, plan)) {
    case 'achievedOfPlanned':
      return planned === 0 ? null : value / planned;
    case 'plannedOfAchieved':
      return value === 0 ? null : planned / value;
    case 'fromBaseline': {
      const baseline = plan.baseline ?? 0;
      return planned === baseline ? null : (value - baseline) / (planned - baseline);
    }
  }
}

/**
 * Completion in percent, rounded half away from zero; the comparator of the result is kept. Null where it has no
 * meaning: no division, or a result on the wrong side of the baseline.
 */
export function completionPercent(achieved: Figure, direction: Direction, plan: Plan): Figure | null {
  const planned = plan.figure.value;
  const rule = completionRule(direction, plan);
  const falls = rule === 'plannedOfAchieved' || (rule === 'fromBaseline' && planned < (plan.baseline ?? 0));
  const comparator = falls ? mirrored[achieved.comparator] : achieved.comparator;
  const parts = {
    achievedOfPlanned: [achieved.value, planned],
    plannedOfAchieved: [planned, achieved.value],
    fromBaseline: [
      decimalDifference(achieved.value, plan.baseline ?? 0),
      decimalDifference(planned, plan.baseline ?? 0),
    ],
  } as const satisfies Record<CompletionRule, readonly [number, number]>;
  const [numerator, denominator] = parts[rule];
  if (denominator === 0 || numerator / denominator < 0) return null;
  const value = ratioPercent(numerator, denominator, completionDecimals);
  return {
    value: boundedBy(comparator, value, (numerator / denominator) * 100),
    decimals: completionDecimals,
    comparator,
  };
}

/** The end of a range is never rounded inwards: "more than 100.5076 %" is more than 100.50 %, not than 100.51 %. */
function boundedBy(comparator: Comparator, rounded: number, exact: number): number {
  const step = 10 ** -completionDecimals;
  const isLower = comparator === 'gt' || comparator === 'gte';
  const isUpper = comparator === 'lt' || comparator === 'lte';
  if (isLower && rounded > exact + 1e-9) return roundHalfAwayFromZero(rounded - step, completionDecimals);
  if (isUpper && rounded < exact - 1e-9) return roundHalfAwayFromZero(rounded + step, completionDecimals);
  return rounded;
}

/** Difference without the noise of binary fractions, at the six decimals that the domain allows. */
export function decimalDifference(a: number, b: number): number {
  return Number((a - b).toFixed(6));
}
