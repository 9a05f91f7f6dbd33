import type { GroupSituation, IndicatorResult, Situation, UnitResult } from './situation.ts';

/**
 * The situation as it crosses to a window: of each indicator only the parts that a source names together (levels,
 * unnamed sets). Units that are ranked are asked for one by one.
 */
export function withoutRankedUnits(situation: Situation): Situation {
  const kinds = new Map(situation.organisations.map(({ id, kind }) => [id, kind]));
  const isPart = (unit: UnitResult) => {
    const kind = kinds.get(unit.organisationId);
    return kind === 'level' || kind === 'other';
  };
  const cut = (result: IndicatorResult): IndicatorResult => ({
    ...result,
    units: result.units.filter(isPart),
  });
  const groups = situation.groups.map((group): GroupSituation => ({
    ...group,
    results: group.results.map(cut),
  }));
  return { ...situation, groups, lowest: situation.lowest.map((it) => ({ ...it, result: cut(it.result) })) };
}
