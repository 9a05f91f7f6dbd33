import type { TableBlock } from '../document-model.ts';
import type { GroupSituation, IndicatorResult, StatusCounts, UnitResult } from '../../situation/situation.ts';
import { judgementStatuses } from '../../rules/judgement.ts';
import type { TellerContext } from '../../wording/teller-context.ts';
import { changeColumns } from '../../wording/change-text.ts';
import { findAgainstPlanText, findPlanText, measuredWithParts } from '../../wording/result-text.ts';
import { shortStatusKeyTerms, shortStatusTermsOf } from '../../wording/status-words.ts';
import { buildTable, type ColumnDraft } from './table-builder.ts';
import { organisationOf } from '../../situation/organisation-of.ts';
import { findOrganisationName } from '../../wording/organisation-name.ts';

/** Groups with the number of indicators of each status, and their sum. */
export function summaryTable(context: TellerContext): TableBlock {
  const { t, situation, words, format } = context;
  type Line = { readonly name: string; readonly counts: StatusCounts; readonly isTotal: boolean };
  const groups = situation.groups.map((group): Line => ({
    name: words(group.group.name),
    counts: group.statusCounts,
    isTotal: false,
  }));
  const total: Line = {
    name: t('document:table.total-row'),
    counts: situation.statusCounts,
    isTotal: true,
  };
  const keyTerms = shortStatusKeyTerms(situation.groups.flatMap((group) => group.results));
  const sum = ({ counts }: Line) => judgementStatuses.reduce((all, status) => all + counts[status], 0);
  return buildTable<Line>(context, {
    title: t('document:table.summary'),
    items: [...groups, total],
    rowKind: (line) => (line.isTotal ? 'total' : 'data'),
    columns: [
      { header: t('document:table.group-column'), width: 0.315, align: 'start', cell: ({ name }) => name },
      {
        header: t('document:table.total-column'),
        width: 0.11,
        align: 'center',
        cell: (line) => format.number(sum(line), 0),
      },
      ...judgementStatuses.map((status): ColumnDraft<Line> => ({
        header: t(keyTerms[status]),
        width: 0.115,
        align: 'center',
        cell: (line) => format.number(line.counts[status], 0),
      })),
    ],
  });
}

/** A result, or one of the parts it was reported in. */
type ResultLine = {
  readonly result: IndicatorResult;
  readonly number: number;
  readonly part: UnitResult | null;
};

/** Results of one group with their parts: plan, percent of it, change and status where there are any. */
export function groupTable(context: TellerContext, group: GroupSituation): TableBlock {
  const { t, words, format } = context;
  const hasPlan = group.results.some((result) => result.plan !== null);
  const name = words(group.group.name);
  return buildTable<ResultLine>(context, {
    title: hasPlan
      ? t('document:table.group', { group: name })
      : t('document:table.group-no-plan', { group: name }),
    items: group.results.flatMap((result, index) => [
      { result, number: index + 1, part: null },
      ...namedParts(context, result).map((part) => ({ result, number: index + 1, part })),
    ]),
    columns: [
      {
        header: t('term:column.number'),
        width: 0.07,
        align: 'center',
        cell: ({ number, part }) => (part === null ? format.isolate(String(number)) : ''),
      },
      {
        header: t('term:column.indicator'),
        width: (hasPlan ? widths.withPlan : widths.alone).indicator,
        align: 'start',
        cell: ({ result, part }) => (part === null ? words(result.indicator.name) : partName(context, part)),
      },
      ...figureColumns(context, group.results, hasPlan),
    ],
  });
}

/** Column widths where results are held against plans, and where they stand alone. */
const widths = {
  withPlan: { indicator: 0.32, achieved: 0.15, change: 0.14 },
  alone: { indicator: 0.5, achieved: 0.2, change: 0.2 },
} as const;

function figureColumns(
  context: TellerContext,
  results: readonly IndicatorResult[],
  hasPlan: boolean,
): ColumnDraft<ResultLine>[] {
  const { t } = context;
  const { achieved, change } = hasPlan ? widths.withPlan : widths.alone;
  const column = (
    header: string,
    width: number,
    cell: (result: IndicatorResult) => string | null,
  ): ColumnDraft<ResultLine> => ({
    header,
    width,
    align: 'decimal',
    isOptional: true,
    cell: ({ result, part }) => (part === null ? cell(result) : null),
  });
  return [
    column(t('term:column.planned'), 0.14, (result) => findPlanText(context, result)),
    {
      header: t('term:column.achieved'),
      width: achieved,
      align: 'decimal',
      cell: ({ result, part }) =>
        measuredWithParts(context, result.indicator, part?.measurement ?? result.measurement, 'table'),
    },
    column(t('term:column.percent-of-plan'), 0.13, (result) => findAgainstPlanText(context, result)),
    ...changeColumns(context, results).map(({ name, cell }) => column(name, change, cell)),
    ...(hasPlan ? [statusColumn(context)] : []),
  ];
}

function statusColumn({ t }: TellerContext): ColumnDraft<ResultLine> {
  return {
    header: t('term:column.status'),
    width: 0.13,
    align: 'start',
    cell: ({ result, part }) => {
      const { status } = result.judgement;
      return part === null ? [{ text: t(shortStatusTermsOf(result)[status]), status }] : null;
    },
  };
}

/** Levels of government and sets that the source does not name; districts and communes stand elsewhere. */
function namedParts({ situation }: TellerContext, result: IndicatorResult): readonly UnitResult[] {
  return result.units.filter((unit) => {
    const kind = organisationOf(situation, unit.organisationId)?.kind;
    return kind === 'level' || kind === 'other';
  });
}

function partName(context: TellerContext, part: UnitResult): string {
  const text = findOrganisationName(context, part.organisationId) ?? '';
  return context.t('document:item.plain', { text });
}
