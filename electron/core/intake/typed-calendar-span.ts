import { calendarSpanSchema, type CalendarSpan } from '../rules/calendar-period.ts';

/** A span of the calendar as it stands in its fields. */
export type TypedCalendarSpan = {
  readonly kind: CalendarSpan['kind'];
  /** Place in the year as text; '1' for a year. */
  readonly number: string;
  readonly year: string;
};

export function toTypedCalendarSpan(span: CalendarSpan): TypedCalendarSpan {
  const number = span.kind === 'year' ? '1' : String(span.number);
  return { kind: span.kind, number, year: String(span.year) };
}

/** Undefined where the year is none that is worked with. */
export function readTypedCalendarSpan({ kind, number, year }: TypedCalendarSpan): CalendarSpan | undefined {
  const typed = { kind, year: Number(year) };
  return calendarSpanSchema.safeParse(kind === 'year' ? typed : { ...typed, number: Number(number) }).data;
}
