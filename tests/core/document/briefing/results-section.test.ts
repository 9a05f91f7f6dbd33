import { describe, expect, it } from 'vitest';
import { indicatorGroupSchema } from '#core/domain/indicator.ts';
import { reportedTotalSchema } from '#core/domain/reported-total.ts';
import {
  buildIndicator,
  buildMeasurement,
  buildTarget,
  firstHalf,
  wholeYear,
} from '#tests/support/facts-builder.ts';
import {
  buildNarrative,
  buildStatement,
  contextOf,
  headingsOf,
  linesOf,
  tableOf,
  textsOf,
  told,
} from './briefing-in.ts';

const one = indicatorGroupSchema.parse({ id: 1, code: 'mot', name: { vi: 'Nhóm một' } });
const two = indicatorGroupSchema.parse({ id: 2, code: 'hai', name: { vi: 'Nhóm hai' } });
/** One result of each status: exceeded, met, near, below, and one that nothing judges. */
const judged = {
  groups: [one, two],
  indicators: [1, 2, 3, 4, 5].map((id) => buildIndicator(id, { groupId: id > 3 ? two.id : one.id })),
  measurements: ['80', '70', '65', '30', '50'].map((value, index) => buildMeasurement(index + 1, value)),
  targets: [1, 2, 3, 4].map((id) => buildTarget(id, '70')),
};

function targetTotal(total: number | null, parts: Record<string, number>) {
  return reportedTotalSchema.parse({
    id: 1,
    periodId: firstHalf.id,
    subject: 'target',
    total,
    parts,
    note: null,
    quote: null,
    sourceId: null,
  });
}

describe('the summary of results', () => {
  it('says how many targets the source counts as reached', () => {
    const texts = textsOf(
      told(contextOf({ ...judged, reportedTotals: [targetTotal(19, { metAndExceeded: 8 })] }), 'results'),
    );
    expect(texts).toContain(
      'Theo báo cáo của tỉnh: 8/19 chỉ tiêu đạt và vượt kế hoạch; trạng thái của từng chỉ tiêu còn lại không được nêu.',
    );
  });

  it.each([
    {
      name: 'no total',
      total: targetTotal(null, { metAndExceeded: 8 }),
      said: 'số chỉ tiêu đạt và vượt kế hoạch 08, tổng số chỉ tiêu –.',
    },
    {
      name: 'no reached part',
      total: targetTotal(19, {}),
      said: 'số chỉ tiêu đạt và vượt kế hoạch –, tổng số chỉ tiêu 19.',
    },
  ])('says what is known where the source gives $name', ({ total, said }) => {
    const text = textsOf(told(contextOf({ ...judged, reportedTotals: [total] }), 'results')).join('\n');
    expect(text).toContain(`Theo báo cáo của tỉnh: ${said} Dấu “–”: nguồn không nêu`);
  });

  it('makes no such sentence where the source gives no figure', () => {
    const reportedTotals = [targetTotal(null, {})];
    const text = textsOf(told(contextOf({ ...judged, reportedTotals }), 'results')).join('\n');
    expect(text).not.toContain('Theo báo cáo của tỉnh');
  });

  it('counts every status, reached being exceeded and met together', () => {
    expect(textsOf(told(contextOf(judged), 'results'))).toContain(
      'Trong 05 chỉ tiêu theo dõi, có 02 chỉ tiêu đạt và vượt kế hoạch (vượt hoặc tốt hơn kế hoạch: 01, đạt: 01), ' +
        '01 chỉ tiêu gần đạt, 01 chỉ tiêu chưa đạt; 01 chỉ tiêu chưa đánh giá.',
    );
  });

  it('sums the groups in the last row and the statuses in the first column of numbers', () => {
    const table = tableOf(told(contextOf(judged), 'results'));
    expect(linesOf(table)).toEqual([
      [
        'Nhóm chỉ tiêu',
        'Tổng số',
        expect.anything(),
        expect.anything(),
        expect.anything(),
        expect.anything(),
        expect.anything(),
      ],
      ['Nhóm một', '3', '1', '1', '1', '0', '0'],
      ['Nhóm hai', '2', '0', '0', '0', '1', '1'],
      ['Cộng', '5', '1', '1', '1', '1', '1'],
    ]);
    expect(table.rows.map(({ kind }) => kind)).toEqual(['data', 'data', 'total']);
  });

  it('judges nothing where there is no plan', () => {
    const blocks = told(contextOf({ ...judged, targets: [] }), 'results');
    const texts = textsOf(blocks);
    expect(texts).toContain(
      'Trong 05 chỉ tiêu theo dõi, chưa có chỉ tiêu nào có kế hoạch bằng số cụ thể nên báo cáo nêu kết quả, không đánh giá mức hoàn thành.',
    );
    expect(texts.join('\n')).not.toContain('Kết quả theo nhóm chỉ tiêu');
    expect(tableOf(blocks).caption).toBe('Bảng 1. Nhóm một: kết quả');
  });

  it('says that a plan of the year is not due only where one waits', () => {
    const notDue = 'Chỉ tiêu có kế hoạch cả năm mà chưa đến kỳ đánh giá không tính là chưa đạt.';
    const waiting = buildTarget(5, '90', { periodId: wholeYear.id });
    expect(textsOf(told(contextOf(judged), 'results'))).not.toContain(notDue);
    expect(
      textsOf(told(contextOf({ ...judged, targets: [...judged.targets, waiting] }), 'results')),
    ).toContain(notDue);
  });

  it('opens with what was written by hand, then with remarks as whole sentences', () => {
    const texts = textsOf(
      told(
        contextOf({
          ...judged,
          narratives: [buildNarrative('results', 'Đoạn một.\n\nĐoạn hai.')],
          statements: [buildStatement('remark', 'Kết quả khá'), buildStatement('limitation', 'Thiếu người')],
        }),
        'results',
      ),
    );
    expect(texts.slice(0, 4)).toEqual(['1. Kết quả chung', 'Đoạn một.', 'Đoạn hai.', 'Kết quả khá.']);
    expect(texts).not.toContain('Thiếu người.');
  });
});

it('numbers the groups after the summary, with the source under every table', () => {
  const blocks = told(contextOf(judged), 'results');
  expect(headingsOf(blocks).map(({ level, lines }) => [level, ...lines])).toEqual([
    [3, '1. Kết quả chung'],
    [3, '2. Nhóm một'],
    [3, '3. Nhóm hai'],
  ]);
  const notes = textsOf(blocks).filter((text) => text.startsWith('Nguồn: '));
  expect(notes).toEqual(Array(3).fill('Nguồn: chưa ghi nguồn. Số liệu cập nhật đến 30/6/2026, chưa chốt.'));
});

it('is one honest sentence without any indicator', () => {
  expect(textsOf(told(contextOf(), 'results'))).toEqual([
    'Kỳ này chưa có chỉ tiêu nào được cập nhật số liệu.',
  ]);
});

it('says what a report gives of all targets also where no indicator is followed', () => {
  const reportedTotals = [targetTotal(19, { metAndExceeded: 8 })];
  const texts = textsOf(told(contextOf({ groups: [], indicators: [], reportedTotals }), 'results'));
  expect(texts.join('\n')).toMatch(/8\/19 chỉ tiêu/u);
});
