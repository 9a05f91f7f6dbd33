import type { Figure } from '../domain/figure.ts';
import type { Indicator, Measure } from '../domain/indicator.ts';
import { roundHalfAwayFromZero } from '../rules/rounding.ts';
import type { AmountFormat } from './amount-format.ts';
import type { FigureFormat, Register } from './figure-format.ts';
import type { Translate, TranslationKey } from './translate.ts';

export type PlanFormat = {
  /** "đạt 136,61% kế hoạch"; a comparator is kept. */
  readonly percentOfPlan: (completion: Figure) => string;
  /**
   * Result minus plan: "vượt 11,17 điểm phần trăm so với kế hoạch", "thấp hơn …", "bằng kế hoạch".
   * Says "vượt" only where higher is better; of a rank, the smaller number is the higher place.
   */
  readonly gap: (gap: Figure, indicator: Measure & Pick<Indicator, 'direction'>) => string;
  /** Result minus a limit: "vượt mức cho phép 01 vụ", "thấp hơn mức cho phép 07 vụ", "bằng kế hoạch". */
  readonly limitGap: (gap: Figure, measure: Measure) => string;
  /** As `gap` and `limitGap`, for a column whose head names the plan: "thấp hơn 7 vụ", "vượt 1 vụ". */
  readonly gapShort: (gap: Figure, measure: Measure) => string;
  readonly limitGapShort: (gap: Figure, measure: Measure) => string;
  /** Progress since a baseline: "hoàn thành 75% kế hoạch kể từ mức ban đầu". */
  readonly sinceBaseline: (completion: Figure, register: Register) => string;
  /** How much lies between two figures of an indicator: "11,17 điểm phần trăm", "07 vụ", "2,5 tỷ đồng", "3 bậc". */
  readonly distance: (size: Figure, measure: Measure) => string;
};

type PlanTools = FigureFormat & AmountFormat & { readonly t: Translate };

export function createPlanFormat(tools: PlanTools): PlanFormat {
  const { t, figure } = tools;
  return {
    percentOfPlan: (completion) =>
      t('figure:percent-of-plan', { percent: figure(completion, 'percent', 'prose') }),
    sinceBaseline: (completion, register) =>
      register === 'prose'
        ? t('figure:since-baseline.prose', { percent: figure(completion, 'percent', 'prose') })
        : t('figure:since-baseline.table', { percent: figure(completion, 'percent', 'table') }),
    gap: (gap, indicator) => {
      const isHigherWorse = indicator.direction === 'lowerIsBetter' || indicator.direction === 'neutral';
      const above = isHigherWorse ? 'figure:gap.above' : 'figure:gap.exceeds';
      const keys: GapKeys = indicator.unit === 'rank' ? rankKeys : ['figure:gap.below', above];
      return gapText(tools, gap, indicator, { keys });
    },
    limitGap: (gap, measure) => gapText(tools, gap, measure, { keys: limitKeys }),
    gapShort: (gap, measure) =>
      gapText(tools, gap, measure, {
        keys: measure.unit === 'rank' ? shortRankKeys : shortKeys,
        register: 'table',
      }),
    limitGapShort: (gap, measure) =>
      gapText(tools, gap, measure, { keys: shortLimitKeys, register: 'table' }),
    distance: (size, measure) => distanceText(tools, size, measure, 'prose'),
  };
}

/** Words for a result below the plan and for one above it. */
type GapKeys = readonly [below: TranslationKey, above: TranslationKey];

const rankKeys: GapKeys = ['figure:gap.rank-above', 'figure:gap.rank-below'];
const limitKeys: GapKeys = ['figure:gap.limit-below', 'figure:gap.limit-above'];
const shortKeys: GapKeys = ['figure:gap-short.below', 'figure:gap-short.above'];
const shortRankKeys: GapKeys = ['figure:gap-short.rank-above', 'figure:gap-short.rank-below'];
const shortLimitKeys: GapKeys = ['figure:gap-short.below', 'figure:gap-short.limit-above'];

function gapText(
  tools: PlanTools,
  gap: Figure,
  measure: Measure,
  { keys: [below, above], register = 'prose' }: { readonly keys: GapKeys; readonly register?: Register },
): string {
  const signed = roundHalfAwayFromZero(gap.value, gap.decimals);
  if (signed === 0) return tools.t('figure:gap.equal');
  const amount = distanceText(tools, { ...gap, value: Math.abs(signed) }, measure, register);
  return tools.t(signed < 0 ? below : above, { amount });
}

function distanceText(tools: PlanTools, size: Figure, measure: Measure, register: Register): string {
  if (measure.unit === 'percent') return tools.percentagePoints(size.value, size.decimals);
  if (measure.unit === 'rank') return tools.rankPlacesBy(size.value);
  return tools.figure(size, measure, register);
}
