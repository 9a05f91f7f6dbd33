import type { ReportedTotal, ReportedTotalPart } from '../domain/reported-total.ts';
import type { Task } from '../domain/task.ts';
import { compareLags, daysCompletedLate, findLag, type LagRules } from '../rules/lag.ts';
import type { WorkCounts, WorkSituation } from './situation.ts';

/** Counts a list of tasks and sets it beside the total that a source reports. */
export function buildWork(
  tasks: readonly Task[],
  reported: ReportedTotal | null,
  rules: LagRules,
): WorkSituation {
  const lagging = tasks
    .flatMap((task) => {
      const lag = findLag(task, rules);
      return lag === undefined ? [] : [{ task, lag }];
    })
    .toSorted(compareLags);
  const countLevel = (level: string) => lagging.filter((it) => it.lag.level === level).length;
  const countState = (state: string) => tasks.filter((task) => task.state === state).length;
  const completed = countState('completed');
  const regular = countState('regular');
  const inProgress = tasks.length - completed - regular;
  const counted: WorkCounts = {
    total: tasks.length,
    completed,
    regular,
    inProgress,
    onTrack: inProgress - lagging.length,
    lagging: countLevel('lagging'),
    atRisk: countLevel('atRisk'),
    notStarted: countLevel('notStarted'),
  };
  return {
    tasks,
    counted,
    reported,
    differences: reported === null ? [] : findDifferences(counted, reported),
    lagging,
    completedLate: tasks.filter((task) => daysCompletedLate(task) > 0).length,
  };
}

function findDifferences(counted: WorkCounts, reported: ReportedTotal): (ReportedTotalPart | 'total')[] {
  const parts = ['completed', 'regular', 'inProgress', 'lagging', 'atRisk', 'notStarted'] as const;
  const differing = parts.filter((part) => {
    const stated = reported.parts[part];
    return stated !== undefined && stated !== counted[part];
  });
  const isTotalDifferent = reported.total !== null && reported.total !== counted.total;
  return isTotalDifferent ? ['total', ...differing] : differing;
}
