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

const limit = { unit: 'count', direction: 'lowerIsBetter', decimals: 0 } as const;
const kept = { unit: 'count', direction: 'higherIsBetter', decimals: 0 } as const;
const rank = { unit: 'rank', direction: 'lowerIsBetter', decimals: 0 } as const;

it('puts the least complete first', () => {
  expect(orderOf([1, {}, '50', '100'], [2, {}, '20', '100'], [3, {}, '9', '10'])).toEqual([2, 1, 3]);
});

it('puts ranks after percentages, the one most places behind first', () => {
  expect(orderOf([1, rank, '20', '10'], [2, {}, '90', '100'], [3, rank, '40', '10'])).toEqual([2, 3, 1]);
});

it('puts a plan of zero last, since nothing is a share of it', () => {
  expect(orderOf([1, limit, '3', '0'], [2, rank, '20', '10'])).toEqual([2, 1]);
});

it.each<[string, readonly Case[], readonly number[]]>([
  [
    'limits by what they exceed of their plan',
    [
      [1, limit, '12', '10'],
      [2, limit, '150', '100'],
    ],
    [2, 1],
  ],
  [
    'a limit that is kept after one that is broken',
    [
      [1, limit, '13', '20'],
      [2, limit, '21', '20'],
    ],
    [2, 1],
  ],
  [
    'kept limits by the room that they leave',
    [
      [1, limit, '5', '20'],
      [2, limit, '19', '20'],
    ],
    [2, 1],
  ],
  [
    'a broken limit after any percentage',
    [
      [1, limit, '40', '10'],
      [2, {}, '120', '100'],
    ],
    [2, 1],
  ],
  [
    'ranks after limits, whatever is worse',
    [
      [1, rank, '60', '2'],
      [2, limit, '9', '10'],
    ],
    [2, 1],
  ],
  [
    'a rank by places, not by shares',
    [
      [1, rank, '6', '2'],
      [2, rank, '30', '20'],
    ],
    [2, 1],
  ],
  [
    'a better place after a worse one',
    [
      [1, rank, '3', '10'],
      [2, rank, '11', '10'],
    ],
    [2, 1],
  ],
  [
    'a plan below zero by its distance',
    [
      [1, kept, '-4', '-5'],
      [2, kept, '-9', '-5'],
    ],
    [2, 1],
  ],
  [
    'percentage, limit, rank and plan of zero',
    [
      [1, limit, '3', '0'],
      [2, rank, '9', '5'],
      [3, limit, '9', '5'],
      [4, {}, '99', '100'],
    ],
    [4, 3, 2, 1],
  ],
  [
    'plans of zero by what exceeds them',
    [
      [1, limit, '3', '0'],
      [2, limit, '8', '0'],
    ],
    [2, 1],
  ],
])('orders %s', (_, cases, order) => {
  expect(orderOf(...cases)).toEqual(order);
});
