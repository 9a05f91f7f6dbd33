import type { IndicatorUnit } from '../domain/indicator.ts';
import { lowerFirst } from '../language/in-sentence.ts';
import { columnTerms, unitTerms } from '../language/term-keys.ts';
import { signedSize } from '../rules/change.ts';
import { comparisonBases, type Comparison, type ComparisonBase } from '../rules/comparison.ts';
import type { AchievedFigure, IndicatorResult } from '../situation/situation.ts';
import { comparisonHead } from '../wording/change-text.ts';
import { achievedText, figureText } from '../wording/result-text.ts';
import { buildChart } from './build-chart.ts';
import type { ChartTable, SituationChart } from './situation-chart.ts';
import type { TellerContext } from '../wording/teller-context.ts';

/** More lines than this cannot be told apart: the largest changes are drawn, a list holds them all. */
export const mostSlopes = 8;

/** One indicator from the period that it is compared with first to this one. */
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
  /** The other comparison, named: "So với quý I năm 2026: +1,1 điểm %"; empty where there is none. */
  readonly otherText: string;
};

/** Slopes of one unit of measure from one period, the largest change first. */
export type SlopeGroup = {
  readonly base: ComparisonBase;
  readonly unit: IndicatorUnit;
  readonly slopes: readonly Slope[];
};

const units = ['percent', 'count', 'index', 'currency', 'rank'] as const satisfies readonly IndicatorUnit[];

/** Results that another period has a figure of too, under the period that comes first; "yes" and "no" have no slope. */
export function slopeGroups(
  context: TellerContext,
  results: readonly IndicatorResult[],
): readonly SlopeGroup[] {
  return comparisonBases(context.situation).flatMap((base) => {
    const compared = results.filter((result) => result.comparisons[0]?.base === base);
    const slopes = compared.flatMap((result) => findSlope(context, result) ?? []);
    return units.flatMap((unit) => {
      const ofUnit = slopes.filter(({ result }) => result.indicator.unit === unit);
      const ordered = ofUnit.toSorted((a, b) => sizeOf(b) - sizeOf(a));
      return ofUnit.length === 0 ? [] : [{ base, unit, slopes: ordered }];
    });
  });
}

/** "So với cùng kỳ năm 2025: 12 chỉ tiêu tăng, 3 chỉ tiêu giảm", one sentence a period; an open change is not counted. */
export function slopeTitle(context: TellerContext, groups: readonly SlopeGroup[]): string {
  const { t, format } = context;
  const sentences = comparisonBases(context.situation).flatMap((base) => {
    const ofBase = groups.filter((group) => group.base === base);
    if (ofBase.length === 0) return [];
    return [
      t('chart:slope.title', { base: comparisonHead(context, base), ...changeCounts(context, ofBase) }),
    ];
  });
  return sentences
    .map((text, index) => (index === 0 ? text : lowerFirst(text, format.localeTag)))
    .join(t('document:separator.clause'));
}

/** The same of one unit of measure. */
export function slopeGroupTitle(context: TellerContext, group: SlopeGroup): string {
  const { t, format } = context;
  return t('chart:slope.title-unit', {
    unit: t(unitTerms[group.unit]),
    base: lowerFirst(comparisonHead(context, group.base), format.localeTag),
    ...changeCounts(context, [group]),
  });
}

/** The largest changes of percentages, which alone share a scale; null without any. */
export function findSlopeChart(context: TellerContext, groups: readonly SlopeGroup[]): SituationChart | null {
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
    categories: periodNames(context, group.base),
    valueAxis: { title: null, maximum: null, numberFormat: 'percent' },
    series: slopes.map((slope) => ({
      role: 'actual',
      name: words(slope.result.indicator.name),
      values: [slope.from, slope.to],
      labels: [slope.fromText, slope.toText],
    })),
    table: slopeTable(context, [{ ...group, slopes }]),
    indicatorIds: slopes.map(({ result }) => result.indicator.id),
  });
}

/** Both figures and the changes in words; with figures of two earlier periods, each row names its own. */
export function slopeTable(context: TellerContext, groups: readonly SlopeGroup[]): ChartTable {
  const { t, words, situation } = context;
  const bases = comparisonBases(situation).filter((base) => groups.some((group) => group.base === base));
  const rows = groups.flatMap(({ base, slopes }) => slopes.map((slope) => ({ base, slope })));
  const hasOther = rows.some(({ slope }) => slope.otherText !== '');
  return {
    columns: [
      t(columnTerms.indicator),
      ...bases.map((base) => periodNames(context, base)[0] ?? ''),
      words(situation.period.name),
      ...bases.map((base) => comparisonHead(context, base)),
      ...(hasOther ? [t(columnTerms.change)] : []),
    ],
    rows: rows.map(({ base, slope }) => [
      words(slope.result.indicator.name),
      ...bases.map((it) => (it === base ? slope.fromText : '')),
      slope.toText,
      ...bases.map((it) => (it === base ? slope.changeText : '')),
      ...(hasOther ? [slope.otherText] : []),
    ]),
  };
}

/** The earlier period and this one. */
export function periodNames({ situation, words }: TellerContext, base: ComparisonBase): readonly string[] {
  const earlier = situation[base];
  return [earlier === null ? '' : words(earlier.name), words(situation.period.name)];
}

function findSlope(context: TellerContext, result: IndicatorResult): Slope | null {
  const { indicator, achieved, comparisons } = result;
  const [first, other] = comparisons;
  if (first === undefined || achieved === null) return null;
  const { from, change } = first;
  return {
    result,
    from: from.figure.value,
    to: achieved.value,
    fromText: figureText(context, indicator, from, 'table'),
    toText: achievedText(context, result, 'table'),
    change: change && signedSize(change),
    changeText: change === null ? '' : context.format.changeShort(change),
    otherText: otherText(context, other),
  };
}

function otherText(context: TellerContext, other: Comparison<AchievedFigure> | undefined): string {
  if (other === undefined || other.change === null) return '';
  return context.t('figure:change.line', {
    head: comparisonHead(context, other.base),
    change: context.format.changeShort(other.change),
  });
}

function changeCounts({ format }: TellerContext, groups: readonly SlopeGroup[]) {
  const changes = groups.flatMap(({ slopes }) => slopes).map(({ change }) => change ?? 0);
  return {
    increased: format.counted('indicator', changes.filter((change) => change > 0).length),
    decreased: format.counted('indicator', changes.filter((change) => change < 0).length),
  };
}

function sizeOf({ change }: Slope): number {
  return Math.abs(change ?? 0);
}
