import type { ChangeKind } from '../domain/figure.ts';
import { columnTerms } from '../language/term-keys.ts';
import type { TranslationKey } from '../language/translate.ts';
import { signedSize } from '../rules/change.ts';
import type { IndicatorResult } from '../situation/situation.ts';
import { buildChart } from './build-chart.ts';
import { allResults, type SituationChart } from './situation-chart.ts';
import type { TellerContext } from '../wording/teller-context.ts';
import { findChangeText, findShortChange, findTold } from '../wording/change-text.ts';

/** Points, percent and places are never drawn on one axis. */
const kinds = [
  'percentagePoint',
  'percent',
  'rankPlaces',
  'ambiguous',
] as const satisfies readonly ChangeKind[];

export const changeKindTitles: Readonly<Record<ChangeKind, TranslationKey>> = {
  percentagePoint: 'chart:change.points',
  percent: 'chart:change.percent',
  rankPlaces: 'chart:change.places',
  ambiguous: 'chart:change.ambiguous',
};

export type ChangedResult = { readonly result: IndicatorResult; readonly signed: number };

/** Results with a change of one kind, largest rise first; rows of the same kind share an axis. */
export type ChangeGroup = { readonly kind: ChangeKind; readonly rows: readonly ChangedResult[] };

/** The change that the source states, else the one that is told first. */
export function groupChanges(results: readonly IndicatorResult[]): readonly ChangeGroup[] {
  const rows = results.flatMap((result) => {
    const change = findTold(result);
    if (change === null) return [];
    return [{ kind: change.kind, result, signed: signedSize(change) }];
  });
  return kinds.flatMap((kind) => {
    const ofKind = rows.filter((row) => row.kind === kind).toSorted((a, b) => b.signed - a.signed);
    return ofKind.length === 0 ? [] : [{ kind, rows: ofKind }];
  });
}

/** "12 chỉ tiêu tăng, 3 chỉ tiêu giảm": counted over everything that has a change. */
export function changeTitle({ t, format }: TellerContext, groups: readonly ChangeGroup[]): string {
  const rows = groups.flatMap((group) => group.rows);
  const count = (isCounted: (signed: number) => boolean) =>
    rows.filter(({ signed }) => isCounted(signed)).length;
  return t('chart:change.title', {
    increased: format.counted(
      'indicator',
      count((signed) => signed > 0),
    ),
    decreased: format.counted(
      'indicator',
      count((signed) => signed < 0),
    ),
  });
}

/** One chart a kind of change with at least two of it. */
export function changeCharts(context: TellerContext): readonly SituationChart[] {
  const { t, words } = context;
  return groupChanges(allResults(context.situation)).flatMap(({ kind, rows }) => {
    if (rows.length < 2) return [];
    const title = t('document:chart.plan-group', {
      group: t(changeKindTitles[kind]),
      statement: changeTitle(context, [{ kind, rows }]),
    });
    const names = rows.map(({ result }) => words(result.indicator.name));
    return [
      buildChart(context, {
        key: `change-${kind}`,
        kind: 'bar',
        title,
        categories: names,
        valueAxis: { title: null, maximum: null, numberFormat: 'decimal' },
        series: [
          {
            role: 'actual',
            name: t(columnTerms.change),
            values: rows.map(({ signed }) => signed),
            labels: rows.map(({ result }) => findShortChange(context, result)),
          },
        ],
        table: {
          columns: [t(columnTerms.indicator), t(columnTerms.change)],
          rows: rows.map(({ result }, index) => [names[index] ?? '', findChangeText(context, result) ?? '']),
        },
        indicatorIds: rows.map(({ result }) => result.indicator.id),
      }),
    ];
  });
}
