import { describe, expect, it } from 'vitest';
import { findWorkBars } from '#core/chart/work-charts.ts';
import { workFact } from '#core/chart/work-facts.ts';
import { workLines } from '#core/chart/work-table.ts';
import { factNote } from '#core/chart/work-words.ts';
import { reportedTotalSchema } from '#core/domain/reported-total.ts';
import { taskStates, type Task } from '#core/domain/task.ts';
import { buildSituation } from '#core/situation/build-situation.ts';
import { afterwards, buildFacts, firstHalf } from '#tests/support/facts-builder.ts';
import { buildTask } from '#tests/support/task-builder.ts';
import { tellerOf } from '#tests/support/teller.ts';

/** A task of each state, each with a date that has not passed, in a period that is over. */
const tasks = taskStates.map((state, index): Task =>
  buildTask({ code: `T${index}`, state, dueDate: '2030-12-31' }),
);

function situationOf(reported: { readonly total: number; readonly parts: object } | null) {
  const stated = { id: 1, periodId: firstHalf.id, subject: 'task', note: null, quote: null, sourceId: null };
  const reportedTotals = reported === null ? [] : [reportedTotalSchema.parse({ ...stated, ...reported })];
  return buildSituation(buildFacts({ tasks, reportedTotals }), afterwards);
}

describe('the lines of a table of totals', () => {
  it('stand in one order, and each state of the list has its own', () => {
    const lines = workLines(situationOf(null).tasks).map(({ line, counted }) => `${line} ${counted}`);
    expect(lines).toEqual([
      'total 7',
      'completed 1',
      'regular 1',
      'inProgress 4',
      'lagging 1',
      'atRisk 1',
      'noSign 2',
      'notStarted 1',
      'suspended 1',
    ]);
  });

  it.each(['noSign', 'suspended'] as const)('know no report of "%s", which no report gives', (line) => {
    const { tasks: work } = situationOf({ total: 7, parts: { completed: 2 } });
    expect(workLines(work).find((it) => it.line === line)).toMatchObject({ reported: null });
  });
});

describe('a figure of the list beside that of a report', () => {
  it('says what the report says', () => {
    const situation = situationOf({ total: 9, parts: { completed: 2 } });
    const note = factNote(tellerOf(situation), workFact(situation.tasks, 'total'));
    expect(note).toBe('theo báo cáo: 9');
  });
});

it('names the bars of tasks and those of pilot models each by what they count', () => {
  const situation = situationOf(null);
  const nameOf = (kind: 'task' | 'pilotModel') =>
    findWorkBars(tellerOf(situation), kind, situation.tasks)?.series[0].name;
  expect(nameOf('task')).toMatch(/nhiệm vụ/iu);
  expect(nameOf('pilotModel')).toMatch(/mô hình/iu);
});
