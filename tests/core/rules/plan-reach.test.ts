import { describe, expect, it } from 'vitest';
import { planReach } from '#core/rules/plan-reach.ts';

const ofReported = { isDue: true, isSinceBeginning: true };
const firstPart = { isDue: false, isSinceBeginning: true };
const middlePart = { isDue: false, isSinceBeginning: false };
const lastPart = { isDue: true, isSinceBeginning: false };

describe('planReach', () => {
  it.each([
    ['the sum of the period itself answers its plan', 'count', 'incremental', ofReported, 'whole'],
    [
      'the sum of the last month is a part, the half-year over or not',
      'count',
      'incremental',
      lastPart,
      'part',
    ],
    ['money of a month in the middle is a part as well', 'currency', 'incremental', middlePart, 'part'],
    ['the sum of the first half is all there is by then', 'count', 'incremental', firstPart, 'earlySum'],
    ['a total since the beginning answers when the period is over', 'count', 'cumulative', lastPart, 'whole'],
    ['a total since the beginning still grows before', 'count', 'cumulative', middlePart, 'earlySum'],
    ['a number at one moment is none that grows', 'count', 'pointInTime', middlePart, 'early'],
    ['a rate is no sum, whatever it counts', 'percent', 'incremental', lastPart, 'whole'],
  ] as const)('%s', (_name, unit, accumulation, fit, expected) => {
    expect(planReach({ unit, accumulation }, fit)).toBe(expected);
  });
});
