import { monthsOf, type CalendarSpan } from './calendar-period.ts';

/** The last year, half, quarter or month that had ended before this day ("2026-11-22"). */
export function lastFullSpan(kind: CalendarSpan['kind'], today: string): CalendarSpan {
  const [thisYear = 0, thisMonth = 1] = today.split('-').map(Number);
  const spansInYear = 12 / monthsOf[kind];
  const ended = thisYear * spansInYear + Math.floor((thisMonth - 1) / monthsOf[kind]) - 1;
  const year = Math.floor(ended / spansInYear);
  return kind === 'year' ? { kind, year } : { kind, year, number: (ended % spansInYear) + 1 };
}
