import type { IndicatorResult } from '#core/situation/situation.ts';
import type { Indicator, Measure } from '#core/domain/indicator.ts';
import type { Measurement } from '#core/domain/measurement.ts';
import type { Format } from '#core/language/format.ts';
import { toFigureTyping } from '#core/intake/typed-figure.ts';

/** One line of the table: an indicator with what is stored of it. */
export type ResultRow = {
  readonly indicator: Indicator;
  readonly stored: Measurement | null;
  /** The stored figure as it would be typed, and the stored note. */
  readonly text: string;
  readonly note: string;
  /** Null where there is none, or where the plans of a unit are not asked for. */
  readonly plan: IndicatorResult['plan'];
  readonly previous: Measurement | null;
};

export type RowSources = {
  readonly indicators: readonly Indicator[];
  readonly measurements: readonly Measurement[];
  readonly previous: readonly Measurement[];
  readonly plans: ReadonlyMap<Indicator['id'], IndicatorResult['plan']>;
};

export function buildResultRows(
  { indicators, measurements, previous, plans }: RowSources,
  format: Format,
): readonly ResultRow[] {
  const stored = new Map(measurements.map((it) => [it.indicatorId, it]));
  const before = new Map(previous.map((it) => [it.indicatorId, it]));
  return indicators.map((indicator) => {
    const measurement = stored.get(indicator.id) ?? null;
    return {
      indicator,
      stored: measurement,
      text: toCellText(indicator, measurement, format),
      note: measurement?.detail?.note?.vi ?? '',
      plan: plans.get(indicator.id) ?? null,
      previous: before.get(indicator.id) ?? null,
    };
  });
}

/** A figure as it is typed; the unit has a column of its own. Yes is 1 and no is 0. */
export function toCellText(
  measure: Measure,
  measurement: Pick<Measurement, 'figure' | 'outOf'> | null,
  format: Format,
): string {
  if (measurement === null || measurement.figure === null) return '';
  const { figure, outOf } = measurement;
  if (measure.unit === 'yesNo') return figure.value === 0 ? '0' : '1';
  return toFigureTyping(format, measure, figure, outOf).text;
}
