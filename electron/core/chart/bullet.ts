import type { Figure } from '../domain/figure.ts';
import { contradicts, isLimit } from '../rules/plan.ts';
import { planOf } from '../rules/target-choice.ts';
import type { IndicatorResult } from '../situation/situation.ts';
import type { Bullet } from './chart-spec.ts';

export type BulletFacts = Pick<
  IndicatorResult,
  'indicator' | 'achieved' | 'plan' | 'measurement' | 'comparisons'
>;

/** How far beyond the plan a track reaches. */
const reachOfPlan = 1.5;
/** Rates that nobody set a plan for share the whole as their track. */
const wholePercent = 100;

/** The one picture of a result, on overview and slide alike; all places are shares of the track from its start. */
export function bulletOf(facts: BulletFacts): Bullet {
  const { unit } = facts.indicator;
  if (unit === 'yesNo') return { kind: 'none' };
  if (unit === 'rank') return rankBullet(facts);
  const plan = facts.plan?.target.figure ?? null;
  // A count without a plan has nothing that it could be a share of.
  if (plan === null && unit !== 'percent') return { kind: 'none' };
  return trackBullet(facts, plan);
}

/** A part of a whole that has no plan. */
export function shareBullet(share: number): Bullet {
  return {
    kind: 'track',
    fill: { from: 0, to: inTrack(share) },
    zero: 0,
    plan: null,
    isCut: false,
    isOpen: false,
    isLimit: false,
  };
}

function trackBullet(facts: BulletFacts, plan: Figure | null): Bullet {
  const { achieved } = facts;
  const value = achieved?.value ?? null;
  const { from, to } = scaleOf(value, plan?.value ?? null);
  const toPlace = (at: number) => (to === from ? 0 : inTrack((at - from) / (to - from)));
  const zero = toPlace(0);
  const end = value === null ? null : toPlace(value);
  return {
    kind: 'track',
    fill: end === null ? null : { from: Math.min(zero, end), to: Math.max(zero, end) },
    zero,
    plan: plan === null ? null : toPlace(plan.value),
    isCut: value !== null && value > to,
    isOpen: achieved?.comparator === 'gt' || achieved?.comparator === 'gte',
    isLimit: isDrawnAsLimit(facts),
  };
}

/** 0 to 150 % of the plan; where value or plan lie below 0, or the plan at it, from the least to the greatest. */
function scaleOf(value: number | null, plan: number | null): { readonly from: number; readonly to: number } {
  const ends = [0, value ?? 0, plan ?? wholePercent];
  if ((plan ?? wholePercent) > 0 && (value ?? 0) >= 0) {
    return { from: 0, to: plan === null ? wholePercent : plan * reachOfPlan };
  }
  return { from: Math.min(...ends), to: Math.max(...ends) };
}

/** As the words beside it say: a mark to be kept to, not one that progress is counted down to. */
function isDrawnAsLimit({ plan, indicator }: BulletFacts): boolean {
  if (plan === null) return false;
  const held = planOf(plan);
  return isLimit(held, indicator) && !contradicts(held, indicator.direction);
}

/** From the worst place to the first: the best is where other bars are longest. */
function rankBullet({ achieved, plan, comparisons, measurement }: BulletFacts): Bullet {
  const previous = comparisons[0]?.from;
  const [value, planned, before] = [achieved?.value, plan?.target.figure.value, previous?.figure.value];
  const worst = Math.max(measurement?.outOf ?? previous?.outOf ?? 0, value ?? 1, planned ?? 1, before ?? 1);
  const toPlace = (rank: number | undefined) =>
    rank === undefined ? null : worst === 1 ? 1 : inTrack((worst - rank) / (worst - 1));
  return {
    kind: 'rank',
    worst,
    value: toPlace(value),
    plan: toPlace(planned),
    previous: toPlace(before),
  };
}

function inTrack(share: number): number {
  return Math.min(1, Math.max(0, share));
}
