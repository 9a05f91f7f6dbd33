import type { Days } from '#core/rules/unit-validity.ts';
import { readTypedDate } from '#core/intake/typed-date.ts';
import type { TaskValues } from './task-values.ts';

/** The days in which a task has its agencies: from its assignment on, else those of the period that is shown. */
export function daysOfTask(
  { assignedDate, dueDate }: Pick<TaskValues, 'assignedDate' | 'dueDate'>,
  shown: Days,
): Days {
  const from = typedDay(assignedDate) ?? shown.from;
  const to = typedDay(dueDate) ?? shown.to;
  return { from, to: to < from ? from : to };
}

function typedDay(text: string): string | null {
  const read = readTypedDate(text);
  return read.kind === 'read' ? read.isoDate : null;
}
