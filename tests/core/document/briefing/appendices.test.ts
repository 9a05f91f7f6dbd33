import { describe, expect, it } from 'vitest';
import type { AppendixKey } from '#core/document/briefing/draft.ts';
import type { Facts } from '#core/domain/facts.ts';
import { taskSchema } from '#core/domain/task.ts';
import { buildIndicator, buildMeasurement, buildUnit } from '#tests/support/facts-builder.ts';
import { buildTask } from '#tests/support/task-builder.ts';
import { appendicesOf, contextOf, headingsOf, linesOf, tableOf, textsOf } from './briefing-in.ts';

const task = buildTask({ code: 'N1', dueDate: '2026-12-31' });
const model = buildTask({ code: 'M1', kind: 'pilotModel', title: { vi: 'Mô hình' } });
const note = { vi: 'Số ước' };

/** An indicator with a note, a district and six figures that are owed: something for every appendix. */
const everything: Partial<Facts> = {
  tasks: [task, model],
  organisations: [buildUnit(2, 'district')],
  indicators: [buildIndicator(1, { note }), ...[2, 3, 4, 5, 6, 7].map((id) => buildIndicator(id))],
  measurements: [buildMeasurement(1, '50'), buildMeasurement(1, '60', { organisationId: 2 })],
};

function blocksOf(key: AppendixKey, changes: Partial<Facts> = everything) {
  return appendicesOf(contextOf(changes), [key]);
}

/** Titles of the appendices that are there, in order. */
function titlesOf(changes: Partial<Facts>) {
  return headingsOf(appendicesOf(contextOf(changes))).map(({ lines }) => lines[1]);
}

describe('the appendices', () => {
  it('are none where there is nothing to show', () => {
    expect(appendicesOf(contextOf())).toEqual([]);
  });

  it.each([
    { title: 'DANH MỤC NHIỆM VỤ', facts: { tasks: [task] } },
    { title: 'DANH MỤC MÔ HÌNH ĐIỂM', facts: { tasks: [model] } },
    { title: 'GHI CHÚ VỀ SỐ LIỆU', facts: { tasks: [], indicators: [buildIndicator(1, { note })] } },
  ] as const)('hold $title only where there are some', ({ title, facts }) => {
    expect(titlesOf(facts)).toEqual([title]);
  });

  it('begin on pages of their own, numbered, each tied to its report', () => {
    const blocks = appendicesOf(contextOf(everything));
    expect(headingsOf(blocks)).toEqual(
      [
        ['Phụ lục I', 'DANH MỤC NHIỆM VỤ'],
        ['Phụ lục II', 'DANH MỤC MÔ HÌNH ĐIỂM'],
        ['Phụ lục III', 'KẾT QUẢ THEO ĐƠN VỊ'],
        ['Phụ lục IV', 'CHỈ TIÊU CHƯA CÓ SỐ LIỆU'],
        ['Phụ lục V', 'GHI CHÚ VỀ SỐ LIỆU'],
      ].map((lines) => ({ kind: 'heading', level: 1, lines, startsPage: true })),
    );
    const attached = '(Kèm theo Báo cáo số        /BC-BCĐ ngày      tháng      năm         của Ban Chỉ đạo)';
    expect(textsOf(blocks).filter((text) => text === attached)).toHaveLength(5);
  });
});

describe('the list of tasks', () => {
  it('gives task, deadline and state, with what the rules say of it, and no pilot model', () => {
    const late = buildTask({ code: 'N2', title: { vi: 'Cấp tài khoản' }, dueDate: '2026-06-01' });
    const tasks = [task, { ...late, id: taskSchema.shape.id.parse(2) }, model];
    expect(linesOf(tableOf(blocksOf('tasks', { tasks })))).toEqual([
      ['TT', 'Nhiệm vụ', expect.any(String), expect.any(String)],
      ['1', 'Làm sạch dữ liệu đất đai', '31/12/2026', 'Đang thực hiện'],
      ['2', 'Cấp tài khoản', '01/6/2026', 'Đang thực hiện (chậm tiến độ)'],
    ]);
  });

  it('gives pilot models apart', () => {
    const [head, ...rows] = linesOf(tableOf(blocksOf('pilotModels')));
    expect(head?.[1]).toBe('Mô hình điểm');
    expect(rows.map(([number, title]) => [number, title])).toEqual([['1', 'Mô hình']]);
  });
});

describe('the table of units', () => {
  const unitTitle = 'KẾT QUẢ THEO ĐƠN VỊ';
  const units = (kind: string, count: number): Partial<Facts> => {
    const ids = Array.from({ length: count }, (_, index) => index + 2);
    return {
      indicators: [buildIndicator(1), buildIndicator(2)],
      organisations: ids.map((id) => buildUnit(id, kind)),
      measurements: ids.map((id) => buildMeasurement(1, `${id}0`, { organisationId: id })),
    };
  };

  it('sets the units side by side under the heading of their group', () => {
    const table = tableOf(blocksOf('units', units('district', 2)));
    expect(linesOf(table)).toEqual([['Chỉ tiêu', 'U2', 'U3'], ['Nhóm'], ['Chỉ tiêu 1', '20%', '30%']]);
    expect(table.rows.map(({ kind }) => kind)).toEqual(['group', 'data']);
  });

  it('is left out where one page cannot hold all of them', () => {
    expect(titlesOf(units('district', 8))).toContain(unitTitle);
    expect(titlesOf(units('district', 9))).not.toContain(unitTitle);
  });

  it('takes communes where there are no districts, and neither levels nor departments', () => {
    expect(titlesOf(units('commune', 2))).toContain(unitTitle);
    expect(titlesOf(units('level', 2))).not.toContain(unitTitle);
    expect(titlesOf(units('department', 2))).not.toContain(unitTitle);
  });

  it('leaves out units that are gone before the period', () => {
    const facts = units('district', 2);
    const organisations = facts.organisations?.map((unit) => ({ ...unit, validTo: '2025-12-31' }));
    expect(titlesOf({ ...facts, organisations: organisations ?? [] })).not.toContain(unitTitle);
  });
});

it('lists the notes on figures, then those on tasks, with their codes', () => {
  const noted = { ...everything, tasks: [buildTask({ code: 'N1', note: { vi: 'Giao lại.' } })] };
  expect(textsOf(blocksOf('notes', noted)).slice(2)).toEqual([
    '- CT-1 - Chỉ tiêu 1: Số ước.',
    '- N1 - Làm sạch dữ liệu đất đai: Giao lại.',
  ]);
});
