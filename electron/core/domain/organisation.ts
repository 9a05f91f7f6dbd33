import { z } from 'zod';
import { draftCodeSchema, isoDateSchema, organisationIdSchema } from './identifiers.ts';
import { localizedTextSchema } from './language.ts';

/**
 * `level` stands for all units of one level together ("all communes"); `other` for a set of units
 * that the source does not name.
 */
export const organisationKinds = ['province', 'department', 'district', 'commune', 'level', 'other'] as const;

/** A node of the tree of units, old three-tier and new two-tier government alike. */
export const organisationSchema = z.strictObject({
  id: organisationIdSchema,
  parentId: organisationIdSchema.nullable(),
  code: z.string().min(1),
  kind: z.enum(organisationKinds),
  name: localizedTextSchema,
  /** Units merge and split: null means "not known" or "still valid". */
  validFrom: isoDateSchema.nullable(),
  validTo: isoDateSchema.nullable(),
  /** The unit that took the place of one that ended. */
  successorId: organisationIdSchema.nullable(),
});
export type Organisation = z.infer<typeof organisationSchema>;
export const organisationDraftSchema = organisationSchema
  .omit({ id: true })
  .extend({ code: draftCodeSchema });
export type OrganisationDraft = z.infer<typeof organisationDraftSchema>;
export type OrganisationKind = Organisation['kind'];
