import type { JudgementStatus } from '../rules/judgement.ts';
import { byCompletion } from '../situation/result-order.ts';
import type { IndicatorResult } from '../situation/situation.ts';
import { columnTerms, noDataTerms } from '../language/term-keys.ts';
import { buildChart, percentAxis } from './build-chart.ts';
import type { ChartTable, SituationChart } from './situation-chart.ts';
import type { TellerContext } from '../wording/teller-context.ts';
import type { ChartSeries } from './chart-spec.ts';
import { changeColumns } from '../wording/change-text.ts';
import { achievedText, findPlanText, measuredWithParts, statusOrReason } from '../wording/result-text.ts';
import { shortStatusKeyTerms } from '../wording/status-words.ts';
import type { Wording } from '../wording/wording.ts';

/** Worst first: the eye is led to what needs work. */
const statusOrder: Readonly<Record<JudgementStatus, number>> = {
  below: 0,
  near: 1,
  met: 2,
  exceeded: 3,
  notJudged: 4,
};

/** Results with a figure to set against a plan, the least complete first; those not judged come last. */
export function plannedResults(results: readonly IndicatorResult[]): readonly IndicatorResult[] {
  return results
    .filter((it) => it.plan !== null && it.achieved !== null && !isOfAnotherMeasure(it))
    .toSorted(
      (a, b) => statusOrder[a.judgement.status] - statusOrder[b.judgement.status] || byCompletion(a, b),
    );
}

/**
 * Results of a list as it is drawn on screen and slide: those without a figure have their place behind all others, an
 * empty track with its plan. They are in no count and no title, and with nothing before them nothing is drawn.
 */
export function drawnResults(results: readonly IndicatorResult[]): readonly IndicatorResult[] {
  const planned = plannedResults(results);
  if (planned.length === 0) return [];
  return [
    ...planned,
    ...results.filter((it) => it.plan !== null && it.achieved === null && !isOfAnotherMeasure(it)),
  ];
}

/** Neither a figure, one that may not count included, nor words of the source. */
export function isSilent({ measurement }: Pick<IndicatorResult, 'measurement'>): boolean {
  return (measurement?.figure ?? null) === null && (measurement?.detail?.qualitative ?? null) === null;
}

/** The status beside a track, or why there is none: of an empty one, why there is no figure. */
export function drawnStatusText(wording: Wording, result: IndicatorResult): string {
  const { judgement, measurement } = result;
  return judgement.status === 'notJudged' && judgement.reason === 'noData'
    ? wording.t(noDataTerms[measurement?.noDataReason ?? 'notReported'])
    : statusOrReason(wording, result);
}

/** A bar beside the mark of such a plan would show a gap that is none. */
function isOfAnotherMeasure({ judgement }: IndicatorResult): boolean {
  return (
    judgement.status === 'notJudged' &&
    (judgement.reason === 'partOfPlan' || judgement.reason === 'contradiction')
  );
}

/** Percentages without a plan, highest first. */
export function unplannedPercents(results: readonly IndicatorResult[]): readonly IndicatorResult[] {
  return results
    .filter((it) => it.plan === null && it.achieved !== null && it.indicator.unit === 'percent')
    .toSorted((a, b) => (b.achieved?.value ?? 0) - (a.achieved?.value ?? 0));
}

/** Those that a chart is drawn of: one rate alone is no comparison. */
export function chartedPercents(results: readonly IndicatorResult[]): readonly IndicatorResult[] {
  const percents = unplannedPercents(results);
  return percents.length < 2 ? [] : percents;
}

/** "22 trong 46 chỉ tiêu được đánh giá …"; where only the rates among the results are drawn, of these alone. */
export function planTitle(
  { t, format }: Pick<Wording, 't' | 'format'>,
  results: readonly IndicatorResult[],
  drawn: readonly IndicatorResult[] = results,
): string {
  const judged = drawn.filter((it) => it.judgement.status !== 'notJudged');
  const reached = judged.filter(
    ({ judgement: { status } }) => status === 'exceeded' || status === 'met',
  ).length;
  if (judged.length === 0) return t('chart:plan.not-judged');
  const counts = { reached: format.count(reached), total: format.counted('indicator', judged.length) };
  return drawn.length < results.length ? t('chart:plan.title-rates', counts) : t('chart:plan.title', counts);
}

