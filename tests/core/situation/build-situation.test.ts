import { describe, expect, it } from 'vitest';
import { reportedTotalSchema } from '#core/domain/reported-total.ts';
import { buildSituation } from '#core/situation/build-situation.ts';
import type { Facts } from '#core/domain/facts.ts';
import type { IndicatorResult } from '#core/situation/situation.ts';
import {
  afterwards,
  buildFacts,
  buildIndicator,
  buildMeasurement,
  buildTarget,
  buildUnit,
  firstHalf,
  lastHalf,
  wholeYear,
} from '#tests/support/facts-builder.ts';
import { figure } from '#tests/support/figures.ts';
import { buildTask } from '#tests/support/task-builder.ts';

function onlyResult(changes: Partial<Facts>): IndicatorResult {
  const facts = buildFacts({ indicators: [buildIndicator(1)], ...changes });
  const [result] = buildSituation(facts, afterwards).groups.flatMap((group) => group.results);
  if (result === undefined) throw new Error('The situation has no result.');
  return result;
}

describe('results', () => {
  it('sets 81.17 against 70 with completion, gap, status and rule', () => {
    const result = onlyResult({
      measurements: [buildMeasurement(1, '81.17')],
      targets: [buildTarget(1, '70')],
    });
    expect(result.completion).toEqual(figure('115.96'));
    expect(result.gap).toEqual(figure('11.17'));
    expect(result.judgement).toEqual({ status: 'exceeded', rule: 'achievedOfPlanned' });
  });

  it('keeps an indicator without any measurement as missing', () => {
    const result = onlyResult({ targets: [buildTarget(1, '70')] });
    expect(result.measurement).toBeNull();
    expect(result.achieved).toBeNull();
    expect(result.judgement).toEqual({ status: 'notJudged', reason: 'noData' });
  });

  it('keeps the figure of the period before with its whole, and null where it had none', () => {
    const before = buildMeasurement(1, '8', { periodId: lastHalf.id, outOf: 19 });
    const now = buildMeasurement(1, '9', { outOf: 19 });
    const facts = { previousPeriod: lastHalf, measurements: [before, now] };
    expect(onlyResult(facts).comparisons).toMatchObject([
      { base: 'previousPeriod', from: { figure: figure('8'), outOf: 19 } },
    ]);
    const silent = buildMeasurement(1, null, { periodId: lastHalf.id });
    expect(onlyResult({ ...facts, measurements: [silent, now] }).comparisons).toEqual([]);
    expect(onlyResult({ ...facts, measurements: [now] }).comparisons).toEqual([]);
  });

  it('prefers the plan of the period to the annual plan', () => {
    const result = onlyResult({
      measurements: [buildMeasurement(1, '60')],
      targets: [buildTarget(1, '90', { periodId: wholeYear.id }), buildTarget(1, '50')],
    });
    expect(result.plan?.target.figure.value).toBe(50);
    expect(result.judgement.status).toBe('exceeded');
  });

  it('uses the annual plan in mid-year and calls a shortfall not due', () => {
    const annual = [buildTarget(1, '90', { periodId: wholeYear.id })];
    const short = onlyResult({ measurements: [buildMeasurement(1, '60')], targets: annual });
    expect(short.judgement).toEqual({ status: 'notJudged', reason: 'notDue' });
    const reached = onlyResult({ measurements: [buildMeasurement(1, '91')], targets: annual });
    expect(reached.judgement.status).toBe('exceeded');
  });

  it('holds the latest revision in force and remembers what it replaced', () => {
    const result = onlyResult({
      measurements: [buildMeasurement(1, '66')],
      targets: [
        buildTarget(1, '60', { effectiveDate: '2026-01-10' }),
        buildTarget(1, '65', { effectiveDate: '2026-04-01' }),
        buildTarget(1, '99', { effectiveDate: '2026-08-01' }),
      ],
    });
    expect(result.plan?.target.figure.value).toBe(65);
    expect(result.plan?.replaced).toEqual([figure('60')]);
  });

  it('computes the change from the previous period', () => {
    const result = onlyResult({
      previousPeriod: lastHalf,
      measurements: [buildMeasurement(1, '81.17'), buildMeasurement(1, '80', { periodId: lastHalf.id })],
    });
    expect(result.comparisons).toMatchObject([
      { base: 'previousPeriod', change: { value: 1.17, kind: 'percentagePoint' } },
    ]);
  });

  it('ranks districts among districts and leaves levels without a place', () => {
    const organisations = [buildUnit(2, 'district'), buildUnit(3, 'district'), buildUnit(4, 'level')];
    const result = onlyResult({
      organisations,
      measurements: [
        buildMeasurement(1, '70', { organisationId: 2 }),
        buildMeasurement(1, '90', { organisationId: 3 }),
        buildMeasurement(1, '95', { organisationId: 4 }),
      ],
    });
    expect(result.units.map((unit) => unit.rank)).toEqual([2, 1, null]);
  });

  it('gives no place to a unit that is not there in the period', () => {
    const ended = { ...buildUnit(2, 'district'), validTo: '2025-06-30' };
    const later = { ...buildUnit(3, 'district'), validFrom: '2026-07-01' };
    const lastDay = { ...buildUnit(4, 'district'), validTo: firstHalf.from };
    const result = onlyResult({
      organisations: [ended, later, lastDay, buildUnit(5, 'district')],
      measurements: [2, 3, 4, 5].map((id) => buildMeasurement(1, `${100 - id}`, { organisationId: id })),
    });
    expect(result.units.map((unit) => unit.rank)).toEqual([null, null, 1, 2]);
  });

  it('keeps the whole that a count is out of', () => {
    const result = onlyResult({ measurements: [buildMeasurement(1, '8', { outOf: 19 })] });
    expect(result.measurement?.outOf).toBe(19);
  });

  it('puts the least complete first among the lowest and leaves out what is near its plan', () => {
    const facts = buildFacts({
      indicators: [1, 2, 3].map((id) => buildIndicator(id)),
      measurements: [buildMeasurement(1, '50'), buildMeasurement(2, '20'), buildMeasurement(3, '65')],
      targets: [1, 2, 3].map((id) => buildTarget(id, '70')),
    });
    const lowest = buildSituation(facts, afterwards).lowest;
    expect(lowest.map(({ result }) => result.indicator.id)).toEqual([2, 1]);
    expect(lowest.map(({ rule }) => rule)).toEqual(['completion', 'completion']);
  });

  it('puts results without a percentage after those that have one: limits by their share, ranks by places', () => {
    const less = { direction: 'lowerIsBetter' } as const;
    const facts = buildFacts({
      indicators: [
        buildIndicator(1, { ...less, unit: 'rank' }),
        buildIndicator(2, { ...less, unit: 'count' }),
        buildIndicator(3),
        buildIndicator(4, { ...less, unit: 'count' }),
        buildIndicator(5, { ...less, unit: 'rank' }),
        buildIndicator(6, { unit: 'yesNo' }),
        buildIndicator(7),
        buildIndicator(8, { ...less, unit: 'count' }),
      ],
      measurements: [
        ['12', 1],
        ['30', 2],
        ['50', 3],
        ['9', 4],
        ['40', 5],
        ['0', 6],
        ['10', 7],
        ['1', 8],
      ].map(([value, id]) => buildMeasurement(Number(id), String(value))),
      targets: [
        ['10', 1],
        ['20', 2],
        ['70', 3],
        ['3', 4],
        ['30', 5],
        ['1', 6],
        ['70', 7],
        ['0', 8],
      ].map(([value, id]) => buildTarget(Number(id), String(value))),
    });
    const lowest = buildSituation(facts, afterwards).lowest;
    expect(lowest.map(({ result }) => result.indicator.id)).toEqual([7, 3, 4, 2, 5, 1, 8, 6]);
  });

  it('counts each status once', () => {
    const facts = buildFacts({
      indicators: [1, 2, 3, 4].map((id) => buildIndicator(id)),
      measurements: [buildMeasurement(1, '71'), buildMeasurement(2, '70'), buildMeasurement(3, '10')],
      targets: [1, 2, 3].map((id) => buildTarget(id, '70')),
    });
    expect(buildSituation(facts, afterwards).statusCounts).toEqual({
      exceeded: 1,
      met: 1,
      near: 0,
      below: 1,
      notJudged: 1,
    });
  });
});

