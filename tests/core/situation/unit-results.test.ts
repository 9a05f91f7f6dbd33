import { describe, expect, it } from 'vitest';
import type { Facts } from '#core/domain/facts.ts';
import type { Indicator } from '#core/domain/indicator.ts';
import { indexFacts } from '#core/situation/facts-index.ts';
import { buildUnitResults } from '#core/situation/unit-results.ts';
import { figure } from '#tests/support/figures.ts';
import {
  afterwards,
  buildFacts,
  buildIndicator,
  buildMeasurement,
  buildTarget,
  buildUnit,
  lastHalf,
} from '#tests/support/facts-builder.ts';

const units = [2, 3, 4].map((id) => buildUnit(id, 'district'));
const values = ['10', '30', '20'].map((value, index) =>
  buildMeasurement(1, value, { organisationId: index + 2 }),
);

function resultsOf(changes: Partial<Facts>, indicator: Indicator = buildIndicator(1)) {
  const facts = buildFacts({
    organisations: units,
    measurements: values,
    indicators: [indicator],
    ...changes,
  });
  return buildUnitResults(indicator, facts, indexFacts(facts, afterwards), { near: 0.9 });
}

const ranksOf = (changes: Partial<Facts>, indicator?: Indicator) =>
  resultsOf(changes, indicator).map(({ rank }) => rank);

describe('ranks of units', () => {
  it('follow the direction of the indicator, and are none without one', () => {
    expect(ranksOf({})).toEqual([3, 1, 2]);
    expect(ranksOf({}, buildIndicator(1, { direction: 'lowerIsBetter' }))).toEqual([1, 3, 2]);
    expect(ranksOf({}, buildIndicator(1, { direction: 'neutral' }))).toEqual([null, null, null]);
  });

  it('are given among units of one kind, never to levels or unnamed sets', () => {
    const mixed = [buildUnit(2, 'district'), buildUnit(3, 'commune'), buildUnit(4, 'district')];
    expect(ranksOf({ organisations: mixed })).toEqual([2, 1, 1]);
    expect(ranksOf({ organisations: units.map((unit) => ({ ...unit, kind: 'level' })) })).toEqual([
      null,
      null,
      null,
    ]);
    expect(ranksOf({ organisations: units.map((unit) => ({ ...unit, kind: 'other' })) })).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('leave out a figure that is not exact, one that does not count, and a unit that is gone', () => {
    const [first, second, third] = values;
    if (!first || !second || !third) throw new Error('Three values are needed.');
    expect(ranksOf({ measurements: [first, { ...second, figure: figure('30', 'gt') }, third] })).toEqual([
      2,
      null,
      1,
    ]);
    expect(ranksOf({ measurements: [first, { ...second, state: 'draft' }, third] })).toEqual([2, null, 1]);
    const gone = units.map((unit) => (unit.id === 3 ? { ...unit, validTo: '2025-12-31' } : unit));
    expect(ranksOf({ organisations: gone })).toEqual([2, null, 1]);
  });
});

describe('results of units', () => {
  it('are judged against the plan of the unit alone', () => {
    const [first, second] = resultsOf({ targets: [buildTarget(1, '20', { organisationId: 2 })] });
    expect(first?.completion).toEqual(figure('50.00'));
    expect(first?.judgement.status).toBe('below');
    expect(second).toMatchObject({ plan: null, completion: null, judgement: { status: 'notJudged' } });
  });

  it('are those of the reported period, in the order of the facts', () => {
    const earlier = buildMeasurement(1, '99', { organisationId: 2, periodId: lastHalf.id });
    const results = resultsOf({ measurements: [earlier, ...values] });
    expect(results.map(({ measurement }) => measurement.figure?.value)).toEqual([10, 30, 20]);
  });

  it('use the thresholds that they are given', () => {
    const targets = [buildTarget(1, '11', { organisationId: 2 })];
    expect(resultsOf({ targets })[0]?.judgement.status).toBe('near');
    const facts = buildFacts({ organisations: units, measurements: values, targets });
    const [strict] = buildUnitResults(buildIndicator(1), facts, indexFacts(facts, afterwards), {
      near: 0.95,
    });
    expect(strict?.judgement.status).toBe('below');
  });
});
