import { type CalendarSpan, monthsOf } from './calendar-period.ts';

/** What days from one to another are called; both ends are part of them. */
export type NamedDays =
  | { readonly kind: 'calendar'; readonly span: CalendarSpan }
  /** Whole months from January, to December, or between. */
  | { readonly kind: 'firstMonths'; readonly year: number; readonly months: number }
  | { readonly kind: 'lastMonths'; readonly year: number; readonly months: number }
  | { readonly kind: 'months'; readonly year: number; readonly first: number; readonly last: number }
  /** From the first day of a year or month up to a day in it. */
  | { readonly kind: 'toDate'; readonly span: CalendarSpan; readonly to: string }
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'days'; readonly from: string; readonly to: string };

/** The name that days have by themselves: 1 January to 30 September are the first nine months. */
export function readDays(from: string, to: string): NamedDays {
  const [first, last] = [readDay(from), readDay(to)];
  const isFromFirst = first.day === 1;
  if (first.year === last.year && isFromFirst && isLastOfMonth(to)) {
    return readMonths(first.year, first.month, last.month);
  }
  if (from === to) return { kind: 'day', day: from };
  if (isFromFirst && first.year === last.year) {
    if (first.month === last.month) {
      return { kind: 'toDate', span: { kind: 'month', year: first.year, number: first.month }, to };
    }
    if (first.month === 1) return { kind: 'toDate', span: { kind: 'year', year: first.year }, to };
  }
  return { kind: 'days', from, to };
}

/** First and last day of the months of a year from one to another. */
export function wholeMonthDays(year: number, first: number, last: number): { from: string; to: string } {
  return { from: `${year}-${twoDigits(first)}-01`, to: lastDayOfMonth(year, last) };
}

/** True for the last day of a month; the end of February may be the 28th or the 29th. */
export function isLastOfMonth(day: string): boolean {
  const { year, month } = readDay(day);
  return day === lastDayOfMonth(year, month);
}

/** The day one year earlier; the last of a month stays the last of its month. */
export function dayOneYearEarlier(day: string): string {
  const { year, month } = readDay(day);
  if (isLastOfMonth(day)) return lastDayOfMonth(year - 1, month);
  return `${String(year - 1).padStart(4, '0')}${day.slice(4)}`;
}

/** The same day of the month before; the last of a month stays the last, and a day it lacks becomes its last. */
export function dayOneMonthEarlier(day: string): string {
  const { year, month } = readDay(day);
  const [earlierYear, earlierMonth] = month === 1 ? [year - 1, 12] : [year, month - 1];
  const last = lastDayOfMonth(earlierYear, earlierMonth);
  const same = `${last.slice(0, 8)}${day.slice(8)}`;
  return isLastOfMonth(day) || same > last ? last : same;
}

function readMonths(year: number, first: number, last: number): NamedDays {
  const span = calendarSpanOf(year, first, last);
  if (span !== undefined) return { kind: 'calendar', span };
  const months = last - first + 1;
  if (first === 1) return { kind: 'firstMonths', year, months };
  if (last === 12) return { kind: 'lastMonths', year, months };
  return { kind: 'months', year, first, last };
}

function calendarSpanOf(year: number, first: number, last: number): CalendarSpan | undefined {
  const months = last - first + 1;
  const kinds = ['half', 'quarter', 'month'] as const;
  if (months === monthsOf.year) return { kind: 'year', year };
  const kind = kinds.find((it) => monthsOf[it] === months && last % monthsOf[it] === 0);
  return kind && { kind, year, number: last / monthsOf[kind] };
}

function readDay(day: string) {
  const [year = 0, month = 1, ofMonth = 1] = day.split('-').map(Number);
  return { year, month, day: ofMonth };
}

function lastDayOfMonth(year: number, month: number): string {
  const date = new Date(Date.UTC(2000, month, 0));
  date.setUTCFullYear(year, month, 0);
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(date.getUTCDate())}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
