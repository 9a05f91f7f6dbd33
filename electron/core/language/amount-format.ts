import type { FigureTools } from './figure-format.ts';

export type AmountFormat = {
  /** "11,17 điểm phần trăm" with the plural form of the number as printed. */
  readonly percentagePoints: (value: number, decimals: number) => string;
  /** "26 bậc" with the plural form of the number. */
  readonly rankPlaces: (places: number) => string;
  /** The same after "by": Czech has another case there. */
  readonly rankPlacesBy: (places: number) => string;
};

export function createAmountFormat({ t, number, pluralCount }: FigureTools): AmountFormat {
  return {
    percentagePoints: (value, decimals) =>
      t('figure:plural.percentage-point', {
        count: pluralCount(value, decimals),
        n: number(value, decimals),
      }),
    rankPlaces: (places) => t('figure:plural.rank-place', { count: places, n: number(places, 0) }),
    rankPlacesBy: (places) => t('figure:plural.rank-place-by', { count: places, n: number(places, 0) }),
  };
}
