import { organisationIdSchema, type OrganisationId } from '#core/domain/identifiers.ts';
import { taskStates, type TaskState } from '#core/domain/task.ts';
import { searchKey } from '#core/language/search-key.ts';
import { taskStateTerms } from '#core/language/term-keys.ts';
import type { LagLevel } from '#core/rules/lag.ts';
import { filterWords, type FilterWordsTools } from '../../ui/filter-words.ts';
import type { TaskRow } from './task-row.ts';

export type TaskFilter = {
  readonly text: string;
  readonly state: TaskState | null;
  readonly level: LagLevel | null;
  /** The lead agency. */
  readonly agencyId: OrganisationId | null;
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
      (filter.agencyId === null || row.agencyId === filter.agencyId) &&
      asked.every((word) => row.searchText.includes(word)),
  );
}

/** What the filters offer: only what some row has. */
export type TaskFilterChoices = {
  readonly states: readonly TaskState[];
  readonly levels: readonly LagLevel[];
  readonly agencies: readonly { readonly id: OrganisationId; readonly name: string }[];
};

export function findChoices(
  rows: readonly TaskRow[],
  collate: (a: string, b: string) => number,
): TaskFilterChoices {
  const states = new Set(rows.map(({ state }) => state));
  const levels = new Set(rows.flatMap(({ level }) => (level === null ? [] : [level])));
  const agencies = new Map(
    rows.flatMap(({ agencyId, agency }) =>
      agencyId === null || agency === null ? [] : [[agencyId, agency] as const],
    ),
  );
  return {
    states: [...states],
    levels: [...levels],
    agencies: [...agencies].map(([id, name]) => ({ id, name })).toSorted((a, b) => collate(a.name, b.name)),
  };
}

/** The filter as a sheet of paper names it. */
export function taskFilterWords(
  tools: FilterWordsTools,
  { text, state, level, agencyId }: TaskFilter,
  { agencies }: TaskFilterChoices,
): readonly string[] {
  const { t } = tools;
  return filterWords(tools, text, [
    [t('tasks:filter.state'), state === null ? [] : [t(taskStateTerms[state])]],
    [t('tasks:filter.level'), level === null ? [] : [t(taskStateTerms[level])]],
    [t('tasks:filter.agency'), agencies.filter(({ id }) => id === agencyId).map(({ name }) => name)],
  ]);
}

const lagLevels = ['lagging', 'atRisk'] as const satisfies readonly LagLevel[];

/** The filter as it stands in the address, so that "back" finds the list as it was left. */
export function filterOfAddress(params: URLSearchParams): TaskFilter {
  const agency = organisationIdSchema.safeParse(Number(params.get('agency')));
  return {
    text: params.get('text') ?? '',
    state: taskStates.find((state) => state === params.get('state')) ?? null,
    level: lagLevels.find((level) => level === params.get('level')) ?? null,
    agencyId: agency.success ? agency.data : null,
  };
}

/** What is not set is null, which takes it out of the address. */
export function addressOfFilter({ text, state, level, agencyId }: TaskFilter) {
  return { text: text === '' ? null : text, state, level, agency: agencyId?.toString() ?? null } as const;
}
