import type { Facts } from '../domain/facts.ts';
import { asOfDay, countedDay } from '../rules/as-of-day.ts';
import { buildGroups, countStatuses } from './indicator-results.ts';
import { byCompletion } from './result-order.ts';
import type { GroupSituation, IndicatorResult, LowestResult, Situation } from './situation.ts';
import { buildWork } from './work-situation.ts';

/**
 * Computes the situation of one period from the facts and the day ("2026-11-22") alone: a period that still runs is
 * counted up to it, unless a newer change is stored. Pure: the same facts and day give the same situation.
 */
export function buildSituation(facts: Facts, today: string): Situation {
  const asOf = asOfDay(facts.period, countedDay(today, facts.newestChangeDay));
  const groups = buildGroups(facts, asOf);
  const results = groups.flatMap((group) => group.results);
  const lagRules = { asOf, silentAfterDays: facts.settings.silentAfterDays };
  const assignments = facts.tasks.filter((task) => task.kind !== 'pilotModel');
  const pilotModels = facts.tasks.filter((task) => task.kind === 'pilotModel');
  const totalOf = (subject: 'task' | 'pilotModel') =>
    facts.reportedTotals.find((total) => total.subject === subject) ?? null;
  return {
    settings: facts.settings,
    documentSettings: facts.documentSettings,
    province: facts.province,
    period: facts.period,
    asOf,
    previousPeriod: facts.previousPeriod,
    samePeriodLastYear: facts.samePeriodLastYear,
    groups,
    statusCounts: countStatuses(results),
    lowest: findLowest(groups),
    tasks: buildWork(assignments, totalOf('task'), lagRules),
    pilotModels: buildWork(pilotModels, totalOf('pilotModel'), lagRules),
    targetTotals: facts.reportedTotals.filter((total) => total.subject === 'target'),
    statements: facts.statements,
    narratives: facts.narratives,
    organisations: [facts.province, ...facts.organisations.filter(({ id }) => id !== facts.province.id)],
    sources: facts.sources,
  };
}

/** Results judged below their plan, least complete first; then those the source calls low. */
function findLowest(groups: readonly GroupSituation[]): LowestResult[] {
  const results = groups.flatMap((group) => group.results);
  const behind = results.filter(({ judgement }) => judgement.status === 'below').toSorted(byCompletion);
  const assessed = results
    .filter((it) => isAssessedLow(it))
    .toSorted((a, b) => (a.achieved?.value ?? 0) - (b.achieved?.value ?? 0));
  return [
    ...behind.map((result) => ({ result, rule: 'completion' }) as const),
    ...assessed.map((result) => ({ result, rule: 'assessedLow' }) as const),
  ];
}

/** By the source itself, where nothing else judges it; a figure that is left out says nothing either. */
function isAssessedLow({ judgement, measurement }: IndicatorResult): boolean {
  if (judgement.status !== 'notJudged' || judgement.reason === 'state') return false;
  return measurement?.detail?.assessment === 'low';
}
