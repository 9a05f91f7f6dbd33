import { describe, expect, it } from 'vitest';
import { organisationIdSchema } from '#core/domain/identifiers.ts';
import {
  addressOfFilter,
  filterOfAddress,
  filterTasks,
  findChoices,
  type TaskFilter,
  taskFilterWords,
} from '#renderer/features/tasks/task-filter.ts';
import type { TaskRow } from '#renderer/features/tasks/task-row.ts';
import { createTranslate } from '#backend/language/create-translate.ts';
import { searchKey } from '#core/language/search-key.ts';
import { formatIn, localesFolder } from '#tests/core/language/format-in.ts';
import { buildTask } from '#tests/support/task-builder.ts';

const nothing: TaskFilter = { text: '', state: null, level: null, agencyId: null };
const police = { id: organisationIdSchema.parse(7), name: 'Công an tỉnh' };
const health = { id: organisationIdSchema.parse(8), name: 'Sở Y tế' };

function row(code: string, changes: Partial<TaskRow>): TaskRow {
  const task = buildTask({ code });
  const found = { agencyId: police.id, agency: police.name, state: task.state, level: null, ...changes };
  return {
    id: task.id,
    task,
    code,
    title: code,
    kind: '',
    deadline: '',
    dueDate: null,
    stateName: '',
    statedLevel: null,
    signs: [],
    daysOverdue: 0,
    roadmap: '',
    cause: '',
    searchText: searchKey(`${code} ${found.agency ?? ''}`),
    ...found,
  };
}

const rows = [
  row('Cấp căn cước', { state: 'lagging', level: 'lagging' }),
  row('Khám bệnh', { state: 'inProgress', level: 'atRisk', agencyId: health.id, agency: health.name }),
  row('Làm sạch dữ liệu', { state: 'completed', agencyId: null, agency: null }),
];

function shown(filter: Partial<TaskFilter>): readonly string[] {
  return filterTasks(rows, { ...nothing, ...filter }).map(({ code }) => code);
}

describe('the list of tasks', () => {
  it('shows every task where nothing is chosen', () => {
    expect(shown({})).toHaveLength(3);
  });

  it('shows the tasks of one state, one level, one agency', () => {
    expect(shown({ state: 'completed' })).toEqual(['Làm sạch dữ liệu']);
    expect(shown({ level: 'lagging' })).toEqual(['Cấp căn cước']);
    expect(shown({ level: 'atRisk' })).toEqual(['Khám bệnh']);
    expect(shown({ agencyId: health.id })).toEqual(['Khám bệnh']);
    expect(shown({ agencyId: health.id, state: 'completed' })).toEqual([]);
  });

  it('finds every word in any order, without marks, in title and agency', () => {
    expect(shown({ text: 'cuoc  CAN' })).toEqual(['Cấp căn cước']);
    expect(shown({ text: 'y tế khám' })).toEqual(['Khám bệnh']);
    expect(shown({ text: 'khám cước' })).toEqual([]);
  });

  it('offers only what some task has, agencies by name', () => {
    expect(findChoices([...rows].toReversed(), formatIn('vi').collate)).toEqual({
      states: ['completed', 'inProgress', 'lagging'],
      levels: ['atRisk', 'lagging'],
      agencies: [police, health],
    });
  });

  it('says on paper what it was filtered by', () => {
    const tools = { t: createTranslate(localesFolder, 'vi'), format: formatIn('vi') };
    const choices = findChoices(rows, tools.format.collate);
    const filter: TaskFilter = { text: 'dữ liệu', state: 'lagging', level: 'atRisk', agencyId: health.id };
    const words = taskFilterWords(tools, filter, choices);
    expect(words).toHaveLength(4);
    expect(words[0]).toMatch(/: Chậm/u);
    expect(words[1]).toMatch(/nguy cơ chậm/iu);
    expect(words[2]).toMatch(/: Sở Y tế$/u);
    expect(words[3]).toMatch(/“dữ liệu”$/u);
    expect(taskFilterWords(tools, nothing, choices)).toEqual([]);
  });
});

function throughAddress(filter: TaskFilter): TaskFilter {
  const set = Object.entries(addressOfFilter(filter)).flatMap(([name, value]) =>
    value === null ? [] : [[name, value]],
  );
  return filterOfAddress(new URLSearchParams(set));
}

describe('the filter of the tasks in the address', () => {
  it('comes back as it was', () => {
    const filter: TaskFilter = {
      text: 'định danh & 100%',
      state: 'inProgress',
      level: 'lagging',
      agencyId: organisationIdSchema.parse(7),
    };
    expect(throughAddress(filter)).toEqual(filter);
  });

  it('leaves nothing in the address where nothing is chosen', () => {
    expect(Object.values(addressOfFilter(nothing)).every((value) => value === null)).toBe(true);
    expect(throughAddress(nothing)).toEqual(nothing);
  });

  it('ignores what is no filter', () => {
    const filter = filterOfAddress(new URLSearchParams('state=gone&level=no&agency=abc'));
    expect(filter).toEqual({ text: '', state: null, level: null, agencyId: null });
  });
});
