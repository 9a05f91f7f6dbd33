import type { IndicatorResult } from '../situation/situation.ts';
import type { Organisation } from '../domain/organisation.ts';
import type { Wording } from '../wording/wording.ts';
import { findOrganisationName } from '../wording/organisation-name.ts';
import type { TellerContext } from '../wording/teller-context.ts';

/** What one agency still owes; null where no lead agency is named. */
export type OwedGroup = {
  readonly organisationId: Organisation['id'] | null;
  readonly results: readonly IndicatorResult[];
};

/** True where nobody has given a figure, and none of the reasons says that there is none to give. */
export function isOwed({ measurement }: Pick<IndicatorResult, 'measurement'>): boolean {
  if (measurement === null) return true;
  const { figure, detail, noDataReason } = measurement;
  if (figure !== null || (detail?.qualitative ?? null) !== null) return false;
  return noDataReason === null || noDataReason === 'notReported';
}

/** Who owes which figures: the agency that owes the most first, what no agency leads last. */
export function owedGroups(results: readonly IndicatorResult[]): readonly OwedGroup[] {
  const groups = new Map<Organisation['id'] | null, IndicatorResult[]>();
  for (const result of results.filter(isOwed)) {
    const id = result.indicator.leadOrganisationId;
    const known = groups.get(id);
    if (known === undefined) groups.set(id, [result]);
    else known.push(result);
  }
  return [...groups]
    .map(([organisationId, owed]) => ({ organisationId, results: owed }))
    .toSorted(
      (a, b) =>
        Number(a.organisationId === null) - Number(b.organisationId === null) ||
        b.results.length - a.results.length,
    );
}

export function countOwed(groups: readonly OwedGroup[]): number {
  return groups.reduce((sum, { results }) => sum + results.length, 0);
}

/** "27 trong 300 chỉ tiêu chưa có số liệu": the same on screen and slide. */
export function owedTitle(
  { t, format }: Pick<Wording, 't' | 'format'>,
  groups: readonly OwedGroup[],
  total: number,
): string {
  return t('chart:owed.title', {
    owed: format.count(countOwed(groups)),
    total: format.counted('indicator', total),
  });
}

/** Name of the agency that owes the figures. */
export function owingAgencyText(context: TellerContext, { organisationId }: OwedGroup): string {
  return findOrganisationName(context, organisationId) ?? context.t('chart:owed.no-agency');
}
