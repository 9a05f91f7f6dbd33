import type { OrganisationId } from '#core/domain/identifiers.ts';
import type { Organisation, OrganisationDraft, OrganisationKind } from '#core/domain/organisation.ts';
import type { Period } from '#core/domain/period.ts';
import { findSuccessorProblem, type SuccessorProblem } from '#core/rules/successor.ts';
import { twoTierSince, type Days } from '#core/rules/unit-validity.ts';
import type { TranslationKey } from '#core/language/translate.ts';
import { readTypedDate } from '#core/intake/typed-date.ts';
import { kindsFor, type OrganisationValues } from './organisation-values.ts';

type Sentence = readonly [field: 'validTo' | 'successorId', sentence: TranslationKey];

const sentences: Readonly<Record<SuccessorProblem, Sentence>> = {
  noEnd: ['validTo', 'entry:organisation.end-missing'],
  self: ['successorId', 'entry:organisation.successor-self'],
  unknown: ['successorId', 'entry:organisation.successor-gone'],
  endsBefore: ['successorId', 'entry:organisation.successor-ended'],
  cycle: ['successorId', 'entry:organisation.successor-cycle'],
  predecessorLater: ['validTo', 'entry:organisation.predecessor-later'],
};

/** What is wrong with the end of a unit and with the one that takes its place, beside its field. */
export function successionProblems(
  { validTo, successorId }: Pick<OrganisationDraft, 'validTo' | 'successorId'>,
  id: OrganisationId | null,
  organisations: readonly Organisation[],
): { readonly validTo?: TranslationKey; readonly successorId?: TranslationKey } {
  const problem = findSuccessorProblem({ id, validTo, successorId }, organisations);
  if (problem === null) return {};
  const [field, sentence] = sentences[problem];
  return { [field]: sentence };
}

/** The units that can take the place of this one on the day it ends; the province is none of them. */
export function successorsFor(
  organisations: readonly Organisation[],
  id: OrganisationId | null,
  validTo: string,
): readonly Organisation[] {
  const read = readTypedDate(validTo);
  const end = read.kind === 'read' ? read.isoDate : null;
  return organisations.filter((unit) => {
    if (unit.parentId === null || unit.id === id) return false;
    if (end === null) return unit.validTo === null;
    return findSuccessorProblem({ id, validTo: end, successorId: unit.id }, organisations) === null;
  });
}

/** The days a unit is there, as typed: one without a beginning is taken for one of today. */
export function daysOfUnit(values: Pick<OrganisationValues, 'validFrom' | 'validTo'>, today: string): Days {
  const to = typedDay(values.validTo) ?? '9999-12-31';
  const from = typedDay(values.validFrom) ?? (today < to ? today : to);
  return { from, to: to < from ? from : to };
}

/** Districts are offered where there are some, or where a period reaches back to when there were. */
export function offeredKinds(
  stored: Organisation | null,
  organisations: readonly Organisation[],
  periods: readonly Pick<Period, 'from'>[],
): readonly OrganisationKind[] {
  const hasDistricts =
    organisations.some(({ kind }) => kind === 'district') || periods.some(({ from }) => from < twoTierSince);
  return kindsFor(stored).filter((kind) => kind !== 'district' || hasDistricts);
}

function typedDay(text: string): string | null {
  const read = readTypedDate(text);
  return read.kind === 'read' ? read.isoDate : null;
}
