import type { ReportedTotal, ReportedTotalPart } from '../domain/reported-total.ts';
import type { Task, TaskState } from '../domain/task.ts';
import { compareLags, daysCompletedLate, findLag, type LagLevel, type LagRules } from '../rules/lag.ts';
import { comparatorOf, mayBe } from '../rules/reported-total.ts';
import { isReportedLater, taskAsOf } from '../rules/task-as-of.ts';
import type { LaggingTask, WorkCounts, WorkSituation, WorkStates } from './situation.ts';

/**
 * Counts a list of tasks as it stood on the last day of the period and sets it beside the total that a source
 * reports. Stated and inferred states are counted apart.
 */
export function buildWork(
  listed: readonly Task[],
  reported: ReportedTotal | null,
  rules: LagRules,
): WorkSituation {
  const tasks = listed.flatMap((task) => taskAsOf(task, rules.asOf) ?? []);
  const lagging = tasks
    .flatMap((task) => {
      const lag = findLag(task, rules);
      return lag === undefined ? [] : [{ task, lag }];
    })
    .toSorted((a, b) => basisOrder[a.task.stateBasis] - basisOrder[b.task.stateBasis] || compareLags(a, b));
  const counted: WorkCounts = {
    ...countStates(tasks, lagging, 'stated'),
    total: tasks.length,
    inferred: tasks.filter((task) => task.stateBasis === 'inferred').length,
  };
  return {
    tasks,
    counted,
    inferred: countStates(tasks, lagging, 'inferred'),
    reported,
    differences: reported === null ? [] : findDifferences(counted, reported),
    lagging,
    completedLate: tasks.filter((task) => task.stateBasis === 'stated' && daysCompletedLate(task) > 0).length,
    isReportedLater: tasks.some((task) => isReportedLater(task, rules.asOf)),
  };
}

const basisOrder: Readonly<Record<Task['stateBasis'], number>> = { stated: 0, inferred: 1 };

function countStates(
  listed: readonly Task[],
  late: readonly LaggingTask[],
  basis: Task['stateBasis'],
): WorkStates {
  const tasks = listed.filter((task) => task.stateBasis === basis);
  const lagging = late.filter(({ task }) => task.stateBasis === basis);
  const countLevel = (level: LagLevel) => lagging.filter((it) => it.lag.level === level).length;
  const countState = (state: TaskState) => tasks.filter((task) => task.state === state).length;
  const [completed, regular, suspended] = [
    countState('completed'),
    countState('regular'),
    countState('suspended'),
  ];
  const inProgress = tasks.length - completed - regular - suspended;
  return {
    completed,
    regular,
    suspended,
    inProgress,
    noSign: inProgress - lagging.length,
    lagging: countLevel('lagging'),
    atRisk: countLevel('atRisk'),
    notStarted: countState('notStarted'),
    withoutRoadmap: lagging.filter(({ task }) => task.hasRoadmap === false).length,
  };
}

function findDifferences(counted: WorkCounts, reported: ReportedTotal): (ReportedTotalPart | 'total')[] {
  const parts = ['completed', 'regular', 'inProgress', 'lagging', 'atRisk', 'notStarted'] as const;
  const differing = parts.filter((part) => {
    const stated = reported.parts[part];
    return stated !== undefined && !mayBe(stated, comparatorOf(reported, part), counted[part]);
  });
  const isTotalDifferent =
    reported.total !== null && !mayBe(reported.total, comparatorOf(reported, 'total'), counted.total);
  return isTotalDifferent ? ['total', ...differing] : differing;
}
