import { describe, expect, it } from 'vitest';
import { workFact, type WorkFactPart } from '#core/chart/work-facts.ts';
import { workLines } from '#core/chart/work-table.ts';
import { reportedTotalSchema, type ReportedTotal } from '#core/domain/reported-total.ts';
import type { Task } from '#core/domain/task.ts';
import { buildSituation } from '#core/situation/build-situation.ts';
import { afterwards, buildFacts, firstHalf } from '../../support/facts-builder.ts';
import { buildTask } from '../../support/task-builder.ts';

type Reported = { readonly total: number | null; readonly parts: ReportedTotal['parts'] };

function workOf(tasks: readonly Partial<Task>[], reported?: Reported) {
  const total = { id: 1, periodId: firstHalf.id, subject: 'task', note: null, quote: null, sourceId: null };
  return buildSituation(
    buildFacts({
      tasks: tasks.map((changes, index) => buildTask({ code: `T${index}`, ...changes })),
      reportedTotals: reported === undefined ? [] : [reportedTotalSchema.parse({ ...total, ...reported })],
    }),
    afterwards,
  ).tasks;
}

const later = '2199-01-01';
const inferredLate = { state: 'lagging', stateBasis: 'inferred' } as const;

describe('a count about work', () => {
  it.each<[string, readonly Partial<Task>[], WorkFactPart, string]>([
    ['late tasks without a list', [], 'lagging', 'noList'],
    ['the total without a list', [], 'total', 'noList'],
    ['late tasks without deadlines', [{}], 'lagging', 'noDeadlines'],
    ['tasks at risk without deadlines', [{}, { state: 'completed' }], 'atRisk', 'noDeadlines'],
    ['late tasks where all states are inferred', [inferredLate], 'lagging', 'notStated'],
    ['completed tasks where all states are inferred', [inferredLate], 'completed', 'notStated'],
    ['roadmaps of late tasks that nobody spoke of', [{ state: 'lagging' }], 'withoutRoadmap', 'notAsked'],
    [
      'roadmaps where nothing is late and nobody was asked',
      [{ dueDate: later }],
      'withoutRoadmap',
      'notAsked',
    ],
    [
      'roadmaps of a few late tasks',
      [{ state: 'lagging', hasRoadmap: true }, { state: 'lagging' }],
      'withoutRoadmap',
      'notAsked',
    ],
  ])('is not known: %s', (_name, tasks, part, reason) => {
    expect(workFact(workOf(tasks), part)).toEqual({ isKnown: false, reason });
  });

  it.each<[string, readonly Partial<Task>[], WorkFactPart, number, number]>([
    ['no late task before its deadline', [{ dueDate: later }], 'lagging', 0, 0],
    ['no late task where all are done', [{ state: 'completed' }], 'lagging', 0, 0],
    ['no task at risk beside a late one', [{ state: 'lagging' }], 'atRisk', 0, 0],
    ['a late task without a roadmap', [{ state: 'lagging', hasRoadmap: false }], 'withoutRoadmap', 1, 0],
    ['one of two', [{ state: 'lagging', hasRoadmap: false }, { state: 'lagging' }], 'withoutRoadmap', 1, 1],
    ['all with a roadmap', [{ state: 'lagging', hasRoadmap: true }], 'withoutRoadmap', 0, 0],
    ['no roadmap missing where all is done', [{ state: 'completed' }], 'withoutRoadmap', 0, 0],
  ])('is counted from the list: %s', (_name, tasks, part, value, open) => {
    expect(workFact(workOf(tasks), part)).toEqual({
      isKnown: true,
      value,
      basis: 'counted',
      other: null,
      open,
    });
  });

  it('is the reported one where the list cannot know it', () => {
    const work = workOf([{}], { total: 44, parts: { completed: 15, lagging: 0 } });
    expect(workFact(work, 'lagging')).toMatchObject({ value: 0, basis: 'reported', other: null });
  });

  it('follows the total of the picture and names the other', () => {
    const work = workOf([{ state: 'lagging' }], { total: 44, parts: { completed: 15, lagging: 0 } });
    expect(workFact(work, 'lagging')).toMatchObject({ value: 0, basis: 'reported', other: 1 });
    expect(workFact(work, 'atRisk')).toMatchObject({ value: 0, basis: 'counted' });
    const single = workOf([{ state: 'lagging' }], { total: null, parts: { lagging: 3 } });
    expect(workFact(single, 'lagging')).toMatchObject({ value: 1, basis: 'counted', other: 3 });
  });
});

describe('both totals line by line', () => {
  it('hold null, never 0, where one is silent', () => {
    const work = workOf([{}, inferredLate], { total: 44, parts: { completed: 15 } });
    const lines = Object.fromEntries(
      workLines(work).map((line) => [line.line, [line.reported, line.counted]]),
    );
    expect(lines).toEqual({
      total: [44, 2],
      completed: [15, 0],
      inProgress: [null, 1],
      lagging: [null, null],
      atRisk: [null, null],
      inferred: [null, 1],
    });
  });
});
