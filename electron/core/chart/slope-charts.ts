import type { IndicatorUnit } from '../domain/indicator.ts';
import { columnTerms, unitTerms } from '../language/term-keys.ts';
import { signedSize } from '../rules/change.ts';
import type { IndicatorResult } from '../situation/situation.ts';
import { achievedText, findPreviousText } from '../wording/result-text.ts';
import { buildChart } from './build-chart.ts';
import type { ChartContext, ChartTable, SituationChart } from './chart-context.ts';

/** More lines than this cannot be told apart: the largest changes are drawn, a list holds them all. */
export const mostSlopes = 8;

/** One indicator from the period before to this one. */
export type Slope = {
  readonly result: IndicatorResult;
  readonly from: number;
  readonly to: number;
  readonly fromText: string;
  readonly toText: string;
  /** Below zero for a fall; null where a comparator leaves it open. A better place in a ranking is a rise. */
  readonly change: number | null;
  /** Empty where the change is open. */
  readonly changeText: string;
};

/** Slopes of one unit of measure, the largest change first. */
export type SlopeGroup = { readonly unit: IndicatorUnit; readonly slopes: readonly Slope[] };

const units = ['percent', 'count', 'index', 'currency', 'rank'] as const satisfies readonly IndicatorUnit[];

/** Results that both periods have a figure of; "yes" and "no" have no slope. */
export function slopeGroups(
  context: ChartContext,
  results: readonly IndicatorResult[],
): readonly SlopeGroup[] {
  const slopes = results.flatMap((result) => findSlope(context, result) ?? []);
  return units.flatMap((unit) => {
    const ofUnit = slopes.filter(({ result }) => result.indicator.unit === unit);
    return ofUnit.length === 0 ? [] : [{ unit, slopes: ofUnit.toSorted((a, b) => sizeOf(b) - sizeOf(a)) }];
  });
}

/** "So với kỳ trước: 12 chỉ tiêu tăng, 3 chỉ tiêu giảm"; a change that is open is not counted. */
export function slopeTitle(context: ChartContext, groups: readonly SlopeGroup[]): string {
  return context.t('chart:slope.title', changeCounts(context, groups));
}

/** The same of one unit of measure. */
export function slopeGroupTitle(context: ChartContext, group: SlopeGroup): string {
  const { t } = context;
  return t('chart:slope.title-unit', { unit: t(unitTerms[group.unit]), ...changeCounts(context, [group]) });
}

/** The largest changes of percentages, which alone share a scale; null without any. */
export function findSlopeChart(context: ChartContext, groups: readonly SlopeGroup[]): SituationChart | null {
  const group = groups.find(({ unit }) => unit === 'percent');
  if (group === undefined) return null;
  const { words, t, format } = context;
  const slopes = group.slopes.slice(0, mostSlopes);
  const title = slopeGroupTitle(context, group);
  const total = group.slopes.length;
  return buildChart(context, {
    key: 'slope',
    kind: 'slope',
    title:
      slopes.length === total
        ? title
        : t('chart:slope.largest', {
            title,
            shown: format.count(slopes.length),
            total: format.counted('indicator', total),
          }),
    categories: periodNames(context),
    valueAxis: { title: null, maximum: null, numberFormat: 'percent' },
    series: slopes.map((slope) => ({
      role: 'actual',
      name: words(slope.result.indicator.name),
      values: [slope.from, slope.to],
      labels: [slope.fromText, slope.toText],
    })),
    table: slopeTable(context, slopes),
    indicatorIds: slopes.map(({ result }) => result.indicator.id),
  });
}

/** Both figures and the change in words. */
export function slopeTable(context: ChartContext, slopes: readonly Slope[]): ChartTable {
  const { t, words } = context;
  return {
    columns: [t(columnTerms.indicator), ...periodNames(context), t(columnTerms.change)],
    rows: slopes.map(({ result, fromText, toText, changeText }) => [
      words(result.indicator.name),
      fromText,
      toText,
      changeText,
    ]),
  };
}

export function periodNames({ situation, words }: ChartContext): readonly string[] {
  const { previousPeriod, period } = situation;
  return [previousPeriod === null ? '' : words(previousPeriod.name), words(period.name)];
}

function findSlope(context: ChartContext, result: IndicatorResult): Slope | null {
  const { previous, achieved, changeFromPrevious: change } = result;
  const fromText = findPreviousText(context, result);
  if (previous === null || achieved === null || fromText === null) return null;
  return {
    result,
    from: previous.figure.value,
    to: achieved.value,
    fromText,
    toText: achievedText(context, result, 'table'),
    change: change && signedSize(change),
    changeText: change === null ? '' : context.format.changeShort(change),
  };
}

function changeCounts({ format }: ChartContext, groups: readonly SlopeGroup[]) {
  const changes = groups.flatMap(({ slopes }) => slopes).map(({ change }) => change ?? 0);
  return {
    increased: format.counted('indicator', changes.filter((change) => change > 0).length),
    decreased: format.counted('indicator', changes.filter((change) => change < 0).length),
  };
}

function sizeOf({ change }: Slope): number {
  return Math.abs(change ?? 0);
}
