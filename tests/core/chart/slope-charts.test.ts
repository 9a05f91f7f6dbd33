import { describe, expect, it } from 'vitest';
import { allResults } from '#core/chart/situation-chart.ts';
import type { TellerContext } from '#core/wording/teller-context.ts';
import { findSlopeChart, mostSlopes, slopeGroups, slopeTable, slopeTitle } from '#core/chart/slope-charts.ts';
import type { Facts } from '#core/domain/facts.ts';
import { buildSituation } from '#core/situation/build-situation.ts';
import { withoutRankedUnits } from '#core/situation/without-ranked-units.ts';
import {
  afterwards,
  buildFacts,
  buildIndicator,
  buildMeasurement,
  buildPeriod,
  lastHalf,
} from '#tests/support/facts-builder.ts';
import { figure } from '#tests/support/figures.ts';
import { contextOf } from './sample-context.ts';
import { tellerOf } from '#tests/support/teller.ts';

function contextFor(changes: Partial<Facts>): TellerContext {
  const situation = withoutRankedUnits(
    buildSituation(buildFacts({ previousPeriod: lastHalf, ...changes }), afterwards),
  );
  return tellerOf(situation);
}

const before = (id: number, value: string) => buildMeasurement(id, value, { periodId: lastHalf.id });
const slopesOf = (context: TellerContext) => slopeGroups(context, allResults(context.situation));

describe('slopes from the period before', () => {
  it('go from the figure before to the present one', () => {
    const context = contextFor({
      indicators: [buildIndicator(1)],
      measurements: [before(1, '70'), buildMeasurement(1, '81.17')],
    });
    const [slope] = slopesOf(context)[0]?.slopes ?? [];
    expect(slope).toMatchObject({
      from: 70,
      to: 81.17,
      fromText: '70%',
      toText: '81,17%',
      change: 11.17,
      changeText: '+11,17 điểm %',
    });
  });

  it('leave out what has no figure in one of the periods: missing is never zero', () => {
    const context = contextFor({
      indicators: [buildIndicator(1), buildIndicator(2), buildIndicator(3)],
      measurements: [
        buildMeasurement(1, '80'),
        before(2, '80'),
        buildMeasurement(3, '80'),
        buildMeasurement(3, null, { periodId: lastHalf.id }),
      ],
    });
    expect(slopesOf(context)).toEqual([]);
    expect(findSlopeChart(context, [])).toBeNull();
  });

  it('keep a comparator in the label and leave its change open', () => {
    const moreThan = { ...before(1, '98'), figure: figure('98', 'gt') };
    const context = contextFor({
      indicators: [buildIndicator(1)],
      measurements: [moreThan, buildMeasurement(1, '99')],
    });
    const groups = slopesOf(context);
    expect(groups[0]?.slopes[0]).toMatchObject({ fromText: 'trên 98%', change: null, changeText: '' });
    expect(slopeTitle(context, groups)).toBe('So với 2025-H2: 0 chỉ tiêu tăng, 0 chỉ tiêu giảm');
  });

  it('begin a year before where that period has a figure, else at the period before, each group named', () => {
    const yearBefore = buildPeriod(9, '2025-H1', 'half', '2025-01-01', '2025-06-30');
    const context = contextFor({
      samePeriodLastYear: yearBefore,
      indicators: [buildIndicator(1), buildIndicator(2)],
      measurements: [
        buildMeasurement(1, '60', { periodId: yearBefore.id }),
        before(1, '70'),
        buildMeasurement(1, '80'),
        before(2, '90'),
        buildMeasurement(2, '85'),
      ],
    });
    const groups = slopesOf(context);
    expect(groups.map(({ base, slopes }) => [base, slopes[0]?.fromText, slopes[0]?.otherText])).toEqual([
      ['samePeriodLastYear', '60%', 'So với 2025-H2: +10 điểm %'],
      ['previousPeriod', '90%', ''],
    ]);
    expect(slopeTitle(context, groups)).toBe(
      'So với cùng kỳ năm 2025: 01 chỉ tiêu tăng, 0 chỉ tiêu giảm; so với 2025-H2: 0 chỉ tiêu tăng, 01 chỉ tiêu giảm',
    );
    expect(slopeTable(context, groups).columns).toHaveLength(7);
    expect(findSlopeChart(context, groups)?.spec.categories).toEqual(['2025-H1', '2026-H1']);
  });

  it('never share a scale between units of measure', () => {
    const context = contextFor({
      indicators: [buildIndicator(1), buildIndicator(2, { unit: 'count', decimals: 0 })],
      measurements: [before(1, '70'), buildMeasurement(1, '80'), before(2, '100'), buildMeasurement(2, '90')],
    });
    const groups = slopesOf(context);
    expect(groups.map(({ unit }) => unit)).toEqual(['percent', 'count']);
    expect(findSlopeChart(context, groups)?.spec.series).toHaveLength(1);
  });

  it('call a better place in a ranking a rise', () => {
    const context = contextFor({
      indicators: [buildIndicator(1, { unit: 'rank', direction: 'lowerIsBetter', decimals: 0 })],
      measurements: [before(1, '20'), buildMeasurement(1, '12', { outOf: 63 })],
    });
    expect(slopesOf(context)[0]?.slopes[0]).toMatchObject({ change: 8, fromText: '20', toText: '12/63' });
  });

  it('are ranked by how much changed, either way', () => {
    const context = contextFor({
      indicators: [buildIndicator(1), buildIndicator(2), buildIndicator(3)],
      measurements: [
        ...['70', '70', '70'].map((value, index) => before(index + 1, value)),
        ...['71', '60', '75'].map((value, index) => buildMeasurement(index + 1, value)),
      ],
    });
    expect(slopesOf(context)[0]?.slopes.map(({ change }) => change)).toEqual([-10, 5, 1]);
  });

  it('are drawn as far as they can be told apart, and the title says of how many', () => {
    const context = contextOf('minh-hoa', '2026-H1', 'vi');
    const groups = slopesOf(context);
    const chart = findSlopeChart(context, groups);
    expect(groups[0]?.slopes.length).toBeGreaterThan(mostSlopes);
    expect(chart?.spec.series).toHaveLength(mostSlopes);
    expect(chart?.spec.title).toContain(`hiển thị 0${mostSlopes} trong ${groups[0]?.slopes.length} chỉ tiêu`);
    for (const { name } of chart?.spec.series ?? []) expect(chart?.spec.altText).toContain(name);
  });
});
