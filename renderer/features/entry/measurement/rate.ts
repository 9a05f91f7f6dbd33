import type { Figure } from '#core/domain/figure.ts';
import type { Language } from '#core/domain/language.ts';
import { isRateOfOtherParts } from '#core/rules/plausibility.ts';
import { rateOf, readTypedFigure } from '#core/intake/typed-figure.ts';
import { readTypedNumber } from '#core/intake/typed-number.ts';
import type { MeasurementValues } from './measurement-values.ts';

export type ComputedRate = {
  readonly figure: Figure;
  /** `offered`: no rate was typed; `agrees`, `differs`: beside the typed one. */
  readonly beside: 'offered' | 'agrees' | 'differs';
};

type RateTyping = Pick<MeasurementValues, 'figure' | 'numerator' | 'denominator'>;

/**
 * The rate that numerator and denominator give: at the decimals of the typed rate, else at those of the
 * indicator. Null where the parts are not both there.
 */
export function findComputedRate(
  values: RateTyping,
  decimals: number,
  language: Language,
): ComputedRate | null {
  const numerator = readTypedNumber(values.numerator, language);
  const denominator = readTypedNumber(values.denominator, language);
  if (numerator.kind !== 'read' || denominator.kind !== 'read') return null;
  if (numerator.value === null || denominator.value === null || denominator.value === 0) return null;
  const typed = readTypedFigure(values.figure, 'percent', language);
  const parts = { numerator: numerator.value, denominator: denominator.value };
  const rate = (shown: number): Figure => ({ ...rateOf(parts, shown), comparator: 'eq' });
  if (typed.kind === 'empty') return { figure: rate(decimals), beside: 'offered' };
  if (typed.kind !== 'figure') return null;
  const differs = isRateOfOtherParts(typed.figure, numerator.value, denominator.value);
  return { figure: rate(typed.figure.decimals), beside: differs ? 'differs' : 'agrees' };
}
