import { countedFigure } from '../../rules/counted-state.ts';
import type { ChartSpec } from '../../chart/chart-spec.ts';
import { axisOf, percentAxis } from '../../chart/build-chart.ts';
import { hasLength, levelBars } from '../../chart/level-charts.ts';
import {
  achievedSeries,
  chartedPercents,
  plannedResults,
  planSeries,
  planTitle,
} from '../../chart/result-charts.ts';
import type { ChartBlock } from '../document-model.ts';
import type { GroupSituation, IndicatorResult } from '../../situation/situation.ts';
import type { TellerContext } from '../../wording/teller-context.ts';
import { achievedText, findPlanText } from '../../wording/result-text.ts';
import { sourceNote } from '../../wording/source-note.ts';
import { organisationOf } from '../../situation/organisation-of.ts';
import { inSentence } from '../../wording/sentence.ts';

/** Fewer plans than this make no chart of achieved against planned. */
const fewestPlans = 3;
const mostColumns = 6;
const mostBars = 12;
/** Lines in Urdu are tall and names long: three of them beside a bar, and no more bars than fill a page. */
const mostBarsInUrdu = 6;

/** Achieved against planned percentages of one group, a few columns a chart; empty below three plans. */
export function planCharts(context: TellerContext, group: GroupSituation): ChartBlock[] {
  const planned = plannedResults(group.results);
  const results = planned.filter((it) => it.indicator.unit === 'percent');
  if (results.length < fewestPlans) return [];
  const title = groupTitle(context, group, planTitle(context, planned, results));
  const chunks = evenChunks(results, mostColumns);
  return chunks.map((chunk, index) =>
    planChart(context, partTitle(context, title, index, chunks.length), chunk),
  );
}

/** Percentages that nobody set a plan for: the results alone, as overview and slide show them. */
export function percentCharts(context: TellerContext): ChartBlock[] {
  const results = chartedPercents(context.situation.groups.flatMap((group) => group.results));
  if (results.length === 0) return [];
  const title = context.t('document:chart.percent');
  const chunks = evenChunks(results, context.language === 'ur' ? mostBarsInUrdu : mostBars);
  return chunks.map((chunk, index) =>
    chartBlock(
      context,
      {
        kind: 'bar',
        title: partTitle(context, title, index, chunks.length),
        valueAxis: rateAxis(chunk.map((it) => it.achieved?.value)),
        categories: chunk.map((it) => context.words(it.indicator.name)),
        series: [achievedSeries(context, chunk)],
        altText: altText(context, title, chunk),
      },
      barChartHeightMm(context, chunk.length),
    ),
  );
}

/** Parts of one indicator by level ("cấp tỉnh, cấp huyện, cấp xã"), where at least three were reported. */
export function levelCharts(context: TellerContext, group: GroupSituation): ChartBlock[] {
  return group.results
    .filter(({ indicator }) => hasLength(indicator))
    .flatMap((result) => {
      const units = result.units.filter(
        (unit) =>
          countedFigure(unit.measurement) !== null &&
          organisationOf(context.situation, unit.organisationId)?.kind === 'level',
      );
      if (units.length < fewestPlans) return [];
      const bars = levelBars(context, { ...result, units });
      const { labels, values } = bars.series;
      const altText = pointsText(context, bars.title, bars.categories, labels);
      const { indicator } = result;
      const valueAxis = indicator.unit === 'percent' ? rateAxis(values) : axisOf(context, indicator, values);
      const spec = { ...bars, valueAxis, series: [bars.series], altText };
      return [chartBlock(context, spec, barChartHeightMm(context, units.length))];
    });
}

function groupTitle(context: TellerContext, group: GroupSituation, statement: string): string {
  return context.t('document:chart.plan-group', {
    group: context.words(group.group.name),
    statement: inSentence(context, statement),
  });
}

/** "… (1/2)" where one chart is not enough. */
function partTitle({ t, format }: TellerContext, title: string, index: number, count: number): string {
  if (count === 1) return title;
  return t('document:chart.part', { title, part: format.ratio(index + 1, count) });
}

function planChart(context: TellerContext, title: string, results: readonly IndicatorResult[]): ChartBlock {
  return chartBlock(
    context,
    {
      kind: 'column',
      title,
      valueAxis: rateAxis(results.flatMap((it) => [it.achieved?.value, it.plan?.target.figure.value])),
      categories: results.map((it) => context.words(it.indicator.name)),
      series: [achievedSeries(context, results), planSeries(context, results)],
      altText: altText(context, title, results),
    },
    85,
  );
}

function altText(context: TellerContext, title: string, results: readonly IndicatorResult[]): string {
  const { t, words } = context;
  const points = results.map((it) => {
    const name = words(it.indicator.name);
    const value = achievedText(context, it, 'table');
    const plan = findPlanText(context, it);
    return plan === null
      ? t('document:chart.alt-point', { name, value })
      : t('document:chart.alt-point-plan', { name, value, plan });
  });
  return t('document:chart.alt', { title, points: points.join(t('document:separator.clause')) });
}

/** Everything a chart of bars says: its title, then each bar with its label. */
export function pointsText(
  { t }: TellerContext,
  title: string,
  names: readonly string[],
  labels: readonly (string | null)[],
): string {
  const points = names.map((name, index) =>
    t('document:chart.alt-point', { name, value: labels[index] ?? '' }),
  );
  return t('document:chart.alt', { title, points: points.join(t('document:separator.clause')) });
}

/** Room for the axis and for the lines of a name beside each bar: without it, names are left out. */
export function barChartHeightMm({ language }: TellerContext, bars: number): number {
  return 20 + bars * (language === 'ur' ? 18 : 9);
}

type SpecWithoutFrame = Omit<ChartSpec, 'direction' | 'sourceNote'>;

export function chartBlock(context: TellerContext, spec: SpecWithoutFrame, heightMm: number): ChartBlock {
  return {
    kind: 'chart',
    spec: {
      ...spec,
      direction: context.format.direction,
      sourceNote: sourceNote(context),
    },
    caption: spec.title,
    widthMm: 158,
    heightMm,
  };
}

/** The axis of rates without percent signs: the labels of the bars carry them. */
function rateAxis(values: readonly (number | null | undefined)[]): ChartSpec['valueAxis'] {
  return { ...percentAxis(values), numberFormat: 'decimal' };
}

/** Parts of nearly equal size, none larger than `most`. */
function evenChunks<T>(items: readonly T[], most: number): T[][] {
  const count = Math.ceil(items.length / most);
  const size = Math.ceil(items.length / count);
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}
