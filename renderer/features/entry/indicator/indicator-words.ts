import type { Direction, Indicator } from '#core/domain/indicator.ts';
import { scaleTerms } from '#core/language/term-keys.ts';
import type { TranslationKey } from '#core/language/translate.ts';
import type { IndicatorValues } from './indicator-values.ts';

/** What each choice means for the judgement of a result. */
export const directionHints: Readonly<Record<Direction, TranslationKey>> = {
  higherIsBetter: 'entry:indicator.hint.higher-is-better',
  lowerIsBetter: 'entry:indicator.hint.lower-is-better',
  neutral: 'entry:indicator.hint.neutral',
  keepAtLeast: 'entry:indicator.hint.keep-at-least',
  reachByDate: 'entry:indicator.hint.reach-by-date',
};

export const accumulationTexts: Readonly<Record<Indicator['accumulation'], TranslationKey>> = {
  cumulative: 'entry:indicator.accumulation.cumulative',
  incremental: 'entry:indicator.accumulation.incremental',
  pointInTime: 'entry:indicator.accumulation.point-in-time',
};

export const accumulationHints: Readonly<Record<Indicator['accumulation'], TranslationKey>> = {
  cumulative: 'entry:indicator.hint.cumulative',
  incremental: 'entry:indicator.hint.incremental',
  pointInTime: 'entry:indicator.hint.point-in-time',
};

export const scaleTexts: Readonly<Record<IndicatorValues['scale'], TranslationKey>> = {
  none: 'entry:indicator.scale-none',
  ...scaleTerms,
};

/** The five groups of utilities of Decision 06/QĐ-TTg. */
export const utilityGroupTexts: Readonly<Record<IndicatorValues['utilityGroup'], TranslationKey>> = {
  none: 'entry:indicator.utility-none',
  '1': 'province:group.services',
  '2': 'province:group.development',
  '3': 'province:group.citizens',
  '4': 'province:group.data',
  '5': 'province:group.management',
};
