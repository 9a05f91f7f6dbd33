import type { Facts } from '../domain/facts.ts';
import type { Figure } from '../domain/figure.ts';
import type { Indicator } from '../domain/indicator.ts';
import { compareWithPast } from '../rules/comparison.ts';
import { judgementStatuses, type JudgementStatus } from '../rules/judgement.ts';
import { countedFigure, type ShownMeasurement } from '../rules/counted-state.ts';
import { isVague } from '../rules/plan.ts';
import { decimalDifference, roundHalfAwayFromZero } from '../rules/rounding.ts';
import { planOf } from '../rules/target-choice.ts';
import { findCompletion, indexFacts, isWhole, judgeShown, reachOf, type FactsIndex } from './facts-index.ts';
import type { AchievedFigure, GroupSituation, IndicatorResult, StatusCounts } from './situation.ts';
import { buildUnitResults } from './unit-results.ts';

/** Judges every indicator of the facts, in their order, group by group; empty groups are left out. */
export function buildGroups(facts: Facts, asOf: string): GroupSituation[] {
  const index = indexFacts(facts, asOf);
  return facts.groups.flatMap((group) => {
    const results = facts.indicators
      .filter((indicator) => indicator.groupId === group.id)
      .map((indicator) => buildResult(indicator, facts, index));
    return results.length === 0 ? [] : [{ group, results, statusCounts: countStatuses(results) }];
  });
}

export function countStatuses(results: readonly IndicatorResult[]): StatusCounts {
  const counts = Object.fromEntries(judgementStatuses.map((status) => [status, 0])) as Record<
    JudgementStatus,
    number
  >; // Every status is a key: the list above is the whole union.
  for (const { judgement } of results) counts[judgement.status] += 1;
  return counts;
}

function buildResult(indicator: Indicator, facts: Facts, index: FactsIndex): IndicatorResult {
  const valueIn = (period: Facts['period']) => index.provinceValues.get(`${indicator.id}/${period.id}`);
  const measurement = valueIn(facts.period) ?? null;
  const achieved = countedFigure(measurement);
  const plan = index.findPlan(indicator.id, facts.province.id) ?? null;
  const { unit, direction } = indicator;
  const reach = plan === null ? 'whole' : reachOf(indicator, plan, facts.period);
  const thresholds = indicator.thresholds ?? facts.settings.thresholds;
  return {
    indicator,
    measurement,
    achieved,
    plan,
    completion: achieved && plan && findCompletion(achieved, indicator, planOf(plan), reach),
    gap: achieved && plan && reach !== 'part' ? findGap(achieved, plan.target.figure, indicator) : null,
    judgement: judgeShown(measurement, {
      achieved,
      plan: plan && planOf(plan),
      reach,
      direction,
      isWhole: isWhole(indicator),
      thresholds,
    }),
    comparisons: compareWithPast({ unit, achieved }, facts, (period) => toAchieved(valueIn(period))),
    units: buildUnitResults(indicator, facts, index, thresholds),
  };
}

/** Missing stays missing: a period without a figure that counts has no point to compare with. */
function toAchieved(measurement: ShownMeasurement | undefined): AchievedFigure | null {
  const figure = countedFigure(measurement);
  return figure === null || measurement === undefined ? null : { figure, outOf: measurement.outOf };
}

/** Between yes and no lies nothing. */
function findGap(achieved: Figure, planned: Figure, { unit }: Indicator): Figure | null {
  if (unit === 'yesNo') return null;
  if (achieved.comparator !== 'eq' || isVague(planned)) return null;
  const decimals = Math.max(achieved.decimals, planned.decimals);
  const value = roundHalfAwayFromZero(decimalDifference(achieved.value, planned.value), decimals);
  return { value, decimals, comparator: 'eq' };
}