/** "Chưa có kế hoạch bằng số; kết quả từ 2,75% đến 100%." */
export function percentTitle(context: TellerContext, results: readonly IndicatorResult[]): string {
  const [first, last] = [results[0], results.at(-1)];
  if (first === undefined || last === undefined || first === last) return context.t('chart:percent.single');
  return context.t('chart:percent.title', {
    lowest: achievedText(context, last, 'table'),
    highest: achievedText(context, first, 'table'),
  });
}

/** Makes a chart when it is asked for: of hundreds of results it takes a while, and a card shows few of them. */
export type ChartMaker = () => SituationChart;

/** Percentages against their plan; null where there are none. Other units stand in the table. */
export function findPlanChart(
  context: TellerContext,
  results: readonly IndicatorResult[],
): ChartMaker | null {
  const planned = plannedResults(results);
  const shown = planned.filter((it) => it.indicator.unit === 'percent');
  if (shown.length === 0) return null;
  return () =>
    buildChart(context, {
      ...resultParts(context, shown),
      key: 'plan',
      title: planTitle(context, planned, shown),
      valueAxis: percentAxis(shown.flatMap((it) => [it.plan?.target.figure.value, it.achieved?.value])),
      series: [judgedSeries(context, shown), planSeries(context, shown)],
    });
}

/** Percentages alone, where no plan was set; null with fewer than two. */
export function findPercentChart(
  context: TellerContext,
  results: readonly IndicatorResult[],
): ChartMaker | null {
  const shown = chartedPercents(results);
  if (shown.length === 0) return null;
  return () =>
    buildChart(context, {
      ...resultParts(context, shown),
      key: 'percent',
      title: percentTitle(context, shown),
      valueAxis: percentAxis(shown.map((it) => it.achieved?.value)),
      series: [judgedSeries(context, shown)],
    });
}

/** Results with plan, change and status in words. */
export function resultTable(context: TellerContext, results: readonly IndicatorResult[]): ChartTable {
  const { t, words } = context;
  const hasPlan = results.some((it) => it.plan !== null);
  const changes = changeColumns(context, results);
  return {
    columns: [
      t(columnTerms.indicator),
      t(columnTerms.achieved),
      ...(hasPlan ? [t(columnTerms.planned), t(columnTerms.status)] : []),
      ...changes.map(({ name }) => name),
    ],
    rows: results.map((it) => [
      words(it.indicator.name),
      measuredWithParts(context, it.indicator, it.measurement, 'table'),
      ...(hasPlan ? [findPlanText(context, it) ?? '', statusOrReason(context, it)] : []),
      ...changes.map(({ cell }) => cell(it) ?? ''),
    ]),
  };
}

function resultParts(context: TellerContext, results: readonly IndicatorResult[]) {
  return {
    kind: 'bar' as const,
    categories: results.map((it) => context.words(it.indicator.name)),
    table: resultTable(context, results),
    indicatorIds: results.map((it) => it.indicator.id),
  };
}

/** Achieved figures with their labels, on screen and page alike; null where there is none. */
export function achievedSeries(wording: Wording, results: readonly IndicatorResult[]): ChartSeries {
  return {
    role: 'actual',
    name: wording.t(columnTerms.achieved),
    values: results.map((it) => it.achieved?.value ?? null),
    labels: results.map((it) => achievedText(wording, it, 'table')),
  };
}

/** Planned figures, as marks without labels. */
export function planSeries({ t }: Wording, results: readonly IndicatorResult[]): ChartSeries {
  return {
    role: 'plan',
    name: t(columnTerms.planned),
    values: results.map((it) => it.plan?.target.figure.value ?? null),
    labels: results.map(() => null),
  };
}

/** Bars in the colours of their status. */
function judgedSeries(context: TellerContext, results: readonly IndicatorResult[]): ChartSeries {
  return {
    ...achievedSeries(context, results),
    statuses: results.map(({ judgement: { status } }) => (status === 'notJudged' ? null : status)),
    statusNames: statusKeyNames(context, results),
  };
}

/** What the key of a picture of these results calls each status. */
export function statusKeyNames(
  { t }: Pick<Wording, 't'>,
  results: readonly Pick<IndicatorResult, 'indicator'>[],
): Readonly<Record<JudgementStatus, string>> {
  const terms = shortStatusKeyTerms(results);
  return {
    exceeded: t(terms.exceeded),
    met: t(terms.met),
    near: t(terms.near),
    below: t(terms.below),
    notJudged: t(terms.notJudged),
  };
}
