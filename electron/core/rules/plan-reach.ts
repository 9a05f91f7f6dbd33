import { type Indicator, isAmount } from '../domain/indicator.ts';

/**
 * How much of what a plan asks for a figure can show. `whole`: all of it. `early`: the period of the plan goes on.
 * `earlySum`: as `early`, of a sum that only grows. `part`: a sum that leaves out the beginning of that period.
 */
export type PlanReach = 'whole' | 'early' | 'earlySum' | 'part';

type Fit = {
  /** True where the period of the plan has ended by the end of the reported period. */
  readonly isDue: boolean;
  /** True where the period of the plan and the reported one have their first day in common. */
  readonly isSinceBeginning: boolean;
};

/** June's 12 documents are no answer to a plan of 60 for half a year; a total since January would be. */
export function planReach(
  { unit, accumulation }: Pick<Indicator, 'unit' | 'accumulation'>,
  { isDue, isSinceBeginning }: Fit,
): PlanReach {
  const isSum = isAmount(unit) && accumulation !== 'pointInTime';
  if (!isSum) return isDue ? 'whole' : 'early';
  if (accumulation === 'incremental' && !isSinceBeginning) return 'part';
  return isDue ? 'whole' : 'earlySum';
}
