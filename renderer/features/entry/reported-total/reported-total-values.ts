import { z } from 'zod';
import { sourceIdSchema } from '#core/domain/identifiers.ts';
import {
  reportedTotalParts,
  reportedTotalSubjects,
  type ReportedTotal,
  type ReportedTotalCount,
  type ReportedTotalSubject,
} from '#core/domain/reported-total.ts';
import type { Format } from '#core/language/format.ts';
import { comparatorOf } from '#core/rules/reported-total.ts';
import { localizedTypingSchema, toLocalizedTyping } from '#core/intake/localized-typing.ts';
import { toFigureTyping } from '#core/intake/typed-figure.ts';

/** A total as it stands in its form: each figure as it is typed, "hơn 600"; empty where the source is silent. */
export const reportedTotalValuesSchema = z.object({
  subject: z.enum(reportedTotalSubjects),
  total: z.string(),
  completed: z.string(),
  regular: z.string(),
  inProgress: z.string(),
  notStarted: z.string(),
  atRisk: z.string(),
  lagging: z.string(),
  overdue: z.string(),
  withoutResults: z.string(),
  metAndExceeded: z.string(),
  note: localizedTypingSchema,
  sourceId: sourceIdSchema.nullable(),
});
export type ReportedTotalValues = z.infer<typeof reportedTotalValuesSchema>;

export function toReportedTotalValues(
  stored: ReportedTotal | null,
  subject: ReportedTotalSubject,
  format: Format,
): ReportedTotalValues {
  const typing = (name: ReportedTotalCount) => {
    const value = stored === null ? null : name === 'total' ? stored.total : (stored.parts[name] ?? null);
    if (stored === null || value === null) return '';
    const figure = { value, decimals: 0, comparator: comparatorOf(stored, name) };
    return toFigureTyping(format, 'count', figure).text;
  };
  const parts = Object.fromEntries(reportedTotalParts.map((part) => [part, typing(part)]));
  return {
    subject: stored?.subject ?? subject,
    total: typing('total'),
    // A text for each part.
    ...(parts as Record<(typeof reportedTotalParts)[number], string>),
    note: toLocalizedTyping(stored?.note ?? null),
    sourceId: stored?.sourceId ?? null,
  };
}

/** The totals that a period has, and for which of the three kinds a new one can still be given. */
export function freeSubjects(stored: readonly ReportedTotal[]): readonly ReportedTotalSubject[] {
  return reportedTotalSubjects.filter(
    (subject) => subject === 'target' || stored.every((total) => total.subject !== subject),
  );
}
