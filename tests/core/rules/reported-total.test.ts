import { describe, expect, it } from 'vitest';
import type { Comparator } from '#core/domain/figure.ts';
import { reportedTotalSchema } from '#core/domain/reported-total.ts';
import {
  comparatorOf,
  hasNoFigure,
  isSameTotal,
  mayBe,
  partsOfSubject,
  reachedParts,
} from '#core/rules/reported-total.ts';

function total(subject: 'task' | 'target' | 'pilotModel', about: string | null = null, periodId = 1) {
  return reportedTotalSchema.parse({
    id: 1,
    periodId,
    subject,
    total: 12,
    parts: {},
    note: about === null ? null : { vi: about },
    quote: null,
    sourceId: null,
  });
}

describe('two totals of a period', () => {
  it.each([
    ['two of tasks', total('task'), total('task'), true],
    ['two of pilot models, whatever is noted', total('pilotModel', 'Một'), total('pilotModel', 'Hai'), true],
    ['tasks and pilot models', total('task'), total('pilotModel'), false],
    ['tasks of another period', total('task'), total('task', null, 2), false],
    ['targets of two plans', total('target', 'Kế hoạch 15'), total('target', 'Kế hoạch 16'), false],
    ['targets of one plan', total('target', 'Kế hoạch 15'), total('target', 'kế hoạch  15'), true],
    ['targets of nothing said', total('target'), total('target'), true],
    ['targets of a plan and of nothing said', total('target', 'Kế hoạch 15'), total('target'), false],
  ])('say the same or not: %s', (_, a, b, isSame) => {
    expect(isSameTotal(a, b)).toBe(isSame);
  });
});

describe('a report without a figure', () => {
  it('has neither whole nor part; 0 is a figure', () => {
    expect(hasNoFigure({ total: null, parts: {} })).toBe(true);
    expect(hasNoFigure({ total: 0, parts: {} })).toBe(false);
    expect(hasNoFigure({ total: null, parts: { overdue: 0 } })).toBe(false);
  });
});

describe('a rough figure of a report', () => {
  it.each<[number, Comparator, number, boolean]>([
    [600, 'gt', 612, true],
    [600, 'gt', 600, false],
    [600, 'gte', 600, true],
    [600, 'lt', 600, false],
    [600, 'lte', 600, true],
    [600, 'nearly', 590, true],
    [600, 'nearly', 600, false],
    [600, 'approx', 640, true],
    [600, 'approx', 660, false],
    [612, 'eq', 612, true],
    [612, 'eq', 611, false],
  ])('%i %s may be %i: %s', (value, comparator, counted, is) => {
    expect(mayBe(value, comparator, counted)).toBe(is);
  });

  it('is exact where nothing else is said', () => {
    expect(comparatorOf({}, 'total')).toBe('eq');
    expect(comparatorOf({ comparators: { overdue: 'approx' } }, 'overdue')).toBe('approx');
    expect(comparatorOf({ comparators: { overdue: 'approx' } }, 'total')).toBe('eq');
  });
});

describe('the ratio that a report gives', () => {
  it('names what was completed of work and what was met of targets, each a part that is asked for', () => {
    expect(reachedParts).toEqual({
      task: 'completed',
      pilotModel: 'completed',
      target: 'metAndExceeded',
    });
    for (const subject of ['task', 'pilotModel', 'target'] as const) {
      expect(partsOfSubject[subject]).toContain(reachedParts[subject]);
    }
  });
});
