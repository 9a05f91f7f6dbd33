import type { Task } from '../domain/task.ts';
import type { WorkSituation } from '../situation/situation.ts';

/**
 * True where the list shows whether something is late: nothing is open, something is known to lag or to be at risk,
 * or deadlines are there to be held against.
 */
export function isLatenessKnown(work: WorkSituation): boolean {
  const open = statedTasks(work).filter(isOpen);
  return (
    hasStatedStates(work) &&
    (open.length === 0 ||
      work.counted.lagging + work.counted.atRisk > 0 ||
      open.some(({ dueDate }) => dueDate !== null))
  );
}

/** False where no source says the state of any task. */
export function hasStatedStates({ counted }: WorkSituation): boolean {
  return counted.total > counted.inferred;
}

/** Tasks whose state a source says in so many words. */
export function statedTasks({ tasks }: WorkSituation): readonly Task[] {
  return tasks.filter(({ stateBasis }) => stateBasis === 'stated');
}

export function isOpen({ state }: Task): boolean {
  return state !== 'completed' && state !== 'regular' && state !== 'suspended';
}
