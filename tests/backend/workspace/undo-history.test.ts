import { describe, expect, it } from 'vitest';
import { entryDesk, type EntryDesk, failureOfAnswer } from '#tests/support/entry-desk.ts';

/** Saves another number of silent days: the smallest change there is. */
async function saveDays({ ask }: EntryDesk, silentAfterDays: number) {
  const { settings } = await ask('catalogue.get', {});
  await ask('settings.save', { before: settings, after: { ...settings, silentAfterDays } });
}

const daysOf = ({ situation }: EntryDesk) => situation().settings.silentAfterDays;

describe('undo and redo', () => {
  it('walk back and forth through every change', async () => {
    const desk = await entryDesk();
    for (const days of [31, 32, 33]) await saveDays(desk, days);
    const seen: number[] = [];
    for (const step of [
      desk.undo,
      desk.undo,
      desk.redo,
      desk.undo,
      desk.undo,
      desk.redo,
      desk.redo,
      desk.redo,
    ]) {
      await step();
      seen.push(daysOf(desk));
    }

    expect(seen).toEqual([32, 31, 32, 31, 30, 31, 32, 33]);
  });

  it('forget what was taken back as soon as something else is done', async () => {
    const desk = await entryDesk();
    await saveDays(desk, 31);
    await desk.undo();
    await saveDays(desk, 40);
    const { redo, undo } = await desk.ask('change.list', {});

    expect(redo).toBeNull();
    expect(undo?.procedure).toBe('settings.save');
    expect(daysOf(desk)).toBe(40);
  });

  it('go back through more steps than a list of the history shows', async () => {
    const desk = await entryDesk();
    const steps = Array.from({ length: 120 }, (_, index) => index);
    for (const index of steps) await saveDays(desk, 31 + index);
    for (const _ of steps) await desk.undo();

    expect(daysOf(desk)).toBe(30);
  });

  it('end at the load of the sample', async () => {
    const desk = await entryDesk();
    const { undo, entries } = await desk.ask('change.list', {});

    expect(undo).toBeNull();
    expect(entries.at(-1)).toMatchObject({ procedure: 'sample.load', state: 'fixed' });
  });

  it('refuse a step that is not the next one', async () => {
    const desk = await entryDesk();
    await saveDays(desk, 31);
    const { undo } = await desk.ask('change.list', {});
    await saveDays(desk, 32);
    const stale = desk.ask('change.undo', { sequence: undo?.sequence ?? 0 });

    expect(await failureOfAnswer(stale)).toMatchObject({ code: 'conflict' });
    expect(daysOf(desk)).toBe(32);
  });

  it('leave every step in the history', async () => {
    const desk = await entryDesk();
    await saveDays(desk, 31);
    await desk.undo();
    await desk.redo();
    const { entries } = await desk.ask('change.list', {});

    expect(entries.slice(0, 3).map((it) => it.procedure)).toEqual([
      'change.redo',
      'change.undo',
      'settings.save',
    ]);
  });
});
