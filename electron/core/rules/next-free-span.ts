import { calendarPeriod, monthsOf, type CalendarSpan } from './calendar-period.ts';
import { lastFullSpan } from './last-full-span.ts';

/** The first year, half, quarter or month whose code is not taken, from the one of this day ("2026-11-22") on. */
export function nextFreeSpan(
  kind: CalendarSpan['kind'],
  day: string,
  takenCodes: ReadonlySet<string>,
): CalendarSpan {
  const [year = 0, month = 1] = day.split('-').map(Number);
  for (let end = month - 1 + monthsOf[kind]; ; end += monthsOf[kind]) {
    const monthAfter = String((end % 12) + 1).padStart(2, '0');
    const span = lastFullSpan(kind, `${year + Math.floor(end / 12)}-${monthAfter}-01`);
    if (!takenCodes.has(calendarPeriod(span).code)) return span;
  }
}
