import { describe, expect, it } from 'vitest';
import { targetTotalTexts } from '#core/chart/target-total-words.ts';
import { workFact } from '#core/chart/work-facts.ts';
import { workPicture } from '#core/chart/work-picture.ts';
import { workLines, workTable } from '#core/chart/work-table.ts';
import { findWorkBars } from '#core/chart/work-charts.ts';
import { doubtNotes, factValue, workNotes } from '#core/chart/work-words.ts';
import { reportedTotalSchema, type StatedCounts } from '#core/domain/reported-total.ts';
import type { Task } from '#core/domain/task.ts';
import { buildSituation } from '#core/situation/build-situation.ts';
import { afterwards, buildFacts, firstHalf } from '../../support/facts-builder.ts';
import { buildTask } from '../../support/task-builder.ts';
import { contextOf } from '../document/briefing/briefing-in.ts';

const words = contextOf();
const silent = { subject: 'task', note: null, quote: null, sourceId: null };

function workOf(stated: Partial<StatedCounts>, tasks: readonly Partial<Task>[] = []) {
  const reported = { id: 1, periodId: firstHalf.id, ...silent, total: null, parts: {}, ...stated };
  return buildSituation(
    buildFacts({
      tasks: tasks.map((changes, index) => buildTask({ code: `T${index}`, ...changes })),
      reportedTotals: [reportedTotalSchema.parse(reported)],
    }),
    afterwards,
  ).tasks;
}

const partsOf = (stated: Partial<StatedCounts>, tasks: readonly Partial<Task>[] = []) =>
  workPicture(workOf(stated, tasks))?.parts.map(({ part, count }) => `${part} ${count}`);

describe('what is overdue as reported', () => {
  it('is a part of its own where it is all that is said of a whole; the rest is unknown, never 0', () => {
    const work = workOf({ total: 612, parts: { overdue: 74 } });
    expect(partsOf({ total: 612, parts: { overdue: 74 } })).toEqual(['overdue 74', 'unstated 538']);
    expect(workPicture(work)?.completed).toBeNull();
    expect(workFact(work, 'completed').isKnown).toBe(false);
    expect(workFact(work, 'lagging').isKnown).toBe(false);
    expect(workNotes(words, work)).toContain('Theo báo cáo: tổng số 612, trong đó 74 quá hạn.');
  });

  it('is drawn without a whole where none is said', () => {
    const work = workOf({ parts: { overdue: 74 } });
    expect(partsOf({ parts: { overdue: 74 } })).toEqual(['overdue 74']);
    expect(workPicture(work)?.total).toBeNull();
    expect(workNotes(words, work)).toContain('Theo báo cáo: quá hạn 74; nguồn không nêu tổng số.');
  });

  it('adds nothing to parts that it lies across', () => {
    const stated = { total: 612, parts: { completed: 500, inProgress: 112, overdue: 74 } };
    expect(partsOf(stated)).toEqual(['completed 500', 'inProgress 112']);
    expect(workNotes(words, workOf(stated))).toContain('Theo báo cáo: tổng số 612, trong đó 74 quá hạn.');
    expect(doubtNotes(words, stated)).toEqual([]);
  });

  it('stands in every table, with "–" for the list', () => {
    const work = workOf({ total: 612, parts: { overdue: 74 } }, [{}]);
    expect(workLines(work).find(({ line }) => line === 'overdue')).toMatchObject({
      reported: 74,
      counted: null,
    });
    expect(workTable(words, work).rows).toContainEqual(['Quá hạn', '74', '–']);
  });

  it('is said beside a list that is drawn', () => {
    const stated = { total: 612, parts: { overdue: 74 } };
    expect(workPicture(workOf(stated, [{}]))?.basis).toBe('counted');
    expect(workNotes(words, workOf(stated, [{}]))).toContain(
      'Theo báo cáo: tổng số 612, trong đó 74 quá hạn.',
    );
    expect(workOf(stated, [{}]).differences).toEqual(['total']);
  });
});

