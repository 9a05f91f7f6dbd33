import { describe, expect, it } from 'vitest';
import { reportedTotalSchema } from '#core/domain/reported-total.ts';
import { readReportedTotal } from '#renderer/features/entry/reported-total/read-reported-total.ts';
import {
  freeSubjects,
  toReportedTotalValues,
  type ReportedTotalValues,
} from '#renderer/features/entry/reported-total/reported-total-values.ts';
import { formatIn } from '../../../core/language/format-in.ts';
import { firstHalf } from '../../../support/facts-builder.ts';

const format = formatIn('vi');
const empty = toReportedTotalValues(null, 'task', format);

function stored(changes: Record<string, unknown>) {
  return reportedTotalSchema.parse({
    id: 7,
    periodId: firstHalf.id,
    subject: 'task',
    total: null,
    parts: {},
    note: null,
    quote: null,
    sourceId: null,
    ...changes,
  });
}

function read(
  typed: Partial<ReportedTotalValues>,
  {
    before = null,
    others = [],
  }: Partial<Pick<Parameters<typeof readReportedTotal>[1], 'before' | 'others'>> = {},
) {
  return readReportedTotal(
    { ...empty, ...typed },
    { periodId: firstHalf.id, language: 'vi', before, others },
  );
}

describe('what is typed as a reported total', () => {
  it.each<[Partial<ReportedTotalValues>, Record<string, unknown>]>([
    [
      { total: '612', overdue: '74' },
      { total: 612, parts: { overdue: 74 } },
    ],
    [{ total: '612, trong đó 74 quá hạn' }, { total: 612, parts: { overdue: 74 } }],
    [{ total: '612 nhiệm vụ' }, { total: 612, parts: {} }],
    [{ total: '1.234' }, { total: 1234, parts: {} }],
    [{ overdue: '74' }, { total: null, parts: { overdue: 74 } }],
    [{ total: '15/44' }, { total: 44, parts: { completed: 15 } }],
    [
      { total: '15/44 nhiệm vụ', completed: '15' },
      { total: 44, parts: { completed: 15 } },
    ],
    [{ completed: '15/44' }, { total: 44, parts: { completed: 15 } }],
    [
      { subject: 'target', total: '12/30' },
      { total: 30, parts: { metAndExceeded: 12 } },
    ],
    [
      { subject: 'target', metAndExceeded: '12/30' },
      { total: 30, parts: { metAndExceeded: 12 } },
    ],
    [
      { subject: 'pilotModel', total: '17 trên tổng số 34' },
      { total: 34, parts: { completed: 17 } },
    ],
    [
      { total: '44', completed: 'chưa có số liệu' },
      { total: 44, parts: {} },
    ],
    [
      { total: '0', lagging: '0' },
      { total: 0, parts: { lagging: 0 } },
    ],
    [
      { subject: 'target', total: '30', overdue: '5' },
      { total: 30, parts: {} },
    ],
  ])('%j', (typed, said) => {
    const { draft, problems } = read(typed);
    expect(problems).toEqual({});
    expect(draft).toMatchObject(said);
    expect(draft.parts).toEqual(said['parts']);
    expect('comparators' in draft).toBe(false);
  });

  it.each<[Partial<ReportedTotalValues>, Record<string, unknown>, Record<string, unknown>]>([
    [{ total: 'hơn 600' }, { total: 600 }, { total: 'gt' }],
    [{ total: 'hơn 600', overdue: 'khoảng 70' }, { total: 600 }, { total: 'gt', overdue: 'approx' }],
    [{ total: 'hơn 600, trong đó gần 80 quá hạn' }, { total: 600 }, { total: 'gt', overdue: 'nearly' }],
    [{ subject: 'target', total: 'hơn 12/30' }, { total: 30 }, { metAndExceeded: 'gt' }],
  ])('%j keeps how it is meant', (typed, said, comparators) => {
    expect(read(typed)).toMatchObject({ draft: { ...said, comparators }, problems: {} });
  });

  it.each<[Partial<ReportedTotalValues>, Record<string, string>]>([
    [{}, { total: 'entry:reported-total.no-figure' }],
    [{ note: { ...empty.note, vi: 'Ghi chú' } }, { total: 'entry:reported-total.no-figure' }],
    [{ total: 'nhiều' }, { total: 'entry:number.not-a-number' }],
    [{ total: '12,5' }, { total: 'entry:reported-total.not-whole' }],
    [{ total: '-3' }, { total: 'entry:reported-total.not-whole' }],
    [{ total: '44', lagging: '2/44' }, { lagging: 'entry:reported-total.no-ratio' }],
    [{ total: '15/44', completed: '16' }, { completed: 'entry:reported-total.other-figure' }],
    [{ total: '43', completed: '15/44' }, { completed: 'entry:reported-total.other-figure' }],
    [{ total: '612, trong đó 74 quá hạn', overdue: '73' }, { total: 'entry:reported-total.other-figure' }],
    [{ subject: 'target', total: '30, trong đó 5 quá hạn' }, { total: 'entry:number.not-a-number' }],
    [{ total: '44', note: { ...empty.note, en: 'Note' } }, { note: 'entry:error.vietnamese-required' }],
  ])('%j is not stored', (typed, problems) => {
    expect(read(typed).problems).toEqual(problems);
  });

  it('is refused where the period has such a total', () => {
    const target = stored({ subject: 'target', total: 30, note: { vi: 'Kế hoạch 15' } });
    const note = { ...empty.note, vi: 'Kế hoạch 15' };
    expect(read({ total: '44' }, { others: [stored({ total: 44 })] }).problems).toEqual({
      subject: 'entry:reported-total.taken',
    });
    expect(read({ subject: 'target', total: '30', note }, { others: [target] }).problems).toEqual({
      note: 'entry:reported-total.taken-target',
    });
    expect(read({ subject: 'target', total: '30' }, { others: [target] }).problems).toEqual({});
  });

  it('may stay without a figure where the source has only words', () => {
    const before = stored({ subject: 'pilotModel', note: { vi: 'Một số mô hình' } });
    const values = toReportedTotalValues(before, 'task', format);
    expect(read(values, { before }).problems).toEqual({});
  });
});

describe('a stored total in its form', () => {
  it('reads back as it is stored, parts that few reports give included', () => {
    const before = stored({
      total: 1600,
      parts: { completed: 1500, overdue: 70, withoutResults: 3, lagging: 0 },
      comparators: { total: 'gt', overdue: 'approx' },
      quote: { vi: 'hơn 1.600 nhiệm vụ' },
    });
    const values = toReportedTotalValues(before, 'task', format);
    const { id: _, ...said } = before;
    expect([values.total, values.overdue, values.lagging, values.atRisk]).toEqual([
      'hơn 1.600',
      'khoảng 70',
      '0',
      '',
    ]);
    expect(read(values, { before })).toEqual({ draft: said, problems: {} });
  });

  it('leaves the kinds that have none yet, and always targets', () => {
    expect(freeSubjects([])).toEqual(['task', 'target', 'pilotModel']);
    expect(freeSubjects([stored({}), stored({ subject: 'target' })])).toEqual(['target', 'pilotModel']);
  });
});
