import type { Figure } from '../domain/figure.ts';
import { type Indicator, isAmount } from '../domain/indicator.ts';
import { figureInterval } from './figure-interval.ts';
import { isNamedInOtherScale } from './named-scale.ts';
import { ratioPercent } from './rounding.ts';

/** Why an entered figure deserves a second look. None of them makes it wrong. */
export type Doubt =
  /** A share of more than the whole, where the period before had none. */
  | 'overHundredPercent'
  | 'belowZero'
  /** "20/19". */
  | 'overWhole'
  /** A place before the first, or between two. */
  | 'notAPlace'
  /** A sum since the beginning can hardly be less than it was. */
  | 'cumulativeFell'
  /** At least ten times or at most a tenth of the period before: usually a decimal mark that slipped. */
  | 'tenfold'
  /** Things that are counted in whole: "17,5" inspections. */
  | 'fractionOfCount'
  /** Money has no part of a đồng: usually an amount in a scale that the indicator does not have. */
  | 'fractionOfDong'
  /** The name says "triệu đồng", the indicator is typed in đồng. */
  | 'otherScale';

type Entered = { readonly figure: Figure; readonly outOf: number | null };

const slippedMark = 10;

/** What is unlikely about an entered figure beside the one of the period before. */
export function findDoubts(
  indicator: Pick<Indicator, 'unit' | 'accumulation' | 'name' | 'scale' | 'decimals'>,
  { figure, outOf }: Entered,
  previous: Figure | null,
): readonly Doubt[] {
  const { unit, accumulation } = indicator;
  if (unit === 'yesNo') return [];
  const { value } = figure;
  const before = previous?.value ?? null;
  const checks: readonly (readonly [Doubt, boolean])[] = [
    ['overHundredPercent', unit === 'percent' && value > 100 && (before === null || before <= 100)],
    ['belowZero', unit !== 'rank' && value < 0 && (before === null || before >= 0)],
    ['overWhole', outOf !== null && value > outOf],
    ['notAPlace', unit === 'rank' && (value < 1 || !Number.isInteger(value))],
    ['cumulativeFell', isAmount(unit) && accumulation === 'cumulative' && hasFallen(figure, previous)],
    ['tenfold', unit !== 'rank' && isTenfold(value, before)],
    ['fractionOfCount', unit === 'count' && indicator.decimals === 0 && !isWhole({ figure, outOf })],
    ['fractionOfDong', unit === 'currency' && !Number.isInteger(value)],
    ['otherScale', unit === 'currency' && isNamedInOtherScale(indicator)],
  ];
  return checks.filter(([, holds]) => holds).map(([doubt]) => doubt);
}

/**
 * True where a stated rate is not what its parts give: at the decimals that were written for an exact figure,
 * outside the range for one with a comparator. Of a whole of zero nothing can be said.
 */
export function isRateOfOtherParts(rate: Figure, numerator: number, denominator: number): boolean {
  if (denominator === 0) return false;
  if (rate.comparator === 'eq') return ratioPercent(numerator, denominator, rate.decimals) !== rate.value;
  const exact = (numerator / denominator) * 100;
  const { low, high, isLowOpen, isHighOpen } = figureInterval(rate);
  const isAbove = isLowOpen ? exact > low : exact >= low;
  const isBelow = isHighOpen ? exact < high : exact <= high;
  return !(isAbove && isBelow);
}

function isWhole({ figure, outOf }: Entered): boolean {
  return Number.isInteger(figure.value) && (outOf === null || Number.isInteger(outOf));
}

/** With comparators only where every value they allow is lower than every value before. */
function hasFallen(figure: Figure, previous: Figure | null): boolean {
  return previous !== null && figureInterval(figure).high < figureInterval(previous).low;
}

function isTenfold(value: number, before: number | null): boolean {
  if (before === null || before === 0 || value === 0) return false;
  const ratio = Math.abs(value / before);
  return ratio >= slippedMark || ratio <= 1 / slippedMark;
}
