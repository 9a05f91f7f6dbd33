import type { Figure } from '../domain/figure.ts';
import type { IndicatorUnit } from '../domain/indicator.ts';
import type { Period } from '../domain/period.ts';
import { findChange, type Change } from './change.ts';

/** The periods that a result may be compared with; null where there is none. */
export type ComparedPeriods = {
  readonly previousPeriod: Period | null;
  readonly samePeriodLastYear: Period | null;
};

export type ComparisonBase = keyof ComparedPeriods;

/** A result beside the figure of another period; the change is open where a comparator leaves it open. */
export type Comparison<Past> = {
  readonly base: ComparisonBase;
  readonly from: Past;
  readonly change: Change | null;
};

/**
 * What results are compared with, the one to be told first before the other: the same period of the year before, as
 * officials do, then the period just before. Of whole years both are one.
 */
export function comparisonBases(periods: ComparedPeriods): readonly ComparisonBase[] {
  const { previousPeriod, samePeriodLastYear } = periods;
  const bases: ComparisonBase[] = samePeriodLastYear === null ? [] : ['samePeriodLastYear'];
  if (previousPeriod !== null && previousPeriod.id !== samePeriodLastYear?.id) bases.push('previousPeriod');
  return bases;
}

/** A figure beside those of the periods that have one; a period without a figure is no comparison. */
export function compareWithPast<Past extends { readonly figure: Figure }>(
  { unit, achieved }: { readonly unit: IndicatorUnit; readonly achieved: Figure | null },
  periods: ComparedPeriods,
  valueIn: (period: Period) => Past | null,
): readonly Comparison<Past>[] {
  return comparisonBases(periods).flatMap((base) => {
    const period = periods[base];
    const from = period && valueIn(period);
    return from === null ? [] : [{ base, from, change: findChange(unit, achieved, from.figure) ?? null }];
  });
}

/** The one comparison that a sentence tells: the first with a change that can be said. */
export function findLeading<Past>(comparisons: readonly Comparison<Past>[]): Comparison<Past> | undefined {
  return comparisons.find(({ change }) => change !== null);
}
