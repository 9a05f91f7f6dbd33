import type { Facts } from '../domain/facts.ts';
import type { Figure } from '../domain/figure.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Organisation } from '../domain/organisation.ts';
import type { Target } from '../domain/target.ts';
import { completionPercent } from '../rules/completion.ts';
import { type ShownMeasurement, toShown } from '../rules/counted-state.ts';
import { judge, type Judgement, type JudgementInput } from '../rules/judgement.ts';
import { contradicts, type Plan, wantsLess } from '../rules/plan.ts';
import { planReach, type PlanReach } from '../rules/plan-reach.ts';
import { chooseTarget, type ChosenTarget } from '../rules/target-choice.ts';

/** Measurements and targets by what they belong to, so that each is looked up once. */
export type FactsIndex = {
  readonly provinceValues: ReadonlyMap<string, ShownMeasurement>;
  readonly unitValues: ReadonlyMap<Indicator['id'], readonly ShownMeasurement[]>;
  readonly findPlan: (indicator: Indicator['id'], unit: Organisation['id']) => ChosenTarget | undefined;
};

export function indexFacts(facts: Facts, asOf: string): FactsIndex {
  const provinceValues = new Map<string, ShownMeasurement>();
  const unitValues = new Map<Indicator['id'], ShownMeasurement[]>();
  for (const stored of facts.measurements) {
    const measurement = toShown(stored, facts.settings.countedFrom);
    if (measurement.organisationId === facts.province.id) {
      provinceValues.set(`${measurement.indicatorId}/${measurement.periodId}`, measurement);
    } else if (measurement.periodId === facts.period.id) {
      const list = unitValues.get(measurement.indicatorId);
      if (list === undefined) unitValues.set(measurement.indicatorId, [measurement]);
      else list.push(measurement);
    }
  }
  const targets = Map.groupBy(facts.targets, (target) =>
    targetKey(target.indicatorId, target.organisationId),
  );
  const periods = new Map<Target['periodId'], Facts['period']>(
    [...facts.targetPeriods, facts.period].map((period) => [period.id, period]),
  );
  const findPlan: FactsIndex['findPlan'] = (indicator, unit) => {
    const candidates = targets.get(targetKey(indicator, unit));
    return candidates && chooseTarget(candidates, periods, facts.period, asOf);
  };
  return { provinceValues, unitValues, findPlan };
}

/** One number for both keys, since there are tens of thousands of look-ups; ids stay far below 2^21. */
function targetKey(indicator: Indicator['id'], unit: Organisation['id']): number {
  return indicator * 2 ** 21 + unit;
}

/** What of a plan the figure of the reported period can show. */
export function reachOf(indicator: Indicator, { isDue, period }: ChosenTarget, reported: Facts['period']) {
  return planReach(indicator, { isDue, isSinceBeginning: period.from === reported.from });
}

/**
 * Percent of the plan, where a part of it has a meaning: a place in a ranking has no half, a part of the plan's
 * period no share of its own, and of a limit nothing is used up before the end.
 */
export function findCompletion(
  achieved: Figure,
  indicator: Indicator,
  plan: Plan,
  reach: PlanReach,
): Figure | null {
  const { direction } = indicator;
  if (isWhole(indicator) || contradicts(plan, direction)) return null;
  if (reach === 'part' || (reach === 'earlySum' && wantsLess(direction))) return null;
  return completionPercent(achieved, direction, plan);
}

/** Judges a figure that counts; one that is left out says why. */
export function judgeShown(measurement: ShownMeasurement | null, input: JudgementInput): Judgement {
  return measurement?.isLeftOut === true ? { status: 'notJudged', reason: 'state' } : judge(input);
}

/** True for what is reached or not reached, with nothing in between. */
export function isWhole({ unit }: Pick<Indicator, 'unit'>): boolean {
  return unit === 'yesNo' || unit === 'rank';
}
