import type { Doubt } from '#core/rules/plausibility.ts';
import type { TranslationKey } from '#core/language/translate.ts';

/** What deserves a second look, as a calm sentence. Nothing is blocked by it. */
export const doubtTexts: Readonly<Record<Doubt, TranslationKey>> = {
  overHundredPercent: 'entry:doubt.over-hundred-percent',
  belowZero: 'entry:doubt.below-zero',
  overWhole: 'entry:doubt.over-whole',
  notAPlace: 'entry:doubt.not-a-place',
  cumulativeFell: 'entry:doubt.cumulative-fell',
  tenfold: 'entry:doubt.tenfold',
  fractionOfDong: 'entry:doubt.fraction-of-dong',
  otherScale: 'entry:doubt.other-scale',
};
