import type { IndicatorId } from '../domain/identifiers.ts';
import type { Measure } from '../domain/indicator.ts';
import type { ChartTable, SituationChart } from './situation-chart.ts';
import type { TellerContext } from '../wording/teller-context.ts';
import type { ChartSpec, SlopeSpec } from './chart-spec.ts';
import { sourceNote } from '../wording/source-note.ts';
import { unitText } from '../wording/unit-text.ts';
import type { Wording } from '../wording/wording.ts';
import { describeChart } from './describe-chart.ts';

type ChartParts = Omit<ChartSpec | SlopeSpec, 'direction' | 'sourceNote' | 'altText'> & {
  readonly key: string;
  readonly table: ChartTable;
  readonly indicatorIds: readonly (IndicatorId | null)[];
};

/** Adds what every chart has: direction, source and description. */
export function buildChart(context: TellerContext, parts: ChartParts): SituationChart {
  const { key, table, indicatorIds, ...spec } = parts;
  return {
    key,
    table,
    indicatorIds,
    spec: {
      ...spec,
      direction: context.format.direction,
      sourceNote: sourceNote(context),
      altText: describeChart(context, spec.title, table),
    },
  };
}

/** Rates up to 100 % end the axis there; a larger one lets the axis grow. */
export function percentAxis(values: readonly (number | null | undefined)[]): ChartSpec['valueAxis'] {
  const largest = Math.max(0, ...values.map((value) => value ?? 0));
  return { title: null, maximum: largest <= 100 ? 100 : null, numberFormat: 'percent' };
}

/** The axis of whole numbers. */
export const countAxis: ChartSpec['valueAxis'] = { title: null, maximum: null, numberFormat: 'integer' };

/** From here on the marks of an axis are whole numbers. */
const leastOfWholeMarks = 10;

/**
 * The axis of one indicator's figures, which are in the scale of its money: "Tỷ đồng" and what it counts stand beside
 * it; a rate carries its sign at every mark.
 */
export function axisOf(
  wording: Pick<Wording, 't' | 'words'>,
  measure: Measure,
  values: readonly (number | null | undefined)[],
): ChartSpec['valueAxis'] {
  const { unit, counter } = measure;
  if (unit === 'percent') return percentAxis(values);
  const title =
    unit === 'currency' || (unit === 'count' && counter !== null) ? unitText(wording, measure) : null;
  if (unit === 'count') return { ...countAxis, title };
  const largest = Math.max(0, ...values.map((value) => value ?? 0));
  return { ...countAxis, title, numberFormat: largest < leastOfWholeMarks ? 'decimal' : 'integer' };
}
