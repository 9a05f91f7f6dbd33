import { describe, expect, it } from 'vitest';
import { planReach } from '#core/rules/plan-reach.ts';

const ofReported = { isDue: true, isOfReported: true };
const ofLonger = { isDue: true, isOfReported: false };
const goesOn = { isDue: false, isOfReported: false };

describe('planReach', () => {
  it.each([
    ['the sum of the period itself answers its plan', 'count', 'incremental', ofReported, 'whole'],
    [
      'the sum of the last month is a part, though the half-year has ended',
      'count',
      'incremental',
      ofLonger,
      'part',
    ],
    ['money of one month is a part as well', 'currency', 'incremental', goesOn, 'part'],
    [
      'a total since the beginning answers when the period has ended',
      'count',
      'cumulative',
      ofLonger,
      'whole',
    ],
    ['a total since the beginning still grows before', 'count', 'cumulative', goesOn, 'earlySum'],
    ['a number at one moment is none that grows', 'count', 'pointInTime', goesOn, 'early'],
    ['a rate is no sum, whatever it counts', 'percent', 'incremental', ofLonger, 'whole'],
  ] as const)('%s', (_name, unit, accumulation, fit, expected) => {
    expect(planReach({ unit, accumulation }, fit)).toBe(expected);
  });
});
