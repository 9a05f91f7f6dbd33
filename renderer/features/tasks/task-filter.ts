import type { TaskState } from '#core/domain/task.ts';
import { searchKey } from '#core/language/search-key.ts';
import type { LagLevel } from '#core/rules/lag.ts';
import type { TaskRow } from './task-row.ts';

export type TaskFilter = {
  readonly text: string;
  readonly state: TaskState | null;
  readonly level: LagLevel | null;
  /** Name of the lead agency, as the list shows it. */
  readonly agency: string | null;
};

/** The rows that hold every word of the text, in any order and with or without marks, and the chosen values. */
export function filterTasks(rows: readonly TaskRow[], filter: TaskFilter): readonly TaskRow[] {
  const asked = searchKey(filter.text)
    .split(' ')
    .filter((word) => word !== '');
  return rows.filter(
    (row) =>
      (filter.state === null || row.state === filter.state) &&
      (filter.level === null || row.level === filter.level) &&
      (filter.agency === null || row.agency === filter.agency) &&
      asked.every((word) => row.searchText.includes(word)),
  );
}

/** What the filters offer: only what some row has. */
export type TaskFilterChoices = {
  readonly states: readonly TaskState[];
  readonly levels: readonly LagLevel[];
  readonly agencies: readonly string[];
};

export function findChoices(
  rows: readonly TaskRow[],
  collate: (a: string, b: string) => number,
): TaskFilterChoices {
  const states = new Set(rows.map(({ state }) => state));
  const levels = new Set(rows.flatMap(({ level }) => (level === null ? [] : [level])));
  const agencies = new Set(rows.flatMap(({ agency }) => (agency === null ? [] : [agency])));
  return { states: [...states], levels: [...levels], agencies: [...agencies].toSorted(collate) };
}
