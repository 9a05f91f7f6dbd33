import type { Task } from '../domain/task.ts';

/** Why a task lags or may lag. Days are calendar days, shares are 0 to 100. */
export type LagSign =
  | { readonly kind: 'overdue'; readonly days: number }
  | { readonly kind: 'reportedLagging' | 'reportedAtRisk' | 'notStarted'; readonly basis: Task['stateBasis'] }
  | { readonly kind: 'behindTime'; readonly timeUsedPercent: number; readonly donePercent: number }
  | { readonly kind: 'silent'; readonly days: number }
  | { readonly kind: 'noRoadmap' };

export type LagLevel = 'lagging' | 'atRisk';

export type Lag = {
  readonly level: LagLevel;
  readonly signs: readonly LagSign[];
  /** 0 where the deadline has not passed or is not known. */
  readonly daysOverdue: number;
};

export type LagRules = {
  readonly asOf: string;
  /** Days without news after which an open task is called silent. */
  readonly silentAfterDays: number;
};

/** How far the share done may stay behind the share of time used, in points. */
const tolerancePoints = 20;

/** Finds out whether an open task lags. Undefined: it does not, or it is completed or regular. */
export function findLag(task: Task, rules: LagRules): Lag | undefined {
  if (task.state === 'completed' || task.state === 'regular' || task.state === 'suspended') return undefined;
  const signs = lagSigns(task, rules);
  const level = levelOf(signs, task);
  if (level === undefined) return undefined;
  const overdue = signs.find((sign) => sign.kind === 'overdue');
  return { level, signs, daysOverdue: overdue?.days ?? 0 };
}

/** Most urgent first: lagging before at risk, longest overdue first, then by code. */
export function compareLags(
  a: { readonly task: Task; readonly lag: Lag },
  b: { readonly task: Task; readonly lag: Lag },
): number {
  return (
    levelOrder[a.lag.level] - levelOrder[b.lag.level] ||
    b.lag.daysOverdue - a.lag.daysOverdue ||
    b.lag.signs.length - a.lag.signs.length ||
    (a.task.code < b.task.code ? -1 : 1)
  );
}

/** Days by which a completed task missed its deadline; 0 where it did not or dates are missing. */
export function daysCompletedLate(task: Task): number {
  if (task.state !== 'completed' || task.completedDate === null || task.dueDate === null) return 0;
  return Math.max(0, daysBetween(task.dueDate, task.completedDate));
}

const levelOrder: Readonly<Record<LagLevel, number>> = { lagging: 0, atRisk: 1 };

function lagSigns(task: Task, { asOf, silentAfterDays }: LagRules): LagSign[] {
  const signs: LagSign[] = [];
  if (task.dueDate !== null && task.dueDate < asOf) {
    signs.push({ kind: 'overdue', days: daysBetween(task.dueDate, asOf) });
  }
  const basis = task.stateBasis;
  if (task.state === 'lagging') signs.push({ kind: 'reportedLagging', basis });
  if (task.state === 'atRisk') signs.push({ kind: 'reportedAtRisk', basis });
  if (task.state === 'notStarted') signs.push({ kind: 'notStarted', basis });
  const behind = findBehindTime(task, asOf);
  if (behind !== undefined) signs.push(behind);
  const silentDays = task.lastUpdateDate === null ? 0 : daysBetween(task.lastUpdateDate, asOf);
  if (silentDays > silentAfterDays) signs.push({ kind: 'silent', days: silentDays });
  if (task.hasRoadmap === false) signs.push({ kind: 'noRoadmap' });
  return signs;
}

function levelOf(signs: readonly LagSign[], task: Task): LagLevel | undefined {
  const kinds = new Set(signs.map((sign) => sign.kind));
  if (kinds.has('overdue') || kinds.has('reportedLagging')) return 'lagging';
  if (kinds.has('reportedAtRisk') || kinds.has('behindTime') || kinds.has('silent')) return 'atRisk';
  // Not to have begun is a risk where nothing says that there is time.
  if (kinds.has('notStarted') && task.dueDate === null) return 'atRisk';
  return kinds.has('noRoadmap') ? 'atRisk' : undefined;
}

function findBehindTime(task: Task, asOf: string): LagSign | undefined {
  const { assignedDate, dueDate } = task;
  const donePercent = task.progressPercent ?? (task.state === 'notStarted' ? 0 : null);
  if (assignedDate === null || dueDate === null || donePercent === null) return undefined;
  const total = daysBetween(assignedDate, dueDate);
  if (total <= 0 || asOf <= assignedDate || dueDate < asOf) return undefined;
  const timeUsedPercent = Math.round((daysBetween(assignedDate, asOf) / total) * 100);
  if (timeUsedPercent - donePercent < tolerancePoints) return undefined;
  return { kind: 'behindTime', timeUsedPercent, donePercent };
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
