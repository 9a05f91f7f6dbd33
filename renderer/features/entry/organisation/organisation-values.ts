import { z } from 'zod';
import { organisationIdSchema, type OrganisationId } from '#core/domain/identifiers.ts';
import {
  organisationKinds,
  type Organisation,
  type OrganisationDraft,
  type OrganisationKind,
} from '#core/domain/organisation.ts';
import type { Format } from '#core/language/format.ts';
import type { TranslationKey } from '#core/language/translate.ts';
import { localizedTypingSchema, toLocalizedTyping, toRequiredText } from '#core/intake/localized-typing.ts';
import { readTypedDate, toTypedDate } from '#core/intake/typed-date.ts';

/** A unit as it stands in its form. */
export const organisationValuesSchema = z.object({
  name: localizedTypingSchema,
  kind: z.enum(organisationKinds),
  parentId: organisationIdSchema.nullable(),
  code: z.string(),
  validFrom: z.string(),
  validTo: z.string(),
  // Typing that was kept by an earlier program does not have it.
  successorId: organisationIdSchema.nullable().default(null),
});
export type OrganisationValues = z.infer<typeof organisationValuesSchema>;

/** A unit right below the root, of the kind that was last added. */
export function newOrganisationValues(organisations: readonly Organisation[]): OrganisationValues {
  const last = organisations.filter(({ parentId }) => parentId !== null).at(-1);
  return {
    name: toLocalizedTyping(null),
    kind: last === undefined ? 'department' : last.kind,
    parentId: last?.parentId ?? findRoot(organisations)?.id ?? null,
    code: '',
    validFrom: '',
    validTo: '',
    successorId: null,
  };
}

export function toOrganisationValues(organisation: Organisation, format: Format): OrganisationValues {
  return {
    name: toLocalizedTyping(organisation.name),
    kind: organisation.kind,
    parentId: organisation.parentId,
    code: organisation.code,
    validFrom: toTypedDate(format, organisation.validFrom),
    validTo: toTypedDate(format, organisation.validTo),
    successorId: organisation.successorId,
  };
}

export type ReadOrganisation = {
  readonly draft: OrganisationDraft;
  readonly problems: { readonly [Name in keyof OrganisationValues]?: TranslationKey };
};

/** What is to be stored; only the root of the tree stands below nothing. */
export function readOrganisation(values: OrganisationValues, isRoot: boolean): ReadOrganisation {
  const from = readTypedDate(values.validFrom);
  const to = readTypedDate(values.validTo);
  const validFrom = from.kind === 'read' ? from.isoDate : null;
  const validTo = to.kind === 'read' ? to.isoDate : null;
  const isReversed = validFrom !== null && validTo !== null && validTo < validFrom;
  return {
    draft: {
      parentId: values.parentId,
      code: values.code.trim(),
      kind: values.kind,
      name: toRequiredText(values.name),
      validFrom,
      validTo,
      successorId: values.successorId,
    },
    problems: {
      ...(isRoot || values.parentId !== null
        ? {}
        : { parentId: 'entry:organisation.parent-missing' as const }),
      ...(from.kind === 'problem' ? { validFrom: from.sentence } : {}),
      ...(isReversed ? { validTo: 'entry:organisation.days-reversed' as const } : {}),
      ...(to.kind === 'problem' ? { validTo: to.sentence } : {}),
    },
  };
}

/** What a unit may stand below: everything but itself and what stands below it. */
export function parentsFor(
  organisations: readonly Organisation[],
  id: OrganisationId | null,
): readonly Organisation[] {
  if (id === null) return organisations;
  const below = new Set<OrganisationId>([id]);
  for (let size = 0; size !== below.size;) {
    size = below.size;
    for (const { id: own, parentId } of organisations) {
      if (parentId !== null && below.has(parentId)) below.add(own);
    }
  }
  return organisations.filter((organisation) => !below.has(organisation.id));
}

/** There is one province, at the root; what stands below it is of another kind. */
export function kindsFor(stored: Organisation | null): readonly OrganisationKind[] {
  return organisationKinds.filter((kind) => kind !== 'province' || kind === stored?.kind);
}

function findRoot(organisations: readonly Organisation[]): Organisation | undefined {
  return organisations.find(({ parentId }) => parentId === null);
}
