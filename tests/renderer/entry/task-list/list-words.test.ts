import { describe, expect, it } from 'vitest';
import { createTranslate } from '#backend/language/create-translate.ts';
import { languages } from '#core/domain/language.ts';
import { taskStates } from '#core/domain/task.ts';
import { taskStateTerms } from '#core/language/term-keys.ts';
import { findLayout, type ListColumn } from '#renderer/features/entry/task-list/list-columns.ts';
import { findState } from '#core/intake/state-phrases.ts';
import { localesFolder } from '#tests/core/language/format-in.ts';

const t = createTranslate(localesFolder, 'vi');

describe('the state in a list of tasks', () => {
  it.each([
    ['completed', 'Hoàn thành; đã hoàn thành; Đã xong; đã thực hiện; Hoàn thành đúng hạn; xong.'],
    ['regular', 'Thường xuyên; thực hiện thường xuyên; Nhiệm vụ thường xuyên'],
    ['inProgress', 'Đang thực hiện; đang triển khai; Đang triển khai thực hiện; đang làm; Trong hạn'],
    ['atRisk', 'Có nguy cơ chậm; có nguy cơ chậm tiến độ; Nguy cơ chậm; nguy cơ chậm tiến độ'],
    ['lagging', 'Chậm; chậm tiến độ; Quá hạn; chậm muộn; Đang chậm'],
    ['notStarted', 'Chưa triển khai; chưa thực hiện; Chưa bắt đầu; chưa làm'],
    ['suspended', 'Tạm dừng; tạm hoãn'],
  ] as const)('is %s as agencies write it: %s', (state, phrases) => {
    for (const phrase of phrases.split('; ')) expect([phrase, findState(phrase, t)]).toEqual([phrase, state]);
  });

  it.each(languages)('is read in the words of the program in %s', (language) => {
    const translate = createTranslate(localesFolder, language);
    for (const state of taskStates)
      expect(findState(translate(taskStateTerms[state]), translate)).toBe(state);
  });

  it('is not guessed from a longer text', () => {
    expect(findState('Chưa hoàn thành', t)).toBeUndefined();
  });
});

describe('the columns of a list of tasks', () => {
  const filler = ['x', 'y', 'z'];
  const places = (head: string, column: ListColumn) => {
    const heads = column === 'title' ? [head] : ['Nhiệm vụ', head];
    return findLayout(
      [
        [...heads, ...filler],
        ['1', '2', '3'],
      ],
      t,
    ).places[column];
  };

  it.each([
    [
      'title',
      'Nhiệm vụ; Tên nhiệm vụ; Nội dung nhiệm vụ; Nội dung; Nội dung công việc; Công việc; Mô hình; Tên mô hình',
      0,
    ],
    [
      'agency',
      'Cơ quan chủ trì; Đơn vị chủ trì; Cơ quan, đơn vị chủ trì; Chủ trì; Đơn vị thực hiện; Cơ quan thực hiện',
      1,
    ],
    ['deadline', 'Thời hạn; Thời hạn hoàn thành; Hạn hoàn thành; Thời gian hoàn thành; Hạn', 1],
    ['state', 'Trạng thái; Tình trạng; Kết quả; Tiến độ; Tình hình thực hiện', 1],
  ] as const)('%s is found under the heads of agencies: %s', (column, heads, place) => {
    const found = heads.split(/; /u).map((head) => [head, places(head, column)]);
    expect(found).toEqual(heads.split(/; /u).map((head) => [head, place]));
  });

  it.each(languages)('are found under the heads of the program in %s', (language) => {
    const translate = createTranslate(localesFolder, language);
    const heads = [
      translate('term:column.state'),
      translate('term:column.deadline'),
      translate('term:column.lead-agency'),
      translate('term:column.task'),
    ];
    const { places: found, rows } = findLayout([heads, ['a', 'b', 'c', 'd']], translate);
    expect(found).toEqual({ state: 0, deadline: 1, agency: 2, title: 3 });
    expect(rows).toEqual([['a', 'b', 'c', 'd']]);
  });

  it('stand in their order without heads, behind running numbers where every row has one', () => {
    const row = ['Cấp căn cước', 'Công an tỉnh', '30/6/2026', 'Chậm'];
    expect(findLayout([row], t)).toEqual({
      places: { title: 0, agency: 1, deadline: 2, state: 3 },
      rows: [row],
    });
    const numbered = [
      ['1.', ...row],
      ['', ''],
      ['2', ...row],
    ];
    expect(findLayout(numbered, t)).toEqual({
      places: { title: 1, agency: 2, deadline: 3, state: 4 },
      rows: [numbered[0], numbered[2]],
    });
    expect(findLayout([['1'], ['2']], t).places.title).toBe(0);
  });
});
