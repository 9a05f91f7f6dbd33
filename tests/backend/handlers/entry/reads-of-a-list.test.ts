import { expect, it, vi } from 'vitest';
import type { Measurement } from '#core/domain/measurement.ts';
import { entryDesk, type EntryDesk } from '#tests/support/entry-desk.ts';
import { buildTask } from '#tests/support/task-builder.ts';

/** What the work asks of the open file: queries, and rows that they answer with. */
async function readsOf({ writer }: EntryDesk, work: () => Promise<unknown>) {
  const many = [vi.spyOn(writer, 'all'), vi.spyOn(writer, 'allAsArrays')];
  const one = vi.spyOn(writer, 'findOne');
  await work();
  const lists = many.flatMap((spy) => spy.mock.results.map(({ value }) => (value as unknown[]).length));
  const reads = {
    queries: lists.length + one.mock.calls.length,
    rows: lists.reduce((sum, length) => sum + length, one.mock.calls.length),
  };
  for (const spy of [...many, one]) spy.mockRestore();
  return reads;
}

const taskChanges = (count: number, codeOf: (index: number) => string) => ({
  changes: Array.from({ length: count }, (_, index) => {
    const { id: _id, ...draft } = buildTask({ title: { vi: `Việc ${index}` } });
    return { before: null, after: { ...draft, code: codeOf(index) } };
  }),
});

it('reads the stored codes once for a whole list of tasks without codes', async () => {
  const desk = await entryDesk();
  await desk.ask(
    'task.save',
    taskChanges(300, (index) => `A-${index}`),
  );
  const bare = await readsOf(desk, () =>
    desk.ask(
      'task.save',
      taskChanges(50, (index) => `B-${index}`),
    ),
  );
  const coded = await readsOf(desk, () =>
    desk.ask(
      'task.save',
      taskChanges(50, () => ''),
    ),
  );
  const taken = desk.db.all<object>({
    compile: () => ({ sql: 'SELECT 1 FROM task', parameters: [] }) as never,
  });

  expect(coded.queries).toBe(bare.queries + 1);
  expect(coded.rows).toBe(bare.rows + taken.length - 50);
});

it('reads as many rows for one result in a long list as in a short one', async () => {
  const desk = await entryDesk('minh-hoa');
  const { id: periodId } = desk.situation().period;
  const { id: organisationId } = desk.situation().province;
  const { measurements } = await desk.ask('measurement.list', { periodId, organisationId });
  const change = (it: Measurement) => ({ before: it, after: { ...it, state: 'submitted' as const } });
  const changes = measurements.filter(({ figure }) => figure !== null).map(change);
  const single = await readsOf(desk, () => desk.ask('measurement.save', { changes: changes.slice(0, 1) }));
  const many = await readsOf(desk, () => desk.ask('measurement.save', { changes: changes.slice(1, 11) }));

  expect(measurements.length).toBeGreaterThan(20);
  expect(single.rows).toBeLessThan(15);
  expect(many.rows).toBeLessThanOrEqual(10 * single.rows);
});

it('reads the codes of a period once for its sentences', async () => {
  const desk = await entryDesk();
  const { id: periodId } = desk.situation().period;
  const sentence = (vi: string, code: string) => ({
    before: null,
    after: {
      code,
      periodId,
      kind: 'limitation' as const,
      text: { vi },
      addressees: null,
      bottleneck: null,
      note: null,
      quote: null,
      sourceId: null,
    },
  });
  const save = (codes: readonly string[]) =>
    desk.ask('statement.save', { changes: codes.map((code, index) => sentence(`Câu ${index}`, code)) });
  const bare = await readsOf(desk, () => save(['X1', 'X2', 'X3', 'X4']));
  const coded = await readsOf(desk, () => save(['', '', '', '']));
  const codes = desk.situation().statements.map(({ code }) => code);

  expect(coded.queries).toBe(bare.queries + 1);
  expect(new Set(codes).size).toBe(codes.length);
});
