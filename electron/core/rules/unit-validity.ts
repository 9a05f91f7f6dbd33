import type { Organisation } from '../domain/organisation.ts';
import type { Period } from '../domain/period.ts';

/** A span of days, both ends part of it. */
export type Days = Pick<Period, 'from' | 'to'>;

type Validity = Pick<Organisation, 'validFrom' | 'validTo'>;

/** True where a unit was there on at least one of the days; an unknown beginning or end shuts nothing out. */
export function isUnitOfDays({ validFrom, validTo }: Validity, { from, to }: Days): boolean {
  return (validFrom === null || validFrom <= to) && (validTo === null || validTo >= from);
}

/** True where the last day of a unit is over. */
export function hasEnded({ validTo }: Validity, today: string): boolean {
  return validTo !== null && validTo < today;
}

/** The units that are there on these days, and those that were chosen already: a choice is not taken away. */
export function offeredUnits<Unit extends Validity & Pick<Organisation, 'id'>>(
  units: readonly Unit[],
  days: Days,
  chosen: readonly (Organisation['id'] | null)[],
): readonly Unit[] {
  return units.filter((unit) => isUnitOfDays(unit, days) || chosen.includes(unit.id));
}

/** From this day on provinces have communes and wards right below them, and no districts. */
export const twoTierSince = '2025-07-01';
