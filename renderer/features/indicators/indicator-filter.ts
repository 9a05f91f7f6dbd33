import { searchKey } from '#core/language/search-key.ts';
import type { JudgementStatus } from '#core/rules/judgement.ts';
import type { IndicatorRow } from './indicator-row.ts';

export type IndicatorFilter = {
  readonly text: string;
  readonly groupId: number | null;
  /** The lead agency. */
  readonly agencyId: number | null;
  /** Empty: every status. */
  readonly statuses: readonly JudgementStatus[];
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
