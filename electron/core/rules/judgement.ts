import type { Figure } from '../domain/figure.ts';
import type { Direction, Thresholds } from '../domain/indicator.ts';
import { completionRatio, completionRule, type CompletionRule, type Plan } from './completion.ts';
import { figureInterval } from './figure-interval.ts';
import type { PlanReach } from './plan-reach.ts';
import { roundHalfAwayFromZero } from './rounding.ts';

/** Statuses of a result against its plan, best first. */
export const judgementStatuses = ['exceeded', 'met', 'near', 'below', 'notJudged'] as const;
export type JudgementStatus = (typeof judgementStatuses)[number];

export type NotJudgedReason =
  | 'noData'
  | 'noPlan'
  | 'neutral'
  /** A plan of "at most 5" where more is better, or the other way round. */
  | 'contradiction'
  | 'notDue'
  | 'partOfPlan'
  | 'comparator';

/** A status always says by which rule. */
export type Judgement =
  | {
      readonly status: Exclude<JudgementStatus, 'notJudged'>;
      readonly rule: CompletionRule;
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
 * no data, neutral, no plan, a plan against the direction; exceeded; met at the decimals of the plan; not due, or
 * a part of what was planned; near; below.
 * With a comparator ("more than 98 %") a status is given only if every allowed value has the same one.
 */
export function judge(input: JudgementInput): Judgement {
  const { achieved, plan, direction } = input;
  if (achieved === null) return { status: 'notJudged', reason: 'noData' };
  if (direction === 'neutral') return { status: 'notJudged', reason: 'neutral' };
  if (plan === null) return { status: 'notJudged', reason: 'noPlan' };
  if (contradicts(plan, direction)) return { status: 'notJudged', reason: 'contradiction' };
  const interval = figureInterval(achieved);
  const low = judgeValue(interval.isLowOpen ? nudge(interval.low, 1) : interval.low, plan, input);
  const high = judgeValue(interval.isHighOpen ? nudge(interval.high, -1) : interval.high, plan, input);
  if (low !== high) return { status: 'notJudged', reason: 'comparator' };
  if (low === 'notDue' || low === 'partOfPlan') return { status: 'notJudged', reason: low };
  return { status: low, rule: completionRule(direction, plan) };
}

type ValueStatus = Exclude<JudgementStatus, 'notJudged'> | 'notDue' | 'partOfPlan';

function judgeValue(value: number, plan: Plan, input: JudgementInput): ValueStatus {
  const planned = plan.figure.value;
  const { reach } = input;
  const waiting = reach === 'part' ? 'partOfPlan' : 'notDue';
  const isGrowing = reach === 'part' || reach === 'earlySum';
  // What is still growing keeps to a limit only at the end; once over it, it stays over it.
  const isLimitOfGrowing = isGrowing && wantsLess(plan, input.direction);
  if (isLimitOfGrowing && value <= planned) return waiting;
  if (isBetter(value, plan, input.direction)) {
    return input.direction === 'keepAtLeast' || input.direction === 'reachByDate' ? 'met' : 'exceeded';
  }
  if (meetsWhenEqual(plan) && equalsPlan(value, planned, plan.figure.decimals)) return 'met';
  if (reach !== 'whole' && !isLimitOfGrowing) return waiting;
  if (input.isWhole) return 'below';
  const ratio = Number.isFinite(value) ? completionRatio(value, input.direction, plan) : 0;
  return ratio !== null && ratio >= input.thresholds.near ? 'near' : 'below';
}

function isBetter(value: number, plan: Plan, direction: Direction): boolean {
  const planned = plan.figure.value;
  return wantsLess(plan, direction) ? value < planned : value > planned;
}

function wantsLess({ figure, baseline }: Plan, direction: Direction): boolean {
  return baseline === null ? direction === 'lowerIsBetter' : figure.value < baseline;
}

/** True where the words of a plan ask for less while more is better, or for more while less is. */
export function contradicts(plan: Plan, direction: Direction): boolean {
  const { comparator } = plan.figure;
  if (direction === 'neutral') return false;
  if (comparator === 'lt' || comparator === 'lte') return !wantsLess(plan, direction);
  if (comparator === 'gt' || comparator === 'gte') return wantsLess(plan, direction);
  return false;
}

/** A plan of "more than 80" or "less than 5" is not met by the figure itself. */
function meetsWhenEqual({ figure: { comparator } }: Plan): boolean {
  return comparator !== 'gt' && comparator !== 'lt';
}

/** True where value and plan are the same at the decimals of the plan. */
function equalsPlan(value: number, planned: number, decimals: number): boolean {
  if (!Number.isFinite(value) || Math.abs(value - planned) > 10 ** -decimals) return false;
  return roundHalfAwayFromZero(value, decimals) === roundHalfAwayFromZero(planned, decimals);
}

/** A value just inside an open end of an interval. */
function nudge(value: number, sign: 1 | -1): number {
  return Number.isFinite(value) ? value + sign * Math.max(Math.abs(value), 1) * 1e-9 : value;
}
