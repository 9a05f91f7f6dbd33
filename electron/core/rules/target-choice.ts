import type { Figure } from '../domain/figure.ts';
import { containsPeriod, type Period } from '../domain/period.ts';
import type { Target } from '../domain/target.ts';
import type { Plan } from './plan.ts';

/** The plan that holds for a result, with the revisions it replaced. */
export type ChosenTarget = {
  readonly target: Target;
  readonly period: Period;
  /** True where the period of the plan has ended by the end of the reported period. */
  readonly isDue: boolean;
  /** Earlier figures of the same plan, oldest first. */
  readonly replaced: readonly Figure[];
};

/**
 * Chooses among the targets of one indicator and unit: the one for exactly the reported period, else the one
 * of the shortest period that contains it. Of several revisions the latest in force on `asOf` holds.
 */
export function chooseTarget(
  targets: readonly Target[],
  periods: ReadonlyMap<Target['periodId'], Period>,
  reported: Period,
  asOf: string,
): ChosenTarget | undefined {
  const usable: Candidate[] = [];
  for (const target of targets) {
    const period = periods.get(target.periodId);
    if (period === undefined || target.effectiveDate > asOf) continue;
    if (containsPeriod(period, reported)) usable.push({ target, period });
  }
  if (usable.length > 1) usable.sort((a, b) => byFit(a, b, reported));
  const [best, ...others] = usable;
  if (best === undefined) return undefined;
  const replaced = others
    .filter((it) => it.target.periodId === best.target.periodId)
    .map((it) => it.target.figure)
    .reverse();
  return { ...best, isDue: best.period.to <= reported.to, replaced };
}

export function planOf({ target: { figure, baseline } }: ChosenTarget): Plan {
  return { figure, baseline };
}

type Candidate = { readonly target: Target; readonly period: Period };

function byFit(a: Candidate, b: Candidate, reported: Period): number {
  const exact = Number(b.period.id === reported.id) - Number(a.period.id === reported.id);
  if (exact !== 0) return exact;
  const shorter = dayCount(a.period) - dayCount(b.period);
  if (shorter !== 0) return shorter;
  return b.target.effectiveDate.localeCompare(a.target.effectiveDate);
}

function dayCount(period: Period): number {
  return (Date.parse(period.to) - Date.parse(period.from)) / 86_400_000;
}
