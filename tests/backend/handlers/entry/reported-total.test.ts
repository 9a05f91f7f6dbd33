import { describe, expect, it } from 'vitest';
import { type ReportedTotalDraft } from '#core/domain/reported-total.ts';
import { entryDesk, type EntryDesk, failureOfAnswer } from '#tests/support/entry-desk.ts';

function draftIn(desk: EntryDesk, changes: Partial<ReportedTotalDraft> = {}): ReportedTotalDraft {
  return {
    periodId: desk.situation().period.id,
    subject: 'task',
    total: 612,
    parts: { overdue: 74 },
    note: null,
    quote: null,
    sourceId: null,
    ...changes,
  };
}

async function add(desk: EntryDesk, changes: Partial<ReportedTotalDraft> = {}) {
  return desk.ask('reportedTotal.save', { changes: [{ before: null, after: draftIn(desk, changes) }] });
}

function reported(desk: EntryDesk) {
  const { reported: total } = desk.situation().tasks;
  if (total === null) throw new Error('No total of tasks is stored.');
  return total;
}

describe('reported totals by hand', () => {
  it('stand in the situation as they were typed, rough figures included', async () => {
    const desk = await entryDesk();
    const { ids } = await add(desk, { comparators: { total: 'gt', overdue: 'approx' } });

    expect(reported(desk)).toEqual({
      id: ids[0],
      ...draftIn(desk),
      comparators: { total: 'gt', overdue: 'approx' },
    });
    expect(desk.events).toContain('data.changed');
  });

  it('are changed and removed, and each step is taken back and done again', async () => {
    const desk = await entryDesk();
    await add(desk);
    const before = reported(desk);
    const { id: _, ...draft } = before;
    await desk.ask('reportedTotal.save', { changes: [{ before, after: { ...draft, total: 613 } }] });
    expect(reported(desk).total).toBe(613);
    await desk.ask('reportedTotal.save', { changes: [{ before: reported(desk), after: null }] });
    expect(desk.situation().tasks.reported).toBeNull();
    await desk.undo();
    expect(reported(desk).total).toBe(613);
    await desk.undo();
    expect(reported(desk)).toEqual(before);
    await desk.redo();
    expect(reported(desk).total).toBe(613);

    const { entries } = await desk.ask('change.list', {});
    expect(entries.map(({ procedure }) => procedure).slice(-4)).toContain('reportedTotal.save');
  });

  it.each(['task', 'pilotModel'] as const)('have one of %s in a period', async (subject) => {
    const desk = await entryDesk('minh-hoa');
    const digest = desk.digest();

    expect(await failureOfAnswer(add(desk, { subject }))).toMatchObject({ code: 'entry/duplicate' });
    expect(desk.digest()).toEqual(digest);
  });

  it('have several of targets, told apart by what they name', async () => {
    const desk = await entryDesk();
    const named = (vi: string) => ({
      subject: 'target' as const,
      total: 30,
      parts: { metAndExceeded: 12 },
      note: { vi },
    });
    await add(desk, named('Kế hoạch 15'));
    await add(desk, named('Kế hoạch 16'));

    expect(desk.situation().targetTotals.map(({ note }) => note?.vi)).toEqual(['Kế hoạch 15', 'Kế hoạch 16']);
    expect(await failureOfAnswer(add(desk, named('kế hoạch 15')))).toMatchObject({ code: 'entry/duplicate' });
  });

  it('are not moved onto another one', async () => {
    const desk = await entryDesk('minh-hoa');
    const before = reported(desk);
    const { id: _, ...draft } = before;
    const moved = { changes: [{ before, after: { ...draft, subject: 'pilotModel' as const } }] };

    expect(await failureOfAnswer(desk.ask('reportedTotal.save', moved))).toMatchObject({
      code: 'entry/duplicate',
    });
  });

  it('have a figure, unless the source never gave one', async () => {
    const desk = await entryDesk();
    expect(await failureOfAnswer(add(desk, { total: null, parts: {} }))).toMatchObject({
      code: 'validation',
    });
    const before = desk.situation().pilotModels.reported;
    if (before === null) throw new Error('The sample has words on pilot models.');
    const { id: _, ...words } = before;
    const note = { vi: 'Chưa có kết quả.' };
    await desk.ask('reportedTotal.save', { changes: [{ before, after: { ...words, note } }] });
    expect(desk.situation().pilotModels.reported?.note).toEqual(note);
  });

  it('are not overwritten where somebody changed them meanwhile', async () => {
    const desk = await entryDesk('minh-hoa');
    const before = reported(desk);
    const { id: _, ...draft } = before;
    await desk.ask('reportedTotal.save', { changes: [{ before, after: { ...draft, total: 45 } }] });
    const late = desk.ask('reportedTotal.save', { changes: [{ before, after: { ...draft, total: 46 } }] });

    expect(await failureOfAnswer(late)).toMatchObject({ code: 'conflict' });
    expect(reported(desk).total).toBe(45);
  });

  it('keep unsaved typing, which is of no record once theirs is removed', async () => {
    const desk = await entryDesk('minh-hoa');
    const before = reported(desk);
    await desk.ask('draft.save', {
      key: 'reportedTotal-00000000-0000-4000-8000-000000000001',
      place: { form: 'reportedTotal', periodId: before.periodId, id: before.id },
      title: 'Số liệu báo cáo chung',
      savedAt: '2026-07-01T00:00:00.000Z',
      content: '{}',
    });
    const isOrphan = async () => (await desk.ask('draft.list', {})).drafts.map((draft) => draft.isOrphan);

    expect(await isOrphan()).toEqual([false]);
    await desk.ask('reportedTotal.save', { changes: [{ before, after: null }] });
    expect(await isOrphan()).toEqual([true]);
  });
});
