import type { Period } from '../domain/period.ts';

/**
 * The day up to which a period is counted: the one that is stored, else its last day, or today while it runs. A
 * clock that stands before the period is not believed: the battery of an office computer may be empty.
 */
export function asOfDay({ asOf, from, to }: Pick<Period, 'asOf' | 'from' | 'to'>, today: string): string {
  return asOf ?? (from <= today && today < to ? today : to);
}
