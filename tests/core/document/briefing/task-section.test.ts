import { describe, expect, it } from 'vitest';
import { reportedParts, reportedText } from '#core/document/briefing/work-text.ts';
import { reportedTotalSchema, type ReportedTotal } from '#core/domain/reported-total.ts';
import { buildUnit, firstHalf } from '#tests/support/facts-builder.ts';
import { buildTask } from '#tests/support/task-builder.ts';
import { buildNarrative, contextOf, linesOf, tableOf, textsOf, told } from './briefing-in.ts';
import { findRoadmapText, judgedStateText } from '#core/wording/task-text.ts';

function reported(
  subject: ReportedTotal['subject'],
  total: number | null,
  parts: ReportedTotal['parts'] = {},
): ReportedTotal {
  const note = subject === 'pilotModel' ? { vi: 'Ghi chú.' } : null;
  return reportedTotalSchema.parse({
    id: 1,
    periodId: firstHalf.id,
    subject,
    total,
    parts,
    note,
    quote: null,
    sourceId: null,
  });
}

const done = buildTask({ code: 'A', state: 'completed' });
const late = buildTask({ code: 'B', state: 'lagging', cause: { vi: 'Thiếu máy.' }, hasRoadmap: true });
const differ =
  'Tổng số theo báo cáo và tổng số theo danh sách khác nhau; báo cáo này nêu cả hai số liệu, không gộp.';

describe('the section on tasks', () => {
  const textsFor = (facts: Parameters<typeof contextOf>[0]) => textsOf(told(contextOf(facts), 'tasks'));

  it('gives the total of the source with its parts in a fixed order', () => {
    const total = reported('task', 44, { lagging: 8, completed: 15 });
    expect(textsFor({ tasks: [done], reportedTotals: [total] })).toContain(
      'Theo báo cáo của tỉnh, tổng số 44 nhiệm vụ: hoàn thành 15, chậm tiến độ 08.',
    );
  });

  it('gives a bare total without a colon', () => {
    expect(textsFor({ tasks: [done], reportedTotals: [reported('task', 44)] })).toContain(
      'Theo báo cáo của tỉnh, tổng số 44 nhiệm vụ.',
    );
  });

  it('says that both totals differ only where they do', () => {
    expect(textsFor({ tasks: [done], reportedTotals: [reported('task', 2)] })).toContain(differ);
    expect(textsFor({ tasks: [done], reportedTotals: [reported('task', 1, { completed: 0 })] })).toContain(
      differ,
    );
    expect(
      textsFor({ tasks: [done], reportedTotals: [reported('task', 1, { completed: 1 })] }),
    ).not.toContain(differ);
    expect(textsFor({ tasks: [done] })).not.toContain(differ);
  });

  it('speaks of suspended and of late completed tasks only where there are some', () => {
    const suspended = buildTask({ code: 'S', state: 'suspended' });
    const tooLate = buildTask({ state: 'completed', dueDate: '2026-03-01', completedDate: '2026-04-01' });
    const texts = textsFor({ tasks: [suspended, tooLate] });
    expect(texts).toContain('Số nhiệm vụ đang tạm dừng: 01.');
    expect(texts).toContain('Trong số nhiệm vụ đã hoàn thành có 01 nhiệm vụ hoàn thành quá hạn.');
    expect(textsFor({ tasks: [done] }).join('\n')).not.toMatch(/tạm dừng|quá hạn/u);
  });

  it('says that states were reported after the period', () => {
    const text = (lastUpdateDate: string) => textsFor({ tasks: [{ ...late, lastUpdateDate }] }).join('\n');
    expect(text('2026-08-01')).toContain('sau ngày 30/6/2026');
    expect(text('2026-06-01')).not.toContain('cập nhật gần nhất');
  });

  it('counts what lags and lists who leads it, until when, why and whether there is a way out', () => {
    const agency = buildUnit(2, 'department');
    const task = { ...late, leadOrganisationId: agency.id, dueDate: '2026-06-01' };
    const blocks = told(contextOf({ tasks: [task, done], organisations: [agency] }), 'tasks');
    const lagging = blocks.slice(blocks.findIndex((block) => textsOf([block])[0]?.startsWith('2. ')));
    expect(textsOf(lagging).slice(0, 2)).toEqual([
      '2. Nhiệm vụ chậm, có nguy cơ chậm tiến độ',
      'Có 01 nhiệm vụ chậm tiến độ, 0 nhiệm vụ có nguy cơ chậm.',
    ]);
    const [head, row] = linesOf(tableOf(lagging));
    expect(head).toHaveLength(7);
    expect(row).toEqual([
      '1',
      late.title.vi,
      'U2',
      '01/6/2026',
      expect.stringContaining('quá hạn'),
      'Thiếu máy',
      'Có',
    ]);
  });

  it('leaves out the columns that nobody filled', () => {
    const bare = buildTask({ state: 'lagging' });
    expect(tableOf(told(contextOf({ tasks: [bare] }), 'tasks').slice(-1)).columns).toHaveLength(3);
  });
});

