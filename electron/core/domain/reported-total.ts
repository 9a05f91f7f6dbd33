import { z } from 'zod';
import { periodIdSchema, sourceIdSchema } from './identifiers.ts';
import { localizedTextSchema, quoteSchema } from './language.ts';

export const reportedTotalSubjects = ['task', 'target', 'pilotModel'] as const;
export const reportedTotalParts = [
  'completed',
  'regular',
  'inProgress',
  'atRisk',
  'lagging',
  'notStarted',
  'withoutResults',
  'metAndExceeded',
] as const;

/** What a source says in sum ("44 tasks: 15 completed"). Never merged with totals counted here. */
export const reportedTotalSchema = z.strictObject({
  periodId: periodIdSchema,
  subject: z.enum(reportedTotalSubjects),
  total: z.int().min(0).nullable(),
  /** Only the parts that the source states. */
  parts: z.partialRecord(z.enum(reportedTotalParts), z.int().min(0)),
  note: localizedTextSchema.nullable(),
  quote: quoteSchema.nullable(),
  sourceId: sourceIdSchema.nullable(),
});
export type ReportedTotal = z.infer<typeof reportedTotalSchema>;
export type ReportedTotalSubject = ReportedTotal['subject'];
export type ReportedTotalPart = (typeof reportedTotalParts)[number];
