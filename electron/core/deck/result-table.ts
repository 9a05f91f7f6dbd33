import type { TellerContext } from '../wording/teller-context.ts';
import {
  findAgainstPlanText,
  findPlanText,
  measuredWithParts,
  statusOrReason,
} from '../wording/result-text.ts';
import { changeColumns } from '../wording/change-text.ts';
import type { IndicatorResult } from '../situation/situation.ts';
import type { SlideTable } from './slide.ts';

/** Results as a table; columns in which no result has anything are left out. */
export function resultTable(context: TellerContext, results: readonly IndicatorResult[]): SlideTable {
  const { t, words } = context;
  const columns: readonly (readonly [name: string, cell: (result: IndicatorResult) => string])[] = [
    [t('term:column.indicator'), ({ indicator }) => words(indicator.name)],
    [t('term:column.planned'), (result) => findPlanText(context, result) ?? ''],
    [
      t('term:column.achieved'),
      ({ indicator, measurement }) => measuredWithParts(context, indicator, measurement, 'table'),
    ],
    [t('term:column.percent-of-plan'), (result) => findAgainstPlanText(context, result) ?? ''],
    ...changeColumns(context, results).map(
      ({ name, cell }) => [name, (result: IndicatorResult) => cell(result) ?? ''] as const,
    ),
    [t('term:column.status'), (result) => statusOrReason(context, result)],
  ];
  const filled = columns.filter(([, cell]) => results.some((result) => cell(result) !== ''));
  return {
    columns: filled.map(([name]) => name),
    rows: results.map((result) => filled.map(([, cell]) => cell(result) || t('chart:unknown.mark'))),
  };
}
