import { describe, expect, it } from 'vitest';
import { findWorkChart } from '#core/chart/work-charts.ts';
import { isContradictory, sumOf, workPicture } from '#core/chart/work-picture.ts';
import { workNotes } from '#core/chart/work-words.ts';
import { reportedTotalIdSchema } from '#core/domain/identifiers.ts';
import { reportedTotalParts, type ReportedTotal } from '#core/domain/reported-total.ts';
import { taskStates, type Task } from '#core/domain/task.ts';
import { buildSituation } from '#core/situation/build-situation.ts';
import type { Situation } from '#core/situation/situation.ts';
import { withoutRankedUnits } from '#core/situation/without-ranked-units.ts';
import { buildWorkSlides } from '#core/deck/work-slides.ts';
import { createTranslate } from '#backend/language/create-translate.ts';
import { formatIn, localesFolder } from '../language/format-in.ts';
import { afterwards, buildFacts, firstHalf } from '../../support/facts-builder.ts';
import { buildTask } from '../../support/task-builder.ts';
import { told } from '../document/briefing/briefing-in.ts';
import { tellerOf } from '#tests/support/teller.ts';

const [t, format] = [createTranslate(localesFolder, 'vi'), formatIn('vi')];

/** Numbers from 0 up to, without, the limit; the same on every run. */
function createDice(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

function randomTask(roll: (limit: number) => number, index: number): Task {
  return buildTask({
    code: `T${index}`,
    state: taskStates[roll(taskStates.length)] ?? 'inProgress',
    stateBasis: roll(4) === 0 ? 'inferred' : 'stated',
    dueDate: [null, '2026-05-01', '2099-12-31'][roll(3)] ?? null,
    hasRoadmap: [null, true, false][roll(3)] ?? null,
  });
}

function randomTotal(roll: (limit: number) => number): ReportedTotal {
  const parts = Object.fromEntries(
    reportedTotalParts.filter(() => roll(3) === 0).map((part) => [part, roll(12)]),
  );
  const total = roll(4) === 0 ? null : roll(45);
  return { ...emptyTotal, total, parts };
}

const emptyTotal: ReportedTotal = {
  id: reportedTotalIdSchema.parse(1),
  periodId: firstHalf.id,
  subject: 'task',
  total: null,
  parts: {},
  note: null,
  quote: null,
  sourceId: null,
};

function randomSituation(seed: number): Situation {
  const roll = createDice(seed);
  const tasks = Array.from({ length: roll(3) === 0 ? 0 : roll(12) }, (_, index) => randomTask(roll, index));
  const reported = roll(3) === 0 ? [] : [randomTotal(roll)];
  return situationOf(tasks, reported);
}

function situationOf(tasks: readonly Task[], reportedTotals: readonly ReportedTotal[]): Situation {
  return buildSituation(buildFacts({ tasks, reportedTotals }), afterwards);
}

/** What each of the three draws: title, then each bar with its name, figure and length. */
function pictures(situation: Situation) {
  const context = tellerOf(situation);
  const chart = findWorkChart(tellerOf(withoutRankedUnits(situation)), 'task');
  const slide = buildWorkSlides(context, 'task').find(({ key }) => key === 'task-states');
  const block = told(context, 'tasks').find((it) => it.kind === 'chart');
  const page = block?.kind === 'chart' ? block.spec : null;
  const bars = slide?.marks.map(({ name, value }) => [name, value]);
  const barsOf = (spec: typeof page | undefined) =>
    spec?.categories.map((name, index) => [name, spec.series[0]?.labels[index]]);
  return {
    titles: [chart?.spec.title, slide?.title, page?.title],
    bars: [barsOf(chart?.spec.kind === 'slope' ? null : chart?.spec), bars, barsOf(page)],
    shares: slide?.marks.map(({ bullet }) => (bullet?.kind === 'track' ? bullet.fill?.to : null) ?? -1) ?? [],
  };
}

const facts = Array.from({ length: 500 }, (_, index) => randomSituation(index + 1));

describe('the picture of work, for 500 random sets of facts,', () => {
  it('is the same on screen, slide and page', () => {
    for (const [index, situation] of facts.entries()) {
      const { titles, bars } = pictures(situation);
      expect(new Set(titles).size, `titles of ${index}`).toBe(1);
      expect([bars[1], bars[2]], `bars of ${index}`).toEqual([bars[0], bars[0]]);
    }
  });

  it('adds up to the total that it claims, in parts that are named once', () => {
    const drawn = facts.flatMap(({ tasks }) => workPicture(tasks) ?? []);
    for (const { parts, total } of drawn) {
      expect(sumOf(parts)).toBe(total ?? sumOf(parts));
      expect(parts.every(({ count }) => Number.isInteger(count) && count >= 0)).toBe(true);
      expect(new Set(parts.map(({ part }) => part)).size).toBe(parts.length);
    }
  });

  it('draws no share below nothing or beyond the whole', () => {
    const shares = facts.flatMap((situation) => pictures(situation).shares);
    expect(shares.filter((share) => share < 0 || share > 1)).toEqual([]);
  });

  it('is none only where neither list nor source says anything', () => {
    const silent = facts.filter(({ tasks }) => workPicture(tasks) === null);
    expect(silent.length).toBeGreaterThan(0);
    expect(silent.every(({ tasks }) => tasks.tasks.length === 0)).toBe(true);
    expect(silent.every(({ tasks }) => (tasks.reported?.total ?? 0) === 0)).toBe(true);
  });

  it('meets every kind of facts', () => {
    const bases = facts.map(({ tasks }) => workPicture(tasks)?.basis);
    expect(new Set(bases)).toEqual(new Set(['reported', 'counted', 'agreed', undefined]));
    expect(facts.some(({ tasks }) => tasks.reported !== null && isContradictory(tasks.reported))).toBe(true);
  });
});

type Parts = ReportedTotal['parts'];
const drawn = (situation: Situation) =>
  Object.fromEntries((workPicture(situation.tasks)?.parts ?? []).map(({ part, count }) => [part, count]));
const reportedAs = (total: number | null, parts: Parts, tasks: readonly Task[] = []) =>
  situationOf(tasks, [{ ...emptyTotal, total, parts }]);
const listOf = (...states: readonly Task['state'][]) =>
  states.map((state, index) => buildTask({ code: `T${index}`, state, dueDate: '2099-12-31' }));

describe('the parts of what a source reports', () => {
  it.each<[string, number | null, Parts, object]>([
    [
      'leave open what is not named',
      44,
      { completed: 15, lagging: 3 },
      { completed: 15, lagging: 3, unstated: 26 },
    ],
    [
      'divide what is in progress',
      44,
      { completed: 15, regular: 10, inProgress: 19, lagging: 6, atRisk: 6 },
      { completed: 15, regular: 10, otherOpen: 7, atRisk: 6, lagging: 6 },
    ],
    [
      'stand beside what is in progress where only that adds up',
      44,
      { completed: 15, regular: 10, inProgress: 16, lagging: 3 },
      { completed: 15, regular: 10, inProgress: 16, lagging: 3 },
    ],
    [
      'keep a reported zero',
      44,
      { completed: 15, regular: 10, inProgress: 19, lagging: 0 },
      { completed: 15, regular: 10, inProgress: 19, lagging: 0 },
    ],
    [
      'let what has not begun overlap with what is late',
      20,
      { completed: 10, inProgress: 10, lagging: 6, notStarted: 6 },
      { completed: 10, otherOpen: 4, lagging: 6 },
    ],
    ['claim no total that they exceed', 10, { completed: 8, regular: 7 }, { completed: 8, regular: 7 }],
    ['stand alone without a total', null, { completed: 8, lagging: 2 }, { completed: 8, lagging: 2 }],
    ['are all open where only the total is known', 34, {}, { unstated: 34 }],
  ])('%s', (_name, total, parts, expected) => {
    expect(drawn(reportedAs(total, parts))).toEqual(expected);
  });

  it('give no ratio where they do not fit the total, and say so', () => {
    const situation = reportedAs(10, { completed: 8, regular: 7 });
    expect(pictures(situation).titles[0]).toBe('Nhiệm vụ theo trạng thái');
    expect(workNotes({ t, format }, situation.tasks).join(' ')).toContain(
      'Các số thành phần trong báo cáo không khớp với tổng số 10.',
    );
  });

  it('give way to the list where they contradict their total', () => {
    const situation = reportedAs(10, { completed: 8, regular: 7 }, listOf('completed', 'lagging'));
    expect(workPicture(situation.tasks)).toMatchObject({ basis: 'counted', total: 2 });
  });
});

describe('the picture of a list', () => {
  it('holds suspended tasks, so that its bars add up', () => {
    const situation = situationOf(listOf('completed', 'inProgress', 'suspended', 'suspended'), []);
    expect(drawn(situation)).toEqual({ completed: 1, noSign: 1, atRisk: 0, lagging: 0, suspended: 2 });
  });

  it('is drawn where the source agrees with it, since it tells more', () => {
    const list = listOf('completed', 'lagging', 'inProgress');
    const situation = reportedAs(3, { completed: 1, inProgress: 2 }, list);
    expect(workPicture(situation.tasks)?.basis).toBe('agreed');
    expect(drawn(situation)).toMatchObject({ lagging: 1 });
  });

  it('gives way to a source that says more than one thing, and is told beside it', () => {
    const situation = reportedAs(
      44,
      { completed: 15, lagging: 3 },
      listOf('completed', 'lagging', 'inProgress', 'atRisk'),
    );
    expect(workPicture(situation.tasks)?.basis).toBe('reported');
    expect(workNotes({ t, format }, situation.tasks)).toEqual([
      'Số liệu theo báo cáo.',
      'Theo danh mục: tổng số 04, hoàn thành 01.',
    ]);
  });

  it('is not replaced by a single figure of a source', () => {
    const situation = reportedAs(44, {}, listOf('completed', 'lagging'));
    expect(workPicture(situation.tasks)?.basis).toBe('counted');
    expect(workNotes({ t, format }, situation.tasks)[1]).toBe('Theo báo cáo: tổng số 44.');
  });

  it('keeps what no source states apart from every state', () => {
    const stated = listOf('completed', 'inProgress');
    const inferred = (['completed', 'lagging', 'lagging'] as const).map((state, index) =>
      buildTask({ code: `I${index}`, state, stateBasis: 'inferred' }),
    );
    const situation = situationOf([...stated, ...inferred], []);
    expect(drawn(situation)).toEqual({ completed: 1, noSign: 1, atRisk: 0, lagging: 0, inferred: 3 });
    expect(workNotes({ t, format }, situation.tasks)).toContain(
      'Nguồn chưa nêu trạng thái của 03 nội dung; theo tổng hợp của cơ quan thường trực: hoàn thành 01; chậm tiến độ 02.',
    );
  });

  it('says nothing of states where all of them are inferred', () => {
    const situation = situationOf([buildTask({ state: 'completed', stateBasis: 'inferred' })], []);
    expect(workPicture(situation.tasks)).toMatchObject({ total: 1, completed: null });
    expect(pictures(situation).titles[0]).toBe('Nhiệm vụ theo trạng thái');
  });

  it('keeps what only the source knows of lateness where both agree', () => {
    const list = [buildTask({ state: 'completed' }), buildTask({ code: 'B' })];
    const situation = reportedAs(2, { completed: 1, inProgress: 1, lagging: 0 }, list);
    expect(workPicture(situation.tasks)?.basis).toBe('agreed');
    expect(drawn(situation)).toEqual({ completed: 1, inProgress: 1, lagging: 0 });
  });

  it('does not call unknown lateness none', () => {
    const undated = situationOf([buildTask({ state: 'completed' }), buildTask({ code: 'B' })], []);
    expect(drawn(undated)).toEqual({ completed: 1, inProgress: 1 });
  });
});
