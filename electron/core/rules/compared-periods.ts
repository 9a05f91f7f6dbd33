import type { Period } from '../domain/period.ts';
import { dayOneMonthEarlier, dayOneYearEarlier, readDays } from './named-days.ts';

type Days = Pick<Period, 'kind' | 'from' | 'to'>;

/**
 * The period before: for years, halves, quarters, months and campaigns the latest of the kind that ended before
 * this one began. Free days follow the days that end where they begin and are about as many; a month to date
 * follows the month before up to the same day. What counts from the beginning of a year has no period before: it
 * is held against the same days of the year before alone.
 */
export function findPreviousPeriod<Known extends Days>(
  periods: readonly Known[],
  period: Days,
): Known | undefined {
  const earlier = periods
    .filter(({ kind, to }) => kind === period.kind && to < period.from)
    .toSorted((a, b) => b.to.localeCompare(a.to) || b.from.localeCompare(a.from));
  return period.kind === 'custom' ? earlier.find((it) => precedes(it, period)) : earlier[0];
}

/** The period with the same days one year earlier. Free days may have been added as a campaign or a kind of the calendar. */
export function findSamePeriodLastYear<Known extends Days>(
  periods: readonly Known[],
  period: Days,
): Known | undefined {
  const [from, to] = [dayOneYearEarlier(period.from), dayOneYearEarlier(period.to)];
  const same = periods.filter((it) => isSameDay(it.from, from) && isSameDay(it.to, to));
  const others = period.kind === 'custom' ? same : [];
  return same.find(({ kind }) => kind === period.kind) ?? others[0];
}

/** True for periods of one course: figures of one after another can stand on one line. */
export function isSameCourse(a: Days, b: Days): boolean {
  return a.kind === b.kind && (a.kind !== 'custom' || courseOf(a) === courseOf(b));
}

/** Somebody who counts to the 28th of February in a leap year means its end. */
function isSameDay(day: string, wanted: string): boolean {
  return day === wanted || (day.endsWith('-02-28') && wanted === `${day.slice(0, 4)}-02-29`);
}

function precedes(before: Days, period: Days): boolean {
  const named = readDays(period.from, period.to);
  switch (named.kind) {
    case 'toDate':
      if (named.span.kind === 'year') return false;
      return before.from === dayOneMonthEarlier(period.from) && before.to === dayOneMonthEarlier(period.to);
    case 'firstMonths':
      return false;
    default:
      return (
        dayBefore(period.from) === before.to && Math.abs(lengthOf(before) - lengthOf(period)) <= mostDaysApart
      );
  }
}

/** Months differ by as much: 15 January to 14 February has 31 days, the one after it 28. */
const mostDaysApart = 3;

function courseOf({ from, to }: Days): string {
  const named = readDays(from, to);
  switch (named.kind) {
    case 'firstMonths':
    case 'lastMonths':
      return `${named.kind}/${named.months}`;
    case 'months':
      return `months/${named.first}/${named.last}`;
    case 'toDate':
      return `toDate/${named.span.kind}`;
    default:
      return named.kind;
  }
}

function lengthOf({ from, to }: Days): number {
  return (Date.parse(to) - Date.parse(from)) / millisecondsInDay + 1;
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - millisecondsInDay).toISOString().slice(0, 10);
}

const millisecondsInDay = 86_400_000;
