import { z } from 'zod';
import { isoDateSchema, periodIdSchema } from './identifiers.ts';
import { localizedTextSchema } from './language.ts';

export const periodKinds = ['year', 'half', 'quarter', 'month', 'campaign', 'custom'] as const;

const periodFields = z.strictObject({
  id: periodIdSchema,
  code: z.string().min(1).max(40),
  kind: z.enum(periodKinds),
  from: isoDateSchema,
  to: isoDateSchema,
  /** The day up to which the figures were counted, where it differs from the last day. */
  asOf: isoDateSchema.nullable(),
  name: localizedTextSchema,
  /** False where the source does not say the period and it was inferred. */
  isStated: z.boolean(),
});
const hasDaysInOrder = (period: { readonly from: string; readonly to: string }) => period.from <= period.to;

/** A span of days that figures belong to. Both ends are part of it. */
export const periodSchema = periodFields.refine(hasDaysInOrder, { path: ['to'] });
export type Period = z.infer<typeof periodSchema>;
export const periodDraftSchema = periodFields.omit({ id: true }).refine(hasDaysInOrder, { path: ['to'] });
export type PeriodDraft = z.infer<typeof periodDraftSchema>;
export type PeriodKind = Period['kind'];

/** True where every day of `inner` lies in `outer`. */
export function containsPeriod(outer: Period, inner: Period): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}
