import type { IndicatorUnit } from '../domain/indicator.ts';

/**
 * Where the values of one indicator stand between the lower edge (0) and the upper one (1), as high as they are good or
 * large: of a ranking the smaller number is the higher place. Null stays a gap; one value alone stands in the middle.
 */
export function historyPlaces(
  values: readonly (number | null)[],
  unit: IndicatorUnit,
): readonly (number | null)[] {
  const known = values.filter((value) => value !== null);
  const [lowest, highest] = [Math.min(...known), Math.max(...known)];
  return values.map((value) => {
    if (value === null) return null;
    if (highest === lowest) return 0.5;
    const share = (value - lowest) / (highest - lowest);
    return unit === 'rank' ? 1 - share : share;
  });
}
