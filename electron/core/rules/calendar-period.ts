import { z } from 'zod';
import type { PeriodDraft } from '../domain/period.ts';

const year = z.int().min(2000).max(2100);

/** A span of the calendar: the whole year, or the half, quarter or month with this number in it. */
export const calendarSpanSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('year'), year }),
  z.strictObject({ kind: z.literal('half'), year, number: z.int().min(1).max(2) }),
  z.strictObject({ kind: z.literal('quarter'), year, number: z.int().min(1).max(4) }),
  z.strictObject({ kind: z.literal('month'), year, number: z.int().min(1).max(12) }),
]);
export type CalendarSpan = z.infer<typeof calendarSpanSchema>;

/** Length of each span. */
export const monthsOf = { year: 12, half: 6, quarter: 3, month: 1 } as const;

/** Code and days of the span: "2026", "2026-H1", "2026-Q3", "2026-06". */
export function calendarPeriod(span: CalendarSpan): Pick<PeriodDraft, 'code' | 'kind' | 'from' | 'to'> {
  const months = monthsOf[span.kind];
  const place = span.kind === 'year' ? 1 : span.number;
  const last = place * months;
  return {
    kind: span.kind,
    code: codeOf(span),
    from: `${span.year}-${twoDigits(last - months + 1)}-01`,
    to: `${span.year}-${twoDigits(last)}-${twoDigits(daysIn(span.year, last))}`,
  };
}

function codeOf(span: CalendarSpan): string {
  if (span.kind === 'year') return String(span.year);
  if (span.kind === 'half') return `${span.year}-H${span.number}`;
  if (span.kind === 'quarter') return `${span.year}-Q${span.number}`;
  return `${span.year}-${twoDigits(span.number)}`;
}

function daysIn(yearNumber: number, month: number): number {
  return new Date(Date.UTC(yearNumber, month, 0)).getUTCDate();
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
