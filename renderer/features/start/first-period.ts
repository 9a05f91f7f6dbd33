import { calendarSpanSchema, type CalendarSpan } from '#core/rules/calendar-period.ts';
import { lastFullSpan } from '#core/rules/last-full-span.ts';

type SpanKind = CalendarSpan['kind'];

/** The first period as it stands in the form. */
export type FirstPeriodTyping = {
  readonly kind: SpanKind;
  /** Place in the year as text; '1' for a year. */
  readonly number: string;
  readonly year: string;
};

/** The last period of this kind that is over. */
export function firstPeriodTyping(kind: SpanKind, today: string): FirstPeriodTyping {
  const span = lastFullSpan(kind, today);
  return { kind, number: span.kind === 'year' ? '1' : String(span.number), year: String(span.year) };
}

/** Undefined where the year is none that is worked with. */
export function findFirstPeriod({ kind, number, year }: FirstPeriodTyping): CalendarSpan | undefined {
  const typed = { kind, year: Number(year) };
  return calendarSpanSchema.safeParse(kind === 'year' ? typed : { ...typed, number: Number(number) }).data;
}
