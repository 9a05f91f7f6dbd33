import type { IndicatorUnit } from '../domain/indicator.ts';

/** True where a figure may be a part of a whole or a place among others: "8/19", "27/63". */
export function isPlaceOutOf(unit: IndicatorUnit): boolean {
  return unit === 'count' || unit === 'rank';
}