describe('the section on pilot models', () => {
  const model = { ...done, kind: 'pilotModel' as const };
  const textsFor = (facts: Parameters<typeof contextOf>[0]) => textsOf(told(contextOf(facts), 'pilotModels'));

  it('gives the share of the source, then its words, then what the list counts', () => {
    const narratives = [buildNarrative('pilotModels', 'Mở đầu.')];
    const reportedTotals = [reported('pilotModel', 43, { completed: 15 })];
    const texts = textsFor({ tasks: [model], reportedTotals, narratives });
    expect(texts.slice(0, 3)).toEqual([
      'Mở đầu.',
      'Theo báo cáo của tỉnh: hoàn thành 15/43 mô hình điểm.',
      'Ghi chú.',
    ]);
    expect(texts.at(-1)).toBe(differ);
    expect(
      texts.some((text) => text.startsWith('Danh mục theo dõi có 01 mô hình điểm: hoàn thành 01,')),
    ).toBe(true);
  });

  it('makes no share of half a report, and says the half that it has', () => {
    expect(textsFor({ reportedTotals: [reported('pilotModel', null, { completed: 15 })] })).toEqual([
      'Theo báo cáo của tỉnh, về mô hình điểm: hoàn thành 15; nguồn không nêu tổng số.',
      'Ghi chú.',
    ]);
    expect(textsFor({ reportedTotals: [reported('pilotModel', 43)] })).toEqual([
      'Theo báo cáo của tỉnh, tổng số 43 mô hình điểm.',
      'Ghi chú.',
    ]);
    expect(textsFor({ reportedTotals: [reported('pilotModel', null)] })).toEqual([
      'Nguồn không nêu số lượng mô hình điểm.',
      'Ghi chú.',
    ]);
  });

  it.each([
    [{ completed: 17 }, 'Theo báo cáo của tỉnh: hoàn thành 17/34 mô hình điểm.'],
    [{ overdue: 7 }, 'Theo báo cáo của tỉnh, tổng số 34 mô hình điểm, trong đó 07 quá hạn.'],
    [
      { completed: 17, overdue: 7 },
      'Theo báo cáo của tỉnh, tổng số 34 mô hình điểm: hoàn thành 17, trong đó 07 quá hạn.',
    ],
  ])('says every part of a report of 34: %j', (parts, said) => {
    expect(textsFor({ reportedTotals: [reported('pilotModel', 34, parts)] })).toEqual([said, 'Ghi chú.']);
  });

  it('asks where a report names more overdue models than there are', () => {
    expect(textsFor({ reportedTotals: [reported('pilotModel', 5, { overdue: 7 })] })).toContain(
      'Báo cáo nêu 07 quá hạn, nhiều hơn số chưa hoàn thành (05); đề nghị kiểm tra lại.',
    );
  });

  it('does not speak of a difference where there is none', () => {
    const reportedTotals = [reported('pilotModel', 1, { completed: 1 })];
    expect(textsFor({ tasks: [model], reportedTotals })).not.toContain(differ);
  });

  it('lists the models that lag', () => {
    const texts = textsFor({ tasks: [{ ...late, kind: 'pilotModel' }] });
    expect(texts.at(-1)).toMatch(/^Bảng 2\. Mô hình điểm chậm, có nguy cơ chậm tiến độ$/u);
  });

  it('is one honest sentence without anything', () => {
    expect(textsFor({ tasks: [done] })).toEqual(['Kỳ này chưa có số liệu về mô hình điểm.']);
  });
});

describe('words on work', () => {
  it('name every stated part, the ones without results last', () => {
    const parts = { withoutResults: 1, notStarted: 2, completed: 3 };
    expect(reportedParts(contextOf(), reported('task', 9, parts))).toMatch(
      /^hoàn thành 03, chưa triển khai 02, .* 01$/u,
    );
  });

  it.each<[string, number | null, ReportedTotal['parts'], string]>([
    ['a whole', 612, {}, 'tổng số 612 nhiệm vụ.'],
    ['only what is overdue of it', 612, { overdue: 74 }, 'tổng số 612 nhiệm vụ, trong đó 74 quá hạn.'],
    [
      'other parts too',
      612,
      { completed: 500, inProgress: 112, overdue: 74 },
      'tổng số 612 nhiệm vụ: hoàn thành 500, đang thực hiện 112, trong đó 74 quá hạn.',
    ],
    ['no whole', null, { overdue: 74 }, 'về nhiệm vụ: trong đó 74 quá hạn; nguồn không nêu tổng số.'],
  ])('say of reported tasks %s', (_, total, parts, said) => {
    expect(reportedText(contextOf(), reported('task', total, parts), 'task')).toBe(
      `Theo báo cáo của tỉnh, ${said}`,
    );
  });

  it('say nothing of a report without a figure', () => {
    expect(reportedText(contextOf(), reported('task', null), 'task')).toBeNull();
  });

  it('tell a roadmap that is missing from one that nobody spoke of', () => {
    expect([true, false, null].map((it) => findRoadmapText(contextOf(), it))).toEqual([
      'Có',
      'Chưa có',
      null,
    ]);
  });

  it('add what the rules say only where it is something else', () => {
    const stated = (level: 'lagging' | 'atRisk' | undefined) => judgedStateText(contextOf(), late, level);
    expect([stated(undefined), stated('lagging')]).toEqual(['Chậm tiến độ', 'Chậm tiến độ']);
    expect(stated('atRisk')).toMatch(/^Chậm tiến độ \(có nguy cơ chậm/u);
    expect(judgedStateText(contextOf(), { ...done, stateBasis: 'inferred' }, undefined)).toBe(
      'Hoàn thành (theo tổng hợp của cơ quan thường trực)',
    );
  });
});
