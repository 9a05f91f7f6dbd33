import Big from 'big.js';
import { wantsLess } from '../rules/plan.ts';
import type { IndicatorResult } from './situation.ts';

type Ordered = Pick<IndicatorResult, 'indicator' | 'completion' | 'gap' | 'plan'>;

/**
 * The least complete first. A result without a percentage is not one of 0 %: it comes after those that have one,
 * limits and the like by their distance as a share of the plan, then ranks by their places, then the rest.
 */
export function byCompletion(a: Ordered, b: Ordered): number {
  return kindOf(a) - kindOf(b) || sizeOf(a) - sizeOf(b);
}

type Kind = 0 | 1 | 2 | 3;

function kindOf({ indicator, completion, gap, plan }: Ordered): Kind {
  if (completion !== null) return 0;
  if (gap === null || plan === null) return 3;
  if (indicator.unit === 'rank') return 2;
  return plan.target.figure.value === 0 ? 3 : 1;
}

/** Smaller needs attention sooner. */
function sizeOf(it: Ordered): number {
  const { completion, gap, plan } = it;
  switch (kindOf(it)) {
    case 0:
      return completion?.value ?? 0;
    case 1:
      return signedGap(it)
        .div(Math.abs(plan?.target.figure.value ?? 1))
        .toNumber();
    case 2:
      return signedGap(it).toNumber();
    case 3:
      return gap === null ? 0 : signedGap(it).toNumber();
  }
}

/** Below zero where the result is worse than its plan, in the direction of the indicator. */
function signedGap({ indicator, gap }: Ordered): Big {
  return new Big(gap?.value ?? 0).times(wantsLess(indicator.direction) ? -1 : 1);
}
