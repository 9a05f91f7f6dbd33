import type { CalendarSpan } from '#core/rules/calendar-period.ts';
import { lastFullSpan } from '#core/rules/last-full-span.ts';
import type { TypedCalendarSpan } from '../../ui/fields/typed-calendar-span.ts';

/** The last period of this kind that is over. */
export function firstPeriodTyping(kind: CalendarSpan['kind'], today: string): TypedCalendarSpan {
  const span = lastFullSpan(kind, today);
  return { kind, number: span.kind === 'year' ? '1' : String(span.number), year: String(span.year) };
}
