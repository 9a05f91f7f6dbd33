import type { IndicatorId } from '../domain/identifiers.ts';
import type { IndicatorResult, Situation } from '../situation/situation.ts';
import type { ChartSpec, SlopeSpec } from './chart-spec.ts';

/** The same figures in words, in the order of the chart. */
export type ChartTable = {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** A chart of the situation with its table and with the indicator behind each category, of a slope behind each line. */
export type SituationChart = {
  /** The same for the same chart in every language and period. */
  readonly key: string;
  readonly spec: ChartSpec | SlopeSpec;
  readonly table: ChartTable;
  readonly indicatorIds: readonly (IndicatorId | null)[];
};

export function allResults(situation: Situation): readonly IndicatorResult[] {
  return situation.groups.flatMap((group) => group.results);
}
