import { z } from 'zod';
import { figureSchema } from './figure.ts';
import {
  indicatorIdSchema,
  isoDateSchema,
  organisationIdSchema,
  periodIdSchema,
  targetIdSchema,
} from './identifiers.ts';
import { localizedTextSchema } from './language.ts';

/** A planned figure. A revision is a new target with a later effective date; the old one stays. */
export const targetSchema = z.strictObject({
  id: targetIdSchema,
  indicatorId: indicatorIdSchema,
  periodId: periodIdSchema,
  organisationId: organisationIdSchema,
  figure: figureSchema,
  /** Value at the start, where progress is counted from it. */
  baseline: z.number().nullable(),
  effectiveDate: isoDateSchema,
  /** The document that set it: "Kế hoạch số 15/KH-UBND". */
  document: z.string().nullable(),
  /** `derived`: computed from a surplus that the source states; shown as such. */
  basis: z.enum(['stated', 'derived']),
  basisNote: localizedTextSchema.nullable(),
});
export type Target = z.infer<typeof targetSchema>;
export const targetDraftSchema = targetSchema.omit({ id: true });
export type TargetDraft = z.infer<typeof targetDraftSchema>;
