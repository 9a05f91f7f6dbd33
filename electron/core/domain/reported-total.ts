import { z } from 'zod';
import { comparatorSchema } from './figure.ts';
import { periodIdSchema, reportedTotalIdSchema, sourceIdSchema } from './identifiers.ts';
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
  // Lies across the others: of what is in progress, lags or has not begun, nobody says which.
  'overdue',
] as const;

/** What a source says in sum ("44 tasks: 15 completed"). Never merged with totals counted here. */
export const reportedTotalSchema = z.strictObject({
  id: reportedTotalIdSchema,
  periodId: periodIdSchema,
  subject: z.enum(reportedTotalSubjects),
  total: z.int().min(0).nullable(),
  /** Only the parts that the source states. */
  parts: z.partialRecord(z.enum(reportedTotalParts), z.int().min(0)),
  /** How the figures are meant that the source does not give exactly: "hơn 600". */
  comparators: z.partialRecord(z.enum(['total', ...reportedTotalParts]), comparatorSchema).optional(),
  /** Of targets, what the total is about: several may stand in one period. */
  note: localizedTextSchema.nullable(),
  quote: quoteSchema.nullable(),
  sourceId: sourceIdSchema.nullable(),
});
export type ReportedTotal = z.infer<typeof reportedTotalSchema>;
export const reportedTotalDraftSchema = reportedTotalSchema.omit({ id: true });
export type ReportedTotalDraft = z.infer<typeof reportedTotalDraftSchema>;
export type ReportedTotalSubject = ReportedTotal['subject'];
export type ReportedTotalPart = (typeof reportedTotalParts)[number];
/** A figure of a total: its whole, or one of its parts. */
export type ReportedTotalCount = 'total' | ReportedTotalPart;
/** The figures of a total, as far as its source gives them. */
export type StatedCounts = Pick<ReportedTotal, 'total' | 'parts' | 'comparators'>;
