import { describe, expect, it } from 'vitest';
import type { Facts } from '#core/domain/facts.ts';
import { buildSituation } from '#core/situation/build-situation.ts';
import { changeColumnsOf } from '#renderer/features/indicators/indicator-row.ts';
import {
  afterwards,
  buildFacts,
  buildIndicator,
  buildMeasurement,
  buildPeriod,
  lastHalf,
} from '#tests/support/facts-builder.ts';
import { tellerOf } from '#tests/support/teller.ts';

const yearBefore = buildPeriod(4, '2025-H1', 'half', '2025-01-01', '2025-06-30');

/** The keys of the columns of change of one indicator that has a figure in each of these periods. */
function keysOf(periods: Pick<Facts, 'previousPeriod' | 'samePeriodLastYear'>): readonly string[] {
  const past = [periods.previousPeriod, periods.samePeriodLastYear].filter((it) => it !== null);
  const facts = buildFacts({
    ...periods,
    indicators: [buildIndicator(1)],
    measurements: [
      buildMeasurement(1, '80'),
      ...past.map(({ id }) => buildMeasurement(1, '70', { periodId: id })),
    ],
  });
  return changeColumnsOf(tellerOf(buildSituation(facts, afterwards))).map(({ key }) => key);
}

describe('the columns of change in the list', () => {
  it.each([
    ['no earlier period', { previousPeriod: null, samePeriodLastYear: null }, []],
    ['the period before', { previousPeriod: lastHalf, samePeriodLastYear: null }, ['previousPeriod']],
    ['the year before', { previousPeriod: null, samePeriodLastYear: yearBefore }, ['samePeriodLastYear']],
    [
      'both',
      { previousPeriod: lastHalf, samePeriodLastYear: yearBefore },
      ['samePeriodLastYear', 'previousPeriod'],
    ],
    [
      'one that is both',
      { previousPeriod: yearBefore, samePeriodLastYear: yearBefore },
      ['samePeriodLastYear'],
    ],
  ])('are those of the periods that there are: %s', (_, periods, keys) => {
    expect(keysOf(periods)).toEqual(keys);
  });
});
