import { describe, expect, it } from 'vitest';
import type { Figure } from '#core/domain/figure.ts';
import type { Period } from '#core/domain/period.ts';
import { compareWithPast, comparisonBases, findLeading } from '#core/rules/comparison.ts';
import { buildPeriod, lastHalf } from '#tests/support/facts-builder.ts';
import { figure } from '#tests/support/figures.ts';

const yearBefore = buildPeriod(9, '2025-H1', 'half', '2025-01-01', '2025-06-30');
const both = { previousPeriod: lastHalf, samePeriodLastYear: yearBefore };

function compare(
  figures: Readonly<Record<number, Figure>>,
  achieved: Figure | null = figure('80'),
  periods = both,
) {
  const valueIn = (period: Period) => {
    const found = figures[period.id];
    return found === undefined ? null : { figure: found };
  };
  return compareWithPast({ unit: 'percent', achieved }, periods, valueIn);
}

describe('comparisonBases', () => {
  it('puts the same period of the year before first', () => {
    expect(comparisonBases(both)).toEqual(['samePeriodLastYear', 'previousPeriod']);
    expect(comparisonBases({ ...both, samePeriodLastYear: null })).toEqual(['previousPeriod']);
    expect(comparisonBases({ ...both, previousPeriod: null })).toEqual(['samePeriodLastYear']);
    expect(comparisonBases({ previousPeriod: null, samePeriodLastYear: null })).toEqual([]);
  });

  it('has one where both are the same, as of whole years', () => {
    expect(comparisonBases({ previousPeriod: yearBefore, samePeriodLastYear: yearBefore })).toEqual([
      'samePeriodLastYear',
    ]);
  });
});

describe('compareWithPast', () => {
  it('tells both where both have figures', () => {
    const comparisons = compare({ [yearBefore.id]: figure('60'), [lastHalf.id]: figure('70') });
    expect(comparisons.map(({ base, change }) => [base, change?.value])).toEqual([
      ['samePeriodLastYear', 20],
      ['previousPeriod', 10],
    ]);
    expect(findLeading(comparisons)?.base).toBe('samePeriodLastYear');
  });

  it('tells the period before only where the year before is silent', () => {
    const comparisons = compare({ [lastHalf.id]: figure('70') });
    expect(comparisons).toHaveLength(1);
    expect(findLeading(comparisons)?.base).toBe('previousPeriod');
  });

  it('keeps a figure whose change is open, and leads with one that can be said', () => {
    const comparisons = compare({ [yearBefore.id]: figure('60', 'gt'), [lastHalf.id]: figure('70') });
    expect(comparisons.map(({ change }) => change?.value ?? null)).toEqual([null, 10]);
    expect(findLeading(comparisons)?.base).toBe('previousPeriod');
  });

  it('compares nothing with nothing', () => {
    expect(compare({})).toEqual([]);
    expect(compare({ [lastHalf.id]: figure('70') }, null)).toMatchObject([{ change: null }]);
    expect(findLeading([])).toBeUndefined();
  });
});
