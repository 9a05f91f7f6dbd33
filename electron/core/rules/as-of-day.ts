import type { Period } from '../domain/period.ts';

/**
 * The day up to which a period is counted: its own, else its last day once that is past, else `day`, whether the
 * period has begun or not. `day` is that of `countedDay`.
 */
export function asOfDay({ asOf, to }: Pick<Period, 'asOf' | 'to'>, day: string): string {
  return asOf ?? (to < day ? to : day);
}

/**
 * The day that counts as today. A clock that stands before the newest stored change is not believed, since the
 * battery of an office computer may be empty: the day of that change counts.
 */
export function countedDay(today: string, newestChangeDay: string | null): string {
  return isClockBehind(today, newestChangeDay) ? newestChangeDay : today;
}

export function isClockBehind(today: string, newestChangeDay: string | null): newestChangeDay is string {
  return newestChangeDay !== null && today < newestChangeDay;
}
