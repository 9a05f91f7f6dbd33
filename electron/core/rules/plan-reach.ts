import type { Indicator } from '../domain/indicator.ts';

/**
 * How much of what a plan asks for a figure can show. `whole`: all of it. `early`: the period of the plan goes on.
 * `earlySum`: as `early`, of a sum that only grows. `part`: the sum of a part of the plan's period alone.
 */
export type PlanReach = 'whole' | 'early' | 'earlySum' | 'part';

type Fit = {
  /** True where the period of the plan has ended by the end of the reported period. */
  readonly isDue: boolean;
  /** True where the plan is one of the reported period itself. */
  readonly isOfReported: boolean;
};

/** June's 12 documents are no answer to a plan of 60 for half a year; a total since January would be. */
export function planReach(
  { unit, accumulation }: Pick<Indicator, 'unit' | 'accumulation'>,
  { isDue, isOfReported }: Fit,
): PlanReach {
  const isSum = (unit === 'count' || unit === 'currency') && accumulation !== 'pointInTime';
  if (!isSum) return isDue ? 'whole' : 'early';
  if (accumulation === 'incremental' && !isOfReported) return 'part';
  return isDue ? 'whole' : 'earlySum';
}
