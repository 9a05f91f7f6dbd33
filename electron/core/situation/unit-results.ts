import type { Facts } from '../domain/facts.ts';
import type { Indicator, Thresholds } from '../domain/indicator.ts';
import type { OrganisationKind } from '../domain/organisation.ts';
import { countedFigure, type ShownMeasurement } from '../rules/counted-state.ts';
import { wantsLess } from '../rules/plan.ts';
import { rankValues } from '../rules/rank.ts';
import { planOf } from '../rules/target-choice.ts';
import { isUnitOfDays } from '../rules/unit-validity.ts';
import { findCompletion, isWhole, judgeShown, reachOf, type FactsIndex } from './facts-index.ts';
import type { UnitResult } from './situation.ts';

/** Results of the units below the province, in the order of the facts, ranked among units of one kind. */
export function buildUnitResults(
  indicator: Indicator,
  facts: Facts,
  index: FactsIndex,
  thresholds: Thresholds,
): UnitResult[] {
  const measurements = index.unitValues.get(indicator.id) ?? [];
  const ranks = rankUnits(indicator, facts, measurements);
  return measurements.map((measurement, position) => {
    const chosen = index.findPlan(indicator.id, measurement.organisationId);
    const plan = chosen === undefined ? null : planOf(chosen);
    const achieved = countedFigure(measurement);
    const reach = chosen === undefined ? 'whole' : reachOf(indicator, chosen, facts.period);
    return {
      organisationId: measurement.organisationId,
      measurement,
      plan: chosen ?? null,
      completion: achieved && plan && findCompletion(achieved, indicator, plan, reach),
      judgement: judgeShown(measurement, {
        achieved,
        plan,
        reach,
        direction: indicator.direction,
        isWhole: isWhole(indicator),
        thresholds,
      }),
      rank: ranks[position] ?? null,
    };
  });
}

/** Kinds of units that are compared with each other; levels and unnamed sets are not. */
const rankedKinds: readonly OrganisationKind[] = ['district', 'commune', 'department'];

/** No place where nothing is better or worse, where a figure is not exact, or for a unit not there in the period. */
function rankUnits(
  indicator: Indicator,
  facts: Facts,
  measurements: readonly ShownMeasurement[],
): readonly (number | null)[] {
  const ranks: (number | null)[] = measurements.map(() => null);
  if (indicator.direction === 'neutral') return ranks;
  const best = wantsLess(indicator.direction) ? 'lowest' : 'highest';
  const present = facts.organisations.filter((organisation) => isUnitOfDays(organisation, facts.period));
  const kinds = new Map(present.map((organisation) => [organisation.id, organisation.kind]));
  for (const kind of rankedKinds) {
    const isOfKind = (it: ShownMeasurement) => kinds.get(it.organisationId) === kind;
    const values = measurements.map((it) => {
      const figure = isOfKind(it) ? countedFigure(it) : null;
      return figure?.comparator === 'eq' ? figure.value : null;
    });
    rankValues(values, best).forEach((rank, position) => {
      if (rank !== null) ranks[position] = rank;
    });
  }
  return ranks;
}
