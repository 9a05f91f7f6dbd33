import { searchKey } from '#core/language/search-key.ts';
import type { JudgementStatus } from '#core/rules/judgement.ts';
import type { StatusTerms } from '#core/wording/status-words.ts';
import { filterWords, type FilterWordsTools } from '../../ui/filter-words.ts';
import type { IndicatorRow } from './indicator-row.ts';

export type IndicatorFilter = {
  readonly text: string;
  readonly groupId: number | null;
  /** The lead agency. */
  readonly agencyId: number | null;
  /** Empty: every status. */
  readonly statuses: readonly JudgementStatus[];
};

export type Choice = { readonly id: number; readonly name: string };

/** What the filters offer. */
export type IndicatorChoices = {
  readonly groups: readonly Choice[];
  readonly agencies: readonly Choice[];
  readonly statusTerms: StatusTerms;
};

/** The rows that hold every word of the text, in any order and with or without marks, and the chosen values. */
export function filterIndicators(
  rows: readonly IndicatorRow[],
  filter: IndicatorFilter,
): readonly IndicatorRow[] {
  const asked = searchKey(filter.text)
    .split(' ')
    .filter((word) => word !== '');
  return rows.filter(
    (row) =>
      (filter.groupId === null || row.groupId === filter.groupId) &&
      (filter.agencyId === null || row.agencyId === filter.agencyId) &&
      (filter.statuses.length === 0 || filter.statuses.includes(row.status)) &&
      asked.every((word) => row.searchText.includes(word)),
  );
}

/** The filter as a sheet of paper names it. */
export function indicatorFilterWords(
  tools: FilterWordsTools,
  filter: IndicatorFilter,
  { groups, agencies, statusTerms }: IndicatorChoices,
): readonly string[] {
  const { t } = tools;
  const named = (choices: readonly Choice[], id: number | null) =>
    choices.filter((choice) => choice.id === id).map(({ name }) => name);
  return filterWords(tools, filter.text, [
    [t('indicators:filter.group'), named(groups, filter.groupId)],
    [t('term:column.lead-agency'), named(agencies, filter.agencyId)],
    [t('term:column.status'), filter.statuses.map((status) => t(statusTerms[status]))],
  ]);
}
