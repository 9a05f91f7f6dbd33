import type { Task } from '../domain/task.ts';

/**
 * A task as far as it can be known to have stood on a day in the past. Undefined where it was assigned later;
 * one completed later was still in progress. Other states are those of the latest report: nothing older is kept.
 */
export function taskAsOf(task: Task, asOf: string): Task | undefined {
  if (task.assignedDate !== null && task.assignedDate > asOf) return undefined;
  const isCompletedLater =
    task.state === 'completed' && task.completedDate !== null && task.completedDate > asOf;
  if (!isCompletedLater) return task;
  return { ...task, state: 'inProgress', stateBasis: 'inferred', completedDate: null, progressPercent: null };
}

/** True where the state of a task was reported after the day and may have been another one on it. */
export function isReportedLater(task: Task, asOf: string): boolean {
  return task.lastUpdateDate !== null && task.lastUpdateDate > asOf;
}
