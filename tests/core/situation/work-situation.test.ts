import { describe, expect, it } from 'vitest';
import { reportedTotalSchema } from '#core/domain/reported-total.ts';
import type { Task } from '#core/domain/task.ts';
import { buildWork } from '#core/situation/work-situation.ts';
import { firstHalf } from '#tests/support/facts-builder.ts';
import { buildTask } from '#tests/support/task-builder.ts';

const rules = { asOf: '2026-06-30', silentAfterDays: 30 };
const reported = (total: number | null, parts: Readonly<Record<string, number>> = {}) =>
  reportedTotalSchema.parse({
    id: 1,
    periodId: firstHalf.id,
    subject: 'task',
    total,
    parts,
    note: null,
    quote: null,
    sourceId: null,
  });

describe('work', () => {
  it('completed on its last day is not late, the day after it is', () => {
    const done = (completedDate: string, stateBasis: Task['stateBasis'] = 'stated') =>
      buildTask({ state: 'completed', dueDate: '2026-03-01', completedDate, stateBasis });
    const lateOf = (task: Task) => buildWork([task], null, rules).completedLate;
    expect(lateOf(done('2026-03-01'))).toBe(0);
    expect(lateOf(done('2026-03-02'))).toBe(1);
    expect(lateOf(done('2026-03-02', 'inferred'))).toBe(0);
    expect(lateOf(buildTask({ state: 'completed' }))).toBe(0);
  });

  it('splits into parts that add up', () => {
    const states = [
      'completed',
      'regular',
      'suspended',
      'notStarted',
      'lagging',
      'atRisk',
      'inProgress',
    ] as const;
    const { counted } = buildWork(
      states.map((state) => buildTask({ code: state, state })),
      null,
      rules,
    );
    expect(counted).toMatchObject({
      total: 7,
      completed: 1,
      regular: 1,
      suspended: 1,
      inProgress: 4,
      lagging: 1,
      notStarted: 1,
    });
    expect(counted.lagging + counted.atRisk + counted.noSign).toBe(counted.inProgress);
  });

  it('counts what no source states apart and lists it last', () => {
    const inferred = buildTask({
      code: 'I',
      state: 'lagging',
      stateBasis: 'inferred',
      dueDate: '2026-01-01',
    });
    const stated = buildTask({ code: 'S', state: 'atRisk' });
    const work = buildWork([inferred, stated], null, rules);
    expect(work.lagging.map(({ task }) => task.code)).toEqual(['S', 'I']);
    expect([work.counted.lagging, work.counted.inferred, work.inferred.lagging]).toEqual([0, 1, 1]);
  });

  it.each([
    { total: 1, parts: { completed: 1 }, differing: [] },
    { total: 2, parts: { completed: 1 }, differing: ['total'] },
    { total: null, parts: { completed: 3, lagging: 0 }, differing: ['completed'] },
    { total: 2, parts: { regular: 1 }, differing: ['total', 'regular'] },
  ])('of which a source says $total and $parts differs in $differing', ({ total, parts, differing }) => {
    const work = buildWork([buildTask({ state: 'completed' })], reported(total, parts), rules);
    expect(work.differences).toEqual(differing);
  });

  it.each(['completed', 'regular', 'lagging', 'atRisk', 'notStarted'] as const)(
    'that a source counts otherwise differs: %s',
    (state) => {
      const list = [buildTask({ state })];
      expect(buildWork(list, reported(null, { [state]: 1 }), rules).differences).toEqual([]);
      expect(buildWork(list, reported(null, { [state]: 2 }), rules).differences).toEqual([state]);
      expect(buildWork([], reported(null, { [state]: 1 }), rules).differences).toEqual([state]);
    },
  );

  it('misses a roadmap only where somebody said that there is none', () => {
    const late = [true, false, null].map((hasRoadmap) => buildTask({ state: 'lagging', hasRoadmap }));
    expect(buildWork(late, null, rules).counted.withoutRoadmap).toBe(1);
  });
});
