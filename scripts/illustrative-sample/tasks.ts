import type { Sample } from '#core/domain/sample.ts';
import { addDays, daysBetween, lastDay } from './calendar.ts';
import type { Scenario, TaskEntry, Wording } from './catalogue.ts';
import { createNamedRandom, wholeBetween, type Random } from './random.ts';

type Task = Sample['tasks'][number];
type Course = Pick<
  Task,
  'assignedDate' | 'dueDate' | 'completedDate' | 'lastUpdateDate' | 'progressPercent' | 'recurrence'
>;
type Days = readonly [low: number, high: number];

const seed = 20_260_601;
const planDocument = 'Kế hoạch số 12/KH-UBND';

/** Tasks or pilot models with dates that fit their state on the last day of the sample. */
export function buildTasks(entries: readonly TaskEntry[], wording: Wording): Task[] {
  return entries.map((entry, index) => ({
    code: entry.code,
    kind: entry.kind,
    title: entry.title,
    state: entry.state,
    stateBasis: 'stated',
    legalSource: `${planDocument}, mục ${entry.kind === 'pilotModel' ? 'III' : 'II'}.${index + 1}`,
    ...buildCourse(entry.scenario, createNamedRandom(seed, entry.code)),
    product: wording.products[entry.product] ?? null,
    cause: entry.cause === null ? null : (wording.causes[entry.cause] ?? null),
    solution: entry.solution === null ? null : (wording.solutions[entry.solution] ?? null),
    hasRoadmap: entry.hasRoadmap,
    parts: [],
    note: null,
    quote: null,
    leadOrganisation: entry.leadOrganisation,
    coordinatingOrganisations: entry.coordinatingOrganisations,
    indicators: entry.indicators,
    source: wording.source.code,
  }));
}

function buildCourse(scenario: Scenario, random: Random): Course {
  switch (scenario) {
    case 'onTime':
      return finished(random, [-20, -2]);
    case 'late':
      return finished(random, [6, 24]);
    case 'monthly':
    case 'quarterly':
      return {
        assignedDate: '2026-01-12',
        dueDate: null,
        completedDate: null,
        lastUpdateDate: ago(random, [1, 9]),
        progressPercent: null,
        recurrence: scenario,
      };
    case 'steady':
      return running(random, { due: [70, 180], ahead: [-4, 10], silent: [2, 20] });
    case 'quiet':
      return running(random, { due: [70, 180], ahead: [-8, 2], silent: [38, 60] });
    case 'tight':
      return running(random, { due: [10, 30], ahead: [-50, -38], silent: [3, 15] });
    case 'tightQuiet':
      return running(random, { due: [10, 30], ahead: [-50, -38], silent: [36, 52] });
    case 'overdue':
      return running(random, { due: [-46, -10], ahead: [-55, -30], silent: [2, 12] });
    case 'overdueQuiet':
      return running(random, { due: [-60, -45], ahead: [-50, -40], silent: [48, 58] });
    case 'notStarted':
      return { ...running(random, { due: [90, 150], ahead: [0, 0], silent: [5, 20] }), progressPercent: 0 };
    case 'notStartedOverdue':
      return { ...running(random, { due: [-30, -25], ahead: [0, 0], silent: [60, 75] }), progressPercent: 0 };
  }
}

function finished(random: Random, delay: Days): Course {
  const assignedDate = addDays('2025-10-01', wholeBetween(random, 0, 100));
  const dueDate = addDays('2026-02-15', wholeBetween(random, 0, 85));
  const completedDate = addDays(dueDate, wholeBetween(random, ...delay));
  return {
    assignedDate,
    dueDate,
    completedDate,
    lastUpdateDate: completedDate,
    progressPercent: 100,
    recurrence: 'none',
  };
}

type RunningSpan = { readonly due: Days; readonly ahead: Days; readonly silent: Days };

/** `due` counts days from the last day; `ahead` is the share done less the share of time used. */
function running(random: Random, { due, ahead, silent }: RunningSpan): Course {
  const assignedDate = addDays('2026-01-12', wholeBetween(random, 0, 45));
  const dueDate = addDays(lastDay, wholeBetween(random, ...due));
  const timeUsed = Math.min(
    100,
    (100 * daysBetween(assignedDate, lastDay)) / daysBetween(assignedDate, dueDate),
  );
  const done = Math.round((timeUsed + wholeBetween(random, ...ahead)) / 5) * 5;
  return {
    assignedDate,
    dueDate,
    completedDate: null,
    lastUpdateDate: ago(random, silent),
    progressPercent: Math.min(95, Math.max(5, done)),
    recurrence: 'none',
  };
}

function ago(random: Random, days: Days): string {
  return addDays(lastDay, -wholeBetween(random, ...days));
}
