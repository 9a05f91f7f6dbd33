import { z } from 'zod';
import { isoDateSchema, periodIdSchema } from './identifiers.ts';
import { localizedTextSchema } from './language.ts';

export const periodKinds = ['year', 'half', 'quarter', 'month', 'campaign', 'custom'] as const;

/** A span of days that figures belong to. Both ends are part of it. */
export const periodSchema = z
  .strictObject({
    id: periodIdSchema,
    code: z.string().min(1),
    kind: z.enum(periodKinds),
    from: isoDateSchema,
    to: isoDateSchema,
    /** The day up to which the figures were counted, where it differs from the last day. */
    asOf: isoDateSchema.nullable(),
    name: localizedTextSchema,
    /** False where the source does not say the period and it was inferred. */
    isStated: z.boolean(),
  })
  .refine((period) => period.from <= period.to, { path: ['to'] });
export type Period = z.infer<typeof periodSchema>;
export type PeriodKind = Period['kind'];

/** True where every day of `inner` lies in `outer`. */
export function containsPeriod(outer: Period, inner: Period): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}
