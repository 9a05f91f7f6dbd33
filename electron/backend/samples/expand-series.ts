import { appError } from '#core/error/app-error.ts';
import type { Figure } from '#core/domain/figure.ts';
import type { Sample } from '#core/domain/sample.ts';

/** One figure of a series, by codes; null is "not reported". */
export type SeriesFigure = {
  readonly indicator: string;
  readonly organisation: string;
  readonly period: string;
  readonly figure: Figure | null;
};

/**
 * Gives each value of each series its period: from the first one on, through the periods of the same kind in
 * their order in the file. Yields period by period, which is the order of the table. Fails with `validation`
 * where there are more values than periods.
 */
export function* expandSeries(sample: Pick<Sample, 'periods' | 'series'>): Generator<SeriesFigure> {
  const placed = sample.series.map((series) => ({ series, positions: placeValues(sample.periods, series) }));
  for (const { code: period } of sample.periods) {
    for (const { series, positions } of placed) {
      const value = series.values[positions.get(period) ?? -1];
      if (value === undefined) continue;
      const { indicator, organisation, decimals } = series;
      const figure = value === null ? null : { value, decimals, comparator: 'eq' as const };
      yield { indicator, organisation, period, figure };
    }
  }
}

/** Position in `values` by the code of the period. */
function placeValues(
  periods: Sample['periods'],
  series: Sample['series'][number],
): ReadonlyMap<string, number> {
  const start = periods.findIndex((period) => period.code === series.firstPeriod);
  const kind = periods[start]?.kind;
  if (kind === undefined) throw appError('validation', { field: `period "${series.firstPeriod}"` });
  const following = periods.slice(start).filter((period) => period.kind === kind);
  if (series.values.length > following.length) {
    throw appError('validation', { field: `series "${series.indicator}", "${series.organisation}"` });
  }
  return new Map(following.map((period, index) => [period.code, index]));
}