describe('a doubt about reported figures', () => {
  it.each<[string, StatedCounts, string]>([
    [
      'more overdue than in progress',
      { total: 612, parts: { inProgress: 50, overdue: 74 } },
      'Báo cáo nêu 74 quá hạn, nhiều hơn số chưa hoàn thành (50); đề nghị kiểm tra lại.',
    ],
    [
      'more overdue than the whole',
      { total: 50, parts: { overdue: 74 } },
      'Báo cáo nêu 74 quá hạn, nhiều hơn số chưa hoàn thành (50); đề nghị kiểm tra lại.',
    ],
    [
      'more overdue than is not completed',
      { total: 100, parts: { completed: 60, overdue: 50 } },
      'Báo cáo nêu 50 quá hạn, nhiều hơn số chưa hoàn thành (40); đề nghị kiểm tra lại.',
    ],
    [
      'parts above the whole',
      { total: 100, parts: { completed: 60, inProgress: 50 } },
      'Các số thành phần trong báo cáo không khớp với tổng số 100.',
    ],
    [
      'more targets reached than there are',
      { total: 30, parts: { metAndExceeded: 31 } },
      'Các số thành phần trong báo cáo không khớp với tổng số 30.',
    ],
  ])('is said of %s', (_, stated, said) => {
    expect(doubtNotes(words, stated)).toEqual([said]);
  });

  it.each<[string, StatedCounts]>([
    ['as many overdue as in progress', { total: 612, parts: { inProgress: 74, overdue: 74 } }],
    [
      'overdue ones among those that lag beside what is in progress',
      { total: 100, parts: { completed: 50, inProgress: 20, lagging: 30, overdue: 45 } },
    ],
    ['overdue ones without any other figure', { total: null, parts: { overdue: 74 } }],
    ['all targets reached', { total: 30, parts: { metAndExceeded: 30 } }],
    [
      'parts of a whole that is only a lower bound',
      { total: 600, parts: { completed: 612 }, comparators: { total: 'gt' } },
    ],
    [
      'about as many as can be',
      { total: 100, parts: { completed: 60, overdue: 50 }, comparators: { overdue: 'nearly' } },
    ],
  ])('is not said of %s', (_, stated) => {
    expect(doubtNotes(words, stated)).toEqual([]);
  });
});

describe('a rough reported figure', () => {
  const stated = {
    total: 600,
    parts: { completed: 500, overdue: 70 },
    comparators: { total: 'gt', completed: 'nearly', overdue: 'approx' },
  } as const;

  it('keeps its word on bars, in tables and in sentences', () => {
    const work = workOf(stated);
    expect(findWorkBars(words, 'task', work)?.series[0].labels).toEqual(['gần 500', 'khoảng 100']);
    expect(workTable(words, work).rows).toContainEqual(['Tổng số', 'hơn 600']);
    expect(workTable(words, work).rows).toContainEqual(['Quá hạn', 'khoảng 70']);
    expect(workNotes(words, work)).toContain('Theo báo cáo: tổng số hơn 600, trong đó khoảng 70 quá hạn.');
    expect(factValue(words, workFact(work, 'total'))).toBe('hơn 600');
  });

  it('makes no exact share', () => {
    expect(workPicture(workOf(stated))?.completed).toBeNull();
  });

  it('does not differ from a list that it holds for', () => {
    const comparators = { total: 'gt' } as const;
    expect(workOf({ total: 1, comparators }, [{}, {}]).differences).toEqual([]);
    expect(workOf({ total: 2, comparators }, [{}, {}]).differences).toEqual(['total']);
    expect(workFact(workOf({ total: 1, comparators }, [{}, {}]), 'total')).toMatchObject({
      value: 2,
      basis: 'agreed',
    });
  });

  it('is said of a whole that only a sentence shows', () => {
    expect(workNotes(words, workOf({ total: 600, comparators: { total: 'gt' } }))).toContain(
      'Theo báo cáo: tổng số hơn 600.',
    );
  });
});

describe('sums of targets', () => {
  const target = (id: number, stated: Partial<StatedCounts>, about: string | null = null) =>
    reportedTotalSchema.parse({
      ...silent,
      id,
      periodId: firstHalf.id,
      subject: 'target',
      total: null,
      parts: {},
      ...stated,
      note: about === null ? null : { vi: about },
    });
  const remaining = '; trạng thái của từng chỉ tiêu còn lại không được nêu.';

  it('are told apart by what they are about, though their figures be the same', () => {
    const stated = { total: 30, parts: { metAndExceeded: 12 } };
    const sentence = `Theo báo cáo của tỉnh: 12/30 chỉ tiêu đạt và vượt kế hoạch${remaining}`;
    expect(
      targetTotalTexts(words, [target(1, stated, 'Kế hoạch 15.'), target(2, stated, 'Kế hoạch 16')]),
    ).toEqual([`${sentence} Phạm vi: Kế hoạch 15.`, `${sentence} Phạm vi: Kế hoạch 16.`]);
  });

  it('keep the word of a rough figure', () => {
    const stated = {
      total: 30,
      parts: { metAndExceeded: 12 },
      comparators: { metAndExceeded: 'gt' },
    } as const;
    expect(targetTotalTexts(words, [target(1, stated)])).toEqual([
      `Theo báo cáo của tỉnh: hơn 12/30 chỉ tiêu đạt và vượt kế hoạch${remaining}`,
    ]);
    expect(targetTotalTexts(words, [target(1, { ...stated, comparators: { total: 'approx' } })])).toEqual([
      'Theo báo cáo của tỉnh: số chỉ tiêu đạt và vượt kế hoạch 12, tổng số chỉ tiêu khoảng 30.',
    ]);
  });

  it('ask where more are reached than there are, and are silent without a figure', () => {
    expect(targetTotalTexts(words, [target(1, { total: 12, parts: { metAndExceeded: 30 } })])[0]).toContain(
      'không khớp với tổng số 12',
    );
    expect(targetTotalTexts(words, [target(1, {})])).toEqual([]);
  });
});
