import Big from 'big.js';
import type { Figure } from '../domain/figure.ts';
import type { Direction, Thresholds } from '../domain/indicator.ts';
import { type CompletionRule, findCompletionRule } from './completion.ts';
import { figureInterval } from './figure-interval.ts';
import { contradicts, findBaseline, isVague, type Plan, wantsLess } from './plan.ts';
import type { PlanReach } from './plan-reach.ts';

/** Statuses of a result against its plan, best first. */
export const judgementStatuses = ['exceeded', 'met', 'near', 'below', 'notJudged'] as const;
export type JudgementStatus = (typeof judgementStatuses)[number];

export type NotJudgedReason =
  | 'noData'
  /** A draft, or returned: it is shown and counts nowhere. */
  | 'state'
  | 'noPlan'
  | 'neutral'
  /** A plan of "at most 5" where more is better, or the other way round. */
  | 'contradiction'
  | 'notDue'
  | 'partOfPlan'
  | 'comparator';

/**
 * What a status was decided by: a percentage, the distance from the plan where a percentage has no meaning, plan
 * reached or not, or a limit on a sum that grew beyond it.
 */
export type JudgementRule = CompletionRule | 'distance' | 'whole' | 'growingLimit';

/** A status always says by which rule. */
export type Judgement =
  | {
      readonly status: Exclude<JudgementStatus, 'notJudged'>;
      readonly rule: JudgementRule;
    }
  | { readonly status: 'notJudged'; readonly reason: NotJudgedReason };

export type JudgementInput = {
  readonly achieved: Figure | null;
  readonly plan: Plan | null;
  readonly reach: PlanReach;
  readonly direction: Direction;
  /** True for what is reached or not reached (rank, yes/no): it is never near. */
  readonly isWhole: boolean;
  readonly thresholds: Thresholds;
};

/**
 * Compares a result with its plan; the first rule that holds wins:
 * no data, neutral, no plan, a plan against the direction; exceeded; met; not due, or a part of what was planned;
 * near; below. Both are taken at the larger number of their decimals, and every threshold is exact.
 * With a comparator on either side ("more than 98 %", "about 80") a status is given only if every allowed value has
 * the same one.
 */
export function judge(input: JudgementInput): Judgement {
  const { achieved, plan, direction } = input;
  if (achieved === null) return { status: 'notJudged', reason: 'noData' };
  if (direction === 'neutral') return { status: 'notJudged', reason: 'neutral' };
  if (plan === null) return { status: 'notJudged', reason: 'noPlan' };
  if (contradicts(plan, direction)) return { status: 'notJudged', reason: 'contradiction' };
  const comparison = toComparison(plan, input);
  const decimals = Math.max(achieved.decimals, plan.figure.decimals);
  const planned = isVague(plan.figure)
    ? endsOf(plan.figure, decimals)
    : [new Big(plan.figure.value).round(decimals, Big.roundHalfUp)];
  // A status changes in one direction only as result or plan grow: the ends of both ranges speak for all between.
  const statuses = new Set(
    endsOf(achieved, decimals).flatMap((value) => planned.map((it) => judgeValue(value, it, comparison))),
  );
  const [status, ...others] = statuses;
  if (status === undefined || others.length > 0) return { status: 'notJudged', reason: 'comparator' };
  if (status === 'notDue' || status === 'partOfPlan') return { status: 'notJudged', reason: status };
  return { status, rule: ruleOf(achieved, status, comparison) };
}

type ValueStatus = Exclude<JudgementStatus, 'notJudged'> | 'notDue' | 'partOfPlan';

type Comparison = Pick<JudgementInput, 'direction' | 'isWhole' | 'reach'> & {
  readonly plan: Plan;
  readonly near: Big;
  readonly baseline: Big | null;
  /** 1 where more is better, -1 where less is. */
  readonly sign: 1 | -1;
  /** What still grows keeps to a limit only at the end; once over it, it stays over it. */
  readonly isGrowingLimit: boolean;
};

function toComparison(plan: Plan, input: JudgementInput): Comparison {
  const { direction, isWhole, reach, thresholds } = input;
  const baseline = findBaseline(plan, direction);
  return {
    plan,
    direction,
    isWhole,
    reach,
    near: new Big(thresholds.near),
    baseline: baseline === null ? null : new Big(baseline),
    sign: wantsLess(direction) ? -1 : 1,
    isGrowingLimit: wantsLess(direction) && (reach === 'part' || reach === 'earlySum'),
  };
}

function judgeValue(value: Big, planned: Big, comparison: Comparison): ValueStatus {
  const { direction, reach, plan, sign, isGrowingLimit, isWhole } = comparison;
  const lead = value.minus(planned).times(sign);
  const isReached = lead.gt(0) || (lead.eq(0) && meetsWhenEqual(plan));
  const waiting = reach === 'part' ? 'partOfPlan' : 'notDue';
  if (isGrowingLimit) return isReached ? waiting : 'below';
  if (isReached) return lead.gt(0) && canBeExceeded(direction) ? 'exceeded' : 'met';
  if (reach !== 'whole') return waiting;
  return !isWhole && isNear(value, planned, comparison) ? 'near' : 'below';
}

/** Progress since the baseline, else the distance as a share of the plan; multiplied out, so that nothing is rounded. */
function isNear(value: Big, planned: Big, { near, baseline, sign }: Comparison): boolean {
  if (planned.eq(0)) return false;
  if (baseline !== null) {
    const [done, toDo] = [value.minus(baseline).times(sign), planned.minus(baseline).times(sign)];
    return done.gte(near.times(toDo));
  }
  const shortfall = planned.minus(value).times(sign);
  return shortfall.lte(new Big(1).minus(near).times(planned.abs()));
}

function ruleOf(achieved: Figure, status: ValueStatus, comparison: Comparison): JudgementRule {
  const { direction, isWhole, isGrowingLimit, plan } = comparison;
  if (isWhole) return 'whole';
  if (isGrowingLimit && status === 'below') return 'growingLimit';
  return findCompletionRule(achieved.value, direction, plan) ?? 'distance';
}

/** What is kept or reached by a day is met, however far beyond. */
function canBeExceeded(direction: Direction): boolean {
  return direction !== 'keepAtLeast' && direction !== 'reachByDate';
}

/** A plan of "more than 80" or "less than 5" is not met by the figure itself. */
function meetsWhenEqual({ figure: { comparator } }: Plan): boolean {
  return comparator !== 'gt' && comparator !== 'lt';
}

/** Further than any figure, and closer to one than any other. */
const [beyondAll, besides] = [new Big('1e40'), new Big('1e-40')];

/** The least and the greatest value that a figure allows; an end that is not part of the range is moved inside. */
function endsOf(figure: Figure, decimals: number): readonly Big[] {
  const value = new Big(figure.value).round(decimals, Big.roundHalfUp);
  if (figure.comparator === 'eq') return [value];
  const { low, high, isLowOpen, isHighOpen } = figureInterval({ ...figure, value: value.toNumber() });
  const [least, greatest] = [toExact(low), toExact(high)];
  return [isLowOpen ? least.plus(besides) : least, isHighOpen ? greatest.minus(besides) : greatest];
}

function toExact(end: number): Big {
  if (Number.isFinite(end)) return new Big(end);
  return end > 0 ? beyondAll : beyondAll.times(-1);
}
