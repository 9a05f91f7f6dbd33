import type { Measure } from '#core/domain/indicator.ts';
import type { Measurement } from '#core/domain/measurement.ts';
import type { Doubt } from '#core/rules/plausibility.ts';
import type { TranslationKey } from '#core/language/translate.ts';
import { measuredText } from '#core/wording/result-text.ts';
import type { Wording } from '#core/wording/wording.ts';

/** What deserves a second look, as a calm sentence. Nothing is blocked by it. */
const doubtTexts: Readonly<Record<Doubt, TranslationKey>> = {
  overHundredPercent: 'entry:doubt.over-hundred-percent',
  belowZero: 'entry:doubt.below-zero',
  overWhole: 'entry:doubt.over-whole',
  notAPlace: 'entry:doubt.not-a-place',
  cumulativeFell: 'entry:doubt.cumulative-fell',
  tenfold: 'entry:doubt.tenfold',
  fractionOfCount: 'entry:doubt.fraction-of-count',
  fractionOfDong: 'entry:doubt.fraction-of-dong',
  otherScale: 'entry:doubt.other-scale',
};

type Entered = { readonly indicator: Measure; readonly previous: Measurement | null };

/** The doubt with the earlier figure that raised it. */
export function doubtText(wording: Wording, doubt: Doubt, { indicator, previous }: Entered): string {
  const before = previous === null ? '' : measuredText(wording, indicator, previous, 'table');
  return wording.t(doubtTexts[doubt], { before });
}
