import { describe, expect, it } from 'vitest';
import { createTranslate } from '#backend/language/create-translate.ts';
import { countAxis, percentAxis } from '#core/chart/build-chart.ts';
import { describeChart } from '#core/chart/describe-chart.ts';
import { hasLength, levelCharts } from '#core/chart/level-charts.ts';
import { hasStatedStates, isLatenessKnown, isOpen, statedTasks } from '#core/chart/work-lateness.ts';
import type { Facts } from '#core/domain/facts.ts';
import { buildSituation } from '#core/situation/build-situation.ts';
import { withoutRankedUnits } from '#core/situation/without-ranked-units.ts';
import { buildWork } from '#core/situation/work-situation.ts';
import {
  afterwards,
  buildFacts,
  buildIndicator,
  buildMeasurement,
  buildUnit,
} from '#tests/support/facts-builder.ts';
import { buildTask } from '#tests/support/task-builder.ts';
import { localesFolder } from '../language/format-in.ts';
import { tellerOf } from '#tests/support/teller.ts';

const t = createTranslate(localesFolder, 'vi');
const organisations = [buildUnit(2, 'level'), buildUnit(3, 'level')];
const parts = [2, 3].map((organisationId) => buildMeasurement(1, `${organisationId}0`, { organisationId }));

function chartsOf(changes: Partial<Facts>) {
  const facts = buildFacts({
    indicators: [buildIndicator(1)],
    organisations,
    measurements: parts,
    ...changes,
  });
  const situation = withoutRankedUnits(buildSituation(facts, afterwards));
  return levelCharts(tellerOf(situation));
}

describe('the chart of levels', () => {
  it('has a bar and a row for each level', () => {
    const [chart] = chartsOf({});
    expect(chart).toMatchObject({
      key: 'levels-CT-1',
      indicatorIds: [1, 1],
      table: {
        rows: [
          ['U2', '20%'],
          ['U3', '30%'],
        ],
      },
      spec: { title: 'Chỉ tiêu 1', categories: ['U2', 'U3'], series: [{ values: [20, 30] }] },
    });
  });

  it('is not drawn of one figure, or of what has no length', () => {
    expect(chartsOf({ measurements: parts.slice(1) })).toEqual([]);
    expect(chartsOf({ indicators: [buildIndicator(1, { unit: 'rank' })] })).toEqual([]);
    expect(hasLength({ unit: 'yesNo' })).toBe(false);
    expect(hasLength({ unit: 'count' })).toBe(true);
  });

  it('carries its source and tells what it shows', () => {
    const [chart] = chartsOf({});
    expect(chart?.spec.sourceNote).toMatch(/^Nguồn: /u);
    expect(chart?.spec.altText).toMatch(/^Chỉ tiêu 1\. U2: .*20%; U3: .*30%\.$/u);
  });
});

describe('the axis of an indicator broken down by level', () => {
  const noun = { vi: 'hồ sơ' };
  it.each([
    [{ unit: 'currency', scale: 'billion' }, [9.3e9, 14.75e9], [9.3, 14.75], 'Tỷ đồng', 'integer'],
    [{ unit: 'currency', scale: 'billion' }, [2.5e8, 5e8], [0.25, 0.5], 'Tỷ đồng', 'decimal'],
    [{ unit: 'currency', scale: 'million' }, [9.3e9, 14.75e9], [9300, 14750], 'Triệu đồng', 'integer'],
    [{ unit: 'currency', scale: 'million' }, [1500500, 0], [1.5005, 0], 'Triệu đồng', 'decimal'],
    [{ unit: 'currency', scale: 'thousand' }, [1500, 900000], [1.5, 900], 'Nghìn đồng', 'integer'],
    [{ unit: 'currency', scale: null }, [1500, 900000], [1500, 900000], 'Đồng', 'integer'],
    [{ unit: 'count', counter: noun }, [840, 2439], [840, 2439], 'hồ sơ', 'integer'],
    [{ unit: 'count' }, [840, 2439], [840, 2439], null, 'integer'],
    [{ unit: 'index' }, [0.59, 0.61], [0.59, 0.61], null, 'decimal'],
    [{ unit: 'percent', counter: noun }, [80, 20], [80, 20], null, 'percent'],
  ] as const)('of %o is in what its figures are typed in', (measure, stored, drawn, title, numberFormat) => {
    const [chart] = chartsOf({
      indicators: [buildIndicator(1, measure)],
      measurements: stored.map((value, index) =>
        buildMeasurement(1, String(value), { organisationId: index + 2 }),
      ),
    });
    expect(chart?.spec.series[0]?.values).toEqual(drawn);
    expect(chart?.spec).toMatchObject({ valueAxis: { title, numberFormat } });
  });

  it('agrees with the words of labels, table and description', () => {
    const [chart] = chartsOf({
      indicators: [buildIndicator(1, { unit: 'currency', scale: 'million' })],
      measurements: [2, 3].map((organisationId) =>
        buildMeasurement(1, String(organisationId * 1_250_500_000), { organisationId }),
      ),
    });
    const words = ['2.501 triệu đồng', '3.751,5 triệu đồng'];
    expect(chart?.spec.series[0]).toMatchObject({ values: [2501, 3751.5], labels: words });
    expect(chart?.table.rows.map(([, cell]) => cell)).toEqual(words);
    for (const text of words) expect(chart?.spec.altText).toContain(text);
  });
});

it('ends the axis of rates at a hundred unless one is larger', () => {
  expect([
    percentAxis([20, null, 100]).maximum,
    percentAxis([100.1]).maximum,
    percentAxis([]).maximum,
  ]).toEqual([100, null, 100]);
  expect(countAxis).toEqual({ title: null, maximum: null, numberFormat: 'integer' });
});

it('describes each row with the heads of its columns, without empty cells', () => {
  const table = { columns: ['Đơn vị', 'Kế hoạch', 'Đạt'], rows: [['U2', '', '20%']] };
  const text = describeChart({ t }, 'Tên', table);
  expect(text).toMatch(/^Tên\. U2: Đạt.*20%\.$/u);
  expect(text).not.toContain('Kế hoạch');
});

describe('lateness', () => {
  const work = (...tasks: readonly ReturnType<typeof buildTask>[]) =>
    buildWork(tasks, null, { asOf: '2026-06-30', silentAfterDays: 30 });

  it('is known where nothing is open, something lags, or there is a deadline', () => {
    expect(isLatenessKnown(work(buildTask({ state: 'completed' })))).toBe(true);
    expect(isLatenessKnown(work(buildTask({ state: 'lagging' })))).toBe(true);
    expect(isLatenessKnown(work(buildTask({ dueDate: '2026-12-31' })))).toBe(true);
    expect(isLatenessKnown(work(buildTask()))).toBe(false);
  });

  it('is not known of states that no source says', () => {
    const inferred = buildTask({ state: 'lagging', stateBasis: 'inferred' });
    expect([hasStatedStates(work(inferred)), isLatenessKnown(work(inferred))]).toEqual([false, false]);
    expect(hasStatedStates(work(inferred, buildTask()))).toBe(true);
    expect(statedTasks(work(inferred, buildTask({ code: 'S' }))).map(({ code }) => code)).toEqual(['S']);
  });

  it('ends with what is completed, regular or suspended', () => {
    const states = [
      'completed',
      'regular',
      'suspended',
      'inProgress',
      'notStarted',
      'lagging',
      'atRisk',
    ] as const;
    expect(states.filter((state) => isOpen(buildTask({ state })))).toEqual(states.slice(3));
  });
});
