import type { Block, TableBlock } from '../document-model.ts';
import { countOwed, owedGroups, owingAgencyText, type OwedGroup } from '../../chart/owed-results.ts';
import type { IndicatorResult } from '../../situation/situation.ts';
import { findPlanText } from '../../wording/result-text.ts';
import type { TellerContext } from '../../wording/teller-context.ts';
import { buildTable, numberColumn } from './table-builder.ts';
import { body } from './text-blocks.ts';
import { inSentence } from '../../wording/sentence.ts';

/** More than these are listed in an appendix, and the text names who owes them. */
const mostInText = 5;

/** Who owes which figure, said once: by name where they are few, else by agency. */
export function owedBlocks(context: TellerContext): Block[] {
  const { t, format } = context;
  const groups = groupsOf(context);
  const owed = countOwed(groups);
  if (owed === 0) return [];
  const total = allResults(context).length;
  const counts = { owed: format.count(owed), total: format.counted('indicator', total) };
  const list = owed <= mostInText ? namedFigures(context, groups) : namedAgencies(context, groups);
  const values = { ...counts, list: list.join(t('document:separator.clause')) };
  return [body(owed <= mostInText ? t('document:owed.few', values) : t('document:owed.many', values))];
}

/** Every figure that is owed, where the text names agencies only. */
export function owedAppendix(context: TellerContext): TableBlock[] {
  return countOwed(groupsOf(context)) > mostInText ? [owedTable(context)] : [];
}

export function owedTable(context: TellerContext): TableBlock {
  const { t, words } = context;
  type Line = { readonly agency: string; readonly result: IndicatorResult };
  const lines = groupsOf(context).flatMap((group) =>
    group.results.map((result): Line => ({ agency: agencyText(context, group), result })),
  );
  return buildTable<Line>(context, {
    title: t('document:table.owed'),
    items: lines,
    columns: [
      numberColumn(context),
      { header: t('term:column.lead-agency'), width: 0.3, align: 'start', cell: ({ agency }) => agency },
      {
        header: t('term:column.indicator'),
        width: 0.45,
        align: 'start',
        cell: ({ result }) => words(result.indicator.name),
      },
      {
        header: t('term:column.planned'),
        width: 0.18,
        align: 'decimal',
        isOptional: true,
        cell: ({ result }) => findPlanText(context, result),
      },
    ],
  });
}

function namedFigures(context: TellerContext, groups: readonly OwedGroup[]): readonly string[] {
  const { t, words } = context;
  return groups.flatMap((group) =>
    group.results.map(({ indicator }) =>
      t('document:owed.item', { name: words(indicator.name), agency: agencyText(context, group) }),
    ),
  );
}

/** The agencies that owe the most; the others are counted together. */
function namedAgencies(context: TellerContext, groups: readonly OwedGroup[]): readonly string[] {
  const { t, format } = context;
  const rest = countOwed(groups.slice(mostInText));
  return [
    ...groups.slice(0, mostInText).map((group) =>
      t('document:owed.agency', {
        agency: agencyText(context, group),
        n: format.count(group.results.length),
      }),
    ),
    ...(rest === 0 ? [] : [t('document:owed.others', { n: format.count(rest) })]),
  ];
}

function agencyText(context: TellerContext, group: OwedGroup): string {
  const name = owingAgencyText(context, group);
  return group.organisationId === null ? inSentence(context, name) : name;
}

function groupsOf(context: TellerContext): readonly OwedGroup[] {
  return owedGroups(allResults(context));
}

function allResults({ situation }: TellerContext): readonly IndicatorResult[] {
  return situation.groups.flatMap((group) => group.results);
}