describe('the day up to which is counted', () => {
  const task = buildTask({ code: 'A', dueDate: '2026-03-31', assignedDate: '2026-01-10' });
  const daysOverdue = (today: string, newestChangeDay: string | null) => {
    const { tasks, asOf } = buildSituation(buildFacts({ tasks: [task], newestChangeDay }), today);
    return [asOf, tasks.lagging[0]?.lag.daysOverdue ?? 0];
  };

  it('is today, so that no day counts that has not passed', () => {
    expect(daysOverdue('2026-04-10', null)).toEqual(['2026-04-10', 10]);
    expect(daysOverdue('2025-12-01', null)).toEqual(['2025-12-01', 0]);
  });

  it('is the day of the newest stored change where the clock stands before it', () => {
    expect(daysOverdue('1970-01-01', '2026-04-05')).toEqual(['2026-04-05', 5]);
    expect(daysOverdue('2026-04-10', '2026-04-05')).toEqual(['2026-04-10', 10]);
    expect(daysOverdue('1970-01-01', '2026-08-05')).toEqual(['2026-06-30', 91]);
  });
});

describe('totals of tasks', () => {
  const tasks = [
    buildTask({ code: 'A', state: 'completed' }),
    buildTask({ code: 'B', state: 'regular' }),
    buildTask({ code: 'C', state: 'lagging' }),
    buildTask({ code: 'D', kind: 'pilotModel', state: 'completed' }),
  ];
  const reported = reportedTotalSchema.parse({
    id: 1,
    periodId: firstHalf.id,
    subject: 'task',
    total: 44,
    parts: { completed: 15, regular: 10, inProgress: 19, lagging: 0 },
    note: null,
    quote: null,
    sourceId: null,
  });

  it('counts the list and never mixes pilot models in', () => {
    const situation = buildSituation(buildFacts({ tasks }), afterwards);
    expect(situation.tasks.counted).toMatchObject({ total: 3, completed: 1, regular: 1, inProgress: 1 });
    expect(situation.pilotModels.counted.total).toBe(1);
  });

  it('keeps the reported total beside the counted one and names every part that differs', () => {
    const { tasks: work } = buildSituation(buildFacts({ tasks, reportedTotals: [reported] }), afterwards);
    expect(work.reported?.total).toBe(44);
    expect(work.counted.total).toBe(3);
    expect(work.differences).toEqual(['total', 'completed', 'regular', 'inProgress', 'lagging']);
  });

  it('counts in progress in parts that add up, and suspended work apart from it', () => {
    const mixed = [
      ...tasks,
      buildTask({ code: 'E', state: 'suspended' }),
      buildTask({ code: 'F', state: 'notStarted', dueDate: '2027-01-01' }),
      buildTask({ code: 'G', state: 'atRisk', hasRoadmap: false }),
    ];
    const { counted } = buildSituation(buildFacts({ tasks: mixed }), afterwards).tasks;
    expect(counted).toEqual({
      total: 6,
      inferred: 0,
      completed: 1,
      regular: 1,
      suspended: 1,
      inProgress: 3,
      lagging: 1,
      atRisk: 1,
      noSign: 1,
      notStarted: 1,
      withoutRoadmap: 1,
    });
  });

  it('counts stated states, and apart from them those that no source states', () => {
    const inferred = [
      buildTask({ code: 'X', state: 'completed', stateBasis: 'inferred' }),
      buildTask({ code: 'Y', state: 'lagging', stateBasis: 'inferred', hasRoadmap: false }),
      buildTask({ code: 'Z', dueDate: '2026-01-02', stateBasis: 'inferred' }),
    ];
    const work = buildSituation(buildFacts({ tasks: [...inferred, ...tasks] }), afterwards).tasks;
    expect(work.counted).toMatchObject({
      total: 6,
      completed: 1,
      lagging: 1,
      inferred: 3,
      withoutRoadmap: 0,
    });
    expect(work.inferred).toMatchObject({ completed: 1, lagging: 2, inProgress: 2, withoutRoadmap: 1 });
    const { completed, regular, suspended, inProgress, inferred: apart, total } = work.counted;
    expect(completed + regular + suspended + inProgress + apart).toBe(total);
    expect(work.lagging.map(({ task }) => task.code)).toEqual(['C', 'Z', 'Y']);
  });

  it('shows a past period without tasks that were assigned after it', () => {
    const later = [...tasks, buildTask({ code: 'H', assignedDate: '2026-09-01' })];
    expect(buildSituation(buildFacts({ tasks: later }), afterwards).tasks.counted.total).toBe(3);
  });

  it('does not invent a reported total', () => {
    expect(buildSituation(buildFacts({ tasks }), afterwards).tasks.reported).toBeNull();
  });
});
