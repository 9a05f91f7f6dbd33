import { describe, expect, it } from 'vitest';
import type { Indicator } from '#core/domain/indicator.ts';
import { createTranslate } from '#backend/language/create-translate.ts';
import { createFormat } from '#core/language/format.ts';
import { achievedText, findPlanText } from '#core/wording/result-text.ts';
import { unitText } from '#core/wording/unit-text.ts';
import { localesFolder } from '#tests/core/language/format-in.ts';
import { entryDesk, type EntryDesk } from '#tests/support/entry-desk.ts';
import { testPorts } from '#tests/support/workspace-ports.ts';

const t = createTranslate(localesFolder, 'vi');
const wording = { t, format: createFormat('vi', t), words: (text: { vi: string }) => text.vi };

/** Funds of the made-up province, which have a result and plans, and a count of the same. */
const [funds, files] = ['MH-33', 'MH-13'];

/** The province on the day after the period that its report is about, when its plans hold. */
function openDesk(): Promise<EntryDesk> {
  return entryDesk('minh-hoa', testPorts({ now: () => new Date('2026-07-01T02:00:00Z') }));
}

function resultOf(desk: EntryDesk, code: string) {
  const result = desk
    .situation()
    .groups.flatMap((group) => group.results)
    .find(({ indicator }) => indicator.code === code);
  if (result === undefined) throw new Error(`The sample has no ${code}.`);
  return result;
}

/** What a reader sees of an indicator. */
function shown(desk: EntryDesk, code: string) {
  const result = resultOf(desk, code);
  return [
    unitText(wording, result.indicator),
    achievedText(wording, result, 'table'),
    findPlanText(wording, result),
  ];
}

async function change(desk: EntryDesk, code: string, to: Partial<Indicator>): Promise<void> {
  const before = resultOf(desk, code).indicator;
  await desk.ask('indicator.save', { changes: [{ before, after: { ...before, ...to } }] });
}

/** The rows of results and plans as SQLite holds them. */
function storedFigures({ writer }: EntryDesk) {
  const read = (table: string) => writer.connection.prepare(`SELECT * FROM ${table}`).all();
  return [read('measurement'), read('target')];
}

describe('the scale of money with results', () => {
  it.each([
    ['billion', ['Tỷ đồng', '9,3 tỷ đồng', '11 tỷ đồng']],
    ['million', ['Triệu đồng', '9.300 triệu đồng', '11.000 triệu đồng']],
    ['thousand', ['Nghìn đồng', '9.300.000 nghìn đồng', '11.000.000 nghìn đồng']],
    [null, ['Đồng', '9,3 tỷ đồng', '11 tỷ đồng']],
  ] as const)('%s is shown everywhere and changes no stored đồng', async (scale, texts) => {
    const desk = await openDesk();
    const stored = storedFigures(desk);
    const { judgement, completion } = resultOf(desk, funds);
    await change(desk, funds, { scale });

    expect(shown(desk, funds)).toEqual(texts);
    expect(storedFigures(desk)).toEqual(stored);
    expect(resultOf(desk, funds)).toMatchObject({
      judgement,
      completion,
      achieved: { value: 9_300_000_000 },
    });
  });
});

describe.each([
  ['scale', funds, { scale: 'million' }, '9.300 triệu đồng', '9,3 tỷ đồng'],
  ['counter', files, { counter: { vi: 'bộ hồ sơ', en: 'sets' } }, '959 bộ hồ sơ', '959 hồ sơ'],
  ['counter that is taken away', files, { counter: null }, '959', '959 hồ sơ'],
] as const)('a changed %s', (_, code, to, after, before) => {
  it('is one entry of the history, which names the indicator', async () => {
    const desk = await openDesk();
    await change(desk, code, to);

    const { entries } = await desk.ask('change.list', {});
    expect(entries[0]).toMatchObject({
      procedure: 'indicator.save',
      deed: 'changed',
      rows: 1,
      subject: resultOf(desk, code).indicator.name,
      state: 'done',
    });
  });

  it('is taken back and done again to the letter', async () => {
    const desk = await openDesk();
    const [untouched, first] = [desk.digest(), resultOf(desk, code).indicator];
    await change(desk, code, to);
    const changed = resultOf(desk, code).indicator;
    expect(shown(desk, code)[1]).toBe(after);

    await desk.undo();
    expect(shown(desk, code)[1]).toBe(before);
    expect(resultOf(desk, code).indicator).toEqual(first);
    expect(desk.digest()).toEqual(untouched);

    await desk.redo();
    expect(shown(desk, code)[1]).toBe(after);
    expect(resultOf(desk, code).indicator).toEqual(changed);
  });
});
