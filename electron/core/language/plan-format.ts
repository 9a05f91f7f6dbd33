import type { Figure } from '../domain/figure.ts';
import type { Indicator, Measure } from '../domain/indicator.ts';
import { roundHalfAwayFromZero } from '../rules/rounding.ts';
import type { AmountFormat } from './amount-format.ts';
import type { FigureFormat } from './figure-format.ts';
import type { Translate } from './translate.ts';

export type PlanFormat = {
  /** "đạt 136,61% kế hoạch"; a comparator is kept. */
  readonly percentOfPlan: (completion: Figure) => string;
  /**
   * Result minus plan: "vượt 11,17 điểm phần trăm so với kế hoạch", "thấp hơn …", "bằng kế hoạch".
   * Says "vượt" only where higher is better; of a rank, the smaller number is the higher place.
   */
  readonly gap: (gap: Figure, indicator: Measure & Pick<Indicator, 'direction'>) => string;
  /** How much lies between two figures of an indicator: "11,17 điểm phần trăm", "07 vụ", "2,5 tỷ đồng", "3 bậc". */
  readonly distance: (size: Figure, measure: Measure) => string;
};

type PlanTools = FigureFormat & AmountFormat & { readonly t: Translate };

export function createPlanFormat(tools: PlanTools): PlanFormat {
  const { t, figure } = tools;
  return {
    percentOfPlan: (completion) =>
      t('figure:percent-of-plan', { percent: figure(completion, 'percent', 'prose') }),
    gap: (gap, indicator) => {
      const signed = roundHalfAwayFromZero(gap.value, gap.decimals);
      if (signed === 0) return t('figure:gap.equal');
      const amount = distanceText(tools, { ...gap, value: Math.abs(signed) }, indicator);
      if (indicator.unit === 'rank') {
        return signed < 0 ? t('figure:gap.rank-above', { amount }) : t('figure:gap.rank-below', { amount });
      }
      if (signed < 0) return t('figure:gap.below', { amount });
      const isHigherWorse = indicator.direction === 'lowerIsBetter' || indicator.direction === 'neutral';
      return isHigherWorse ? t('figure:gap.above', { amount }) : t('figure:gap.exceeds', { amount });
    },
    distance: (size, measure) => distanceText(tools, size, measure),
  };
}

function distanceText(tools: PlanTools, size: Figure, measure: Measure): string {
  if (measure.unit === 'percent') return tools.percentagePoints(size.value, size.decimals);
  if (measure.unit === 'rank') return tools.rankPlacesBy(size.value);
  return tools.figure(size, measure, 'prose');
}
