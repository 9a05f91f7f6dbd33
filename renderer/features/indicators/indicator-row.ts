import type { TellerContext } from '#core/wording/teller-context.ts';
import {
  findAgainstPlanText,
  findPlanText,
  measuredWithParts,
  statusOrReason,
} from '#core/wording/result-text.ts';
import type { IndicatorGroup, IndicatorUnit } from '#core/domain/indicator.ts';
import type { IndicatorId, OrganisationId } from '#core/domain/identifiers.ts';
import { searchKey } from '#core/language/search-key.ts';
import { shortStatusTermsOf } from '#core/wording/status-words.ts';
import { changeColumns, type ChangeColumn } from '#core/wording/change-text.ts';
import { judgementStatuses, type JudgementStatus } from '#core/rules/judgement.ts';
import type { IndicatorResult } from '#core/situation/situation.ts';
import { findOrganisationName } from '#core/wording/organisation-name.ts';

/** One line of the list: the words that are shown, and the values that they sort by. */
export type IndicatorRow = {
  readonly id: IndicatorId;
  readonly code: string;
  readonly name: string;
  readonly groupId: IndicatorGroup['id'];
  readonly groupName: string;
  readonly unit: IndicatorUnit;
  readonly plan: string;
  readonly planValue: number | null;
  readonly achieved: string;
  readonly achievedValue: number | null;
  readonly completion: string;
  readonly completionValue: number | null;
  /** By the key of their column, in words and as the value that sorts: negative for a decrease. */
  readonly changes: Readonly<Partial<Record<ChangeColumn['key'], ChangeCell>>>;
  readonly status: JudgementStatus;
  readonly statusName: string;
  /** The status, or the reason why there is none. */
  readonly statusReason: string;
  readonly statusOrder: number;
  /** The lead agency, for the filter and in words. */
  readonly agencyId: OrganisationId | null;
  readonly agency: string | null;
  readonly searchText: string;
};

type ChangeCell = { readonly text: string; readonly value: number | null };

/** The columns of change that the list has: what they are compared with stands in their heads. */
export function changeColumnsOf(context: TellerContext): readonly ChangeColumn[] {
  return changeColumns(
    context,
    context.situation.groups.flatMap((group) => group.results),
  );
}

/** Every indicator of the situation in the order of the report. */
export function toIndicatorRows(context: TellerContext): readonly IndicatorRow[] {
  const columns = changeColumnsOf(context);
  return context.situation.groups.flatMap(({ group, results }) => {
    const groupName = context.words(group.name);
    return results.map((result) => toRow(context, { result, groupName, columns }));
  });
}

type RowParts = {
  readonly result: IndicatorResult;
  readonly groupName: string;
  readonly columns: readonly ChangeColumn[];
};

function toRow(context: TellerContext, { result, groupName, columns }: RowParts): IndicatorRow {
  const { t, words, format } = context;
  const { indicator, judgement } = result;
  const name = words(indicator.name);
  const agency = findOrganisationName(context, indicator.leadOrganisationId);
  return {
    id: indicator.id,
    code: format.isolate(indicator.code),
    name,
    groupId: indicator.groupId,
    groupName,
    unit: indicator.unit,
    plan: findPlanText(context, result) ?? '',
    planValue: result.plan?.target.figure.value ?? null,
    achieved: measuredWithParts(context, indicator, result.measurement, 'table'),
    achievedValue: result.achieved?.value ?? null,
    completion: findAgainstPlanText(context, result) ?? '',
    completionValue: result.completion?.value ?? null,
    changes: Object.fromEntries(
      columns.map(({ key, cell, signed }) => [key, { text: cell(result) ?? '', value: signed(result) }]),
    ),
    status: judgement.status,
    statusName: t(shortStatusTermsOf(result)[judgement.status]),
    statusReason: statusOrReason(context, result),
    statusOrder: judgementStatuses.indexOf(judgement.status),
    agencyId: indicator.leadOrganisationId,
    agency,
    searchText: searchKey([indicator.code, name, groupName, agency ?? ''].join(' ')),
  };
}
