import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createTranslate } from '#backend/language/create-translate.ts';
import { organisationSchema } from '#core/domain/organisation.ts';
import {
  readList,
  remainingText,
  takenRows,
  type ReadOptions,
} from '#renderer/features/entry/task-list/read-list.ts';

const t = createTranslate(join(import.meta.dirname, '../../../../resources/locales'), 'vi');

function unit(id: number, code: string, name: string) {
  return organisationSchema.parse({
    id,
    parentId: null,
    code,
    kind: 'department',
    name: { vi: name },
    validFrom: null,
    validTo: null,
    successorId: null,
  });
}

const organisations = [
  unit(1, 'STC', 'Sở Tài chính'),
  unit(2, 'CA', 'Công an tỉnh'),
  unit(3, 'P1', 'Phường Trung Tâm'),
  unit(4, 'P2', 'Phường Trung Tâm'),
];

function read(text: string, changes: Partial<ReadOptions> = {}) {
  return readList({
    text,
    dateOrder: 'ask',
    emptyState: 'notStarted',
    choices: {},
    organisations,
    knownTitles: [],
    t,
    ...changes,
  });
}

describe('a pasted list of tasks', () => {
  it('is read by the order of its columns', () => {
    const { rows } = read('Cấp căn cước\tcong an tinh\t30/6/2024\tĐang thực hiện');

    expect(rows).toMatchObject([
      {
        title: 'Cấp căn cước',
        agencyId: 2,
        dueDate: '2024-06-30',
        state: 'inProgress',
        isStateStated: true,
        problems: [],
        isTaken: true,
      },
    ]);
  });

  it('is read by its heads in whatever order, and leaves a column of numbers out', () => {
    const byHeads = read('TT\tThời hạn\tNội dung nhiệm vụ\n1\t30/6/2024\tCấp căn cước');
    const numbered = read('1\tCấp căn cước\tCA\n2.\tĐịnh danh\tSTC');

    expect(byHeads.rows).toMatchObject([{ title: 'Cấp căn cước', dueDate: '2024-06-30', agencyId: null }]);
    expect(numbered.rows.map(({ title, agencyId }) => [title, agencyId])).toEqual([
      ['Cấp căn cước', 2],
      ['Định danh', 1],
    ]);
  });

  it('marks a state that the list does not say as inferred', () => {
    expect(read('Cấp căn cước').rows).toMatchObject([
      { state: 'notStarted', isStateStated: false, isTaken: true },
    ]);
  });

  it('takes no row that it does not wholly understand', () => {
    const { rows } = read(
      ['Một\tSở Lạ', 'Hai\tPhường Trung Tâm', 'Ba\t\t31/6/2024', 'Bốn\t\t\tgần như xong', '\tCA'].join('\n'),
    );

    expect(rows.map(({ problems, isTaken }) => [problems.length, isTaken])).toEqual([
      [1, false],
      [1, false],
      [1, false],
      [1, false],
      [1, false],
    ]);
  });

  it('takes the unit that the user chooses in place of an unknown one, and none where so said', () => {
    const [row] = read('Một\tSở Lạ').rows;
    const key = row?.key ?? '';

    expect(read('Một\tSở Lạ', { choices: { [key]: { agencyId: organisations[0]?.id } } }).rows).toMatchObject(
      [{ agencyId: 1, problems: [], isTaken: true }],
    );
    expect(read('Một\tSở Lạ', { choices: { [key]: { agencyId: null } } }).rows).toMatchObject([
      { agencyId: null, problems: [], isTaken: true },
    ]);
  });

  it('asks for the order of days and months where a date has two meanings', () => {
    const text = 'Một\t\t05/07/2024';
    const asked = read(text);

    expect(asked.isDateOrderAsked).toBe(true);
    expect(asked.rows).toMatchObject([{ dueDate: null, isTaken: false }]);
    expect(read(text, { dateOrder: 'dayFirst' }).rows).toMatchObject([
      { dueDate: '2024-07-05', isTaken: true },
    ]);
    expect(read(text, { dateOrder: 'monthFirst' }).rows).toMatchObject([{ dueDate: '2024-05-07' }]);
  });

  it('takes a task that is there already, or twice in the list, only when it is ticked', () => {
    const text = 'Cấp căn cước\nĐịnh danh\nDinh danh';
    const { rows } = read(text, { knownTitles: ['Cấp Căn Cước'] });

    expect(rows.map(({ isTaken }) => isTaken)).toEqual([false, true, false]);
    const choices = { [rows[0]?.key ?? '']: { isTaken: true } };
    expect(read(text, { knownTitles: ['Cấp Căn Cước'], choices }).rows[0]?.isTaken).toBe(true);
  });

  it('leaves the other rows as they were pasted', () => {
    const list = read('Một\tCA\n"Hai\nba"\tSở Lạ\t\t');

    expect(takenRows(list).map(({ title }) => title)).toEqual(['Một']);
    expect(remainingText(list)).toBe('"Hai\nba"\tSở Lạ\t\t');
    expect(read(remainingText(list)).rows).toMatchObject([{ title: 'Hai ba', agencyText: 'Sở Lạ' }]);
  });
});
