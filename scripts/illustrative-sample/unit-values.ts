import type { Catalogue, IndicatorEntry } from './catalogue.ts';
import { roundTo, type Values } from './monthly-values.ts';
import { between, type Random } from './random.ts';

type Commune = Catalogue['organisations']['communes'][number];

/** Deviation of each commune from the province, with a weighted mean of zero. */
export function buildLeanings(communes: readonly Commune[], size: number, random: Random): number[] {
  const raw = communes.map(() => between(random, -size, size));
  const mean = communes.reduce((sum, commune, index) => sum + commune.weight * (raw[index] ?? 0), 0);
  return raw.map((leaning) => leaning - mean);
}

/** Splits whole numbers of the province among the communes; the parts add up to the whole each month. */
export function splitCounts(
  entry: IndicatorEntry,
  province: Values,
  shares: readonly number[],
): readonly (readonly (number | null)[])[] {
  const perMonth = province.map((value, index) => {
    if (value === null) return null;
    if (entry.accumulation !== 'cumulative' || index === 0) return splitWhole(value, shares);
    return splitWhole(value - (province[index - 1] ?? 0), shares);
  });
  return shares.map((_, commune) => {
    let sum = 0;
    return perMonth.map((parts) => {
      if (parts === null) return null;
      const part = parts[commune] ?? 0;
      sum += part;
      return entry.accumulation === 'cumulative' ? sum : part;
    });
  });
}

/** A rate of a unit near the rate of the province; the closer to 0 or 100, the smaller the deviation. */
export function leanRate(entry: IndicatorEntry, province: Values, leaning: number): Values {
  return province.map((value) =>
    value === null ? null : roundTo(value + leaning * Math.min(value, 100 - value), entry),
  );
}

/** Largest remainders: whole parts in proportion to the shares that add up to the whole. */
function splitWhole(whole: number, shares: readonly number[]): number[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  const exact = shares.map((share) => (whole * share) / total);
  const parts = exact.map(Math.floor);
  const missing = whole - parts.reduce((sum, part) => sum + part, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .toSorted((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, missing)) parts[index] = (parts[index] ?? 0) + 1;
  return parts;
}
