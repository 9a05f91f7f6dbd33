import type { CalendarSpan } from '#core/rules/calendar-period.ts';
import { lastFullSpan } from '#core/rules/last-full-span.ts';
import { toTypedCalendarSpan, type TypedCalendarSpan } from '#core/intake/typed-calendar-span.ts';

/** The last period of this kind that is over. */
export function firstPeriodTyping(kind: CalendarSpan['kind'], today: string): TypedCalendarSpan {
  return toTypedCalendarSpan(lastFullSpan(kind, today));
}
