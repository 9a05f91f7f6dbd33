import { expect, it } from 'vitest';
import type { Indicator } from '#core/domain/indicator.ts';
import { byCompletion } from '#core/situation/result-order.ts';
import { buildGroups } from '#core/situation/indicator-results.ts';
import {
  afterwards,
  buildFacts,
  buildIndicator,
  buildMeasurement,
  buildTarget,
} from '#tests/support/facts-builder.ts';

type Case = readonly [id: number, changes: Partial<Omit<Indicator, 'id'>>, achieved: string, planned: string];

function orderOf(...cases: readonly Case[]): number[] {
  const facts = buildFacts({
    indicators: cases.map(([id, changes]) => buildIndicator(id, changes)),
    measurements: cases.map(([id, , achieved]) => buildMeasurement(id, achieved)),
    targets: cases.map(([id, , , planned]) => buildTarget(id, planned)),
  });
  const results = buildGroups(facts, afterwards).flatMap((group) => group.results);
  return results.toSorted(byCompletion).map(({ indicator }) => indicator.id);
}

const rank = { unit: 'rank', direction: 'lowerIsBetter', decimals: 0 } as const;

it('puts the least complete first', () => {
  expect(orderOf([1, {}, '50', '100'], [2, {}, '20', '100'], [3, {}, '9', '10'])).toEqual([2, 1, 3]);
});

it('puts ranks after percentages, the one most places behind first', () => {
  expect(orderOf([1, rank, '20', '10'], [2, {}, '90', '100'], [3, rank, '40', '10'])).toEqual([2, 3, 1]);
});

it('puts a plan of zero last, since nothing is a share of it', () => {
  const limit = { unit: 'count', direction: 'lowerIsBetter', decimals: 0 } as const;
  expect(orderOf([1, limit, '3', '0'], [2, rank, '20', '10'])).toEqual([2, 1]);
});
