import type { Organisation } from '../domain/organisation.ts';
import type { Source } from '../domain/source.ts';
import type { GroupSituation, IndicatorResult, Situation, UnitResult } from './situation.ts';

/**
 * The situation as it crosses to a window: plain lists in place of maps, and of each indicator only the parts
 * that a source names together (levels, unnamed sets). Units that are ranked are asked for one by one.
 */
export type SituationView = Omit<Situation, 'organisations' | 'sources'> & {
  readonly organisations: readonly Organisation[];
  readonly sources: readonly Source[];
};

export function toSituationView(situation: Situation): SituationView {
  const kinds = new Map([...situation.organisations].map(([id, { kind }]) => [id, kind]));
  const isPart = (unit: UnitResult) => {
    const kind = kinds.get(unit.organisationId);
    return kind === 'level' || kind === 'other';
  };
  const toView = (result: IndicatorResult): IndicatorResult => ({
    ...result,
    units: result.units.filter(isPart),
  });
  const groups = situation.groups.map((group): GroupSituation => ({
    ...group,
    results: group.results.map(toView),
  }));
  return {
    ...situation,
    groups,
    lowest: situation.lowest.map((it) => ({ ...it, result: toView(it.result) })),
    organisations: [...situation.organisations.values()],
    sources: [...situation.sources.values()],
  };
}
