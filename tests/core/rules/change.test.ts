import { describe, expect, it } from 'vitest';
import { findChange } from '#core/rules/change.ts';
import { figure } from '#tests/support/figures.ts';

describe('findChange', () => {
  it('counts a percentage in percentage points: 91.22 - 53.34 is 37.88', () => {
    expect(findChange('percent', figure('91.22'), figure('53.34'))).toEqual({
      value: 37.88,
      decimals: 2,
      direction: 'increase',
      kind: 'percentagePoint',
    });
  });

  it('counts an index in percent: 0.5934 on 0.3048 is 94.69 %', () => {
    expect(findChange('index', figure('0.5934'), figure('0.3048'))).toMatchObject({
      value: 94.69,
      kind: 'percent',
      direction: 'increase',
    });
  });

  it('counts a rank in places and calls a smaller number a rise: 53 to 27 is 26 places up', () => {
    expect(findChange('rank', figure('27'), figure('53'))).toEqual({
      value: 26,
      decimals: 0,
      direction: 'increase',
      kind: 'rankPlaces',
    });
  });

  it('gives the size without a sign', () => {
    expect(findChange('count', figure('80'), figure('100'))).toMatchObject({
      value: 20,
      direction: 'decrease',
    });
  });

  it('says unchanged where nothing changed', () => {
    expect(findChange('percent', figure('70'), figure('70.0'))?.direction).toBe('unchanged');
  });

  it('does not compute with a comparator, without a base, or from a base of zero', () => {
    expect(findChange('percent', figure('98', 'gt'), figure('90'))).toBeUndefined();
    expect(findChange('percent', figure('98'), null)).toBeUndefined();
    expect(findChange('count', figure('98'), figure('0'))).toBeUndefined();
  });
});
