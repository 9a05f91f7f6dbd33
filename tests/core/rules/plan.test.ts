import { describe, expect, it } from 'vitest';
import { contradicts, findBaseline, findBaselineFault, isVague, wantsLess } from '#core/rules/plan.ts';
import { figure } from '#tests/support/figures.ts';

describe('findBaselineFault', () => {
  it.each([
    ['95 from 97, where more is better', figure('95'), 97, 'keepAtLeast', 'worseSide'],
    ['5 from 0, where less is better', figure('5'), 0, 'lowerIsBetter', 'worseSide'],
    ['20 from 40, where more is better', figure('20'), 40, 'higherIsBetter', 'worseSide'],
    ['the plan is where it began', figure('60'), 60, 'higherIsBetter', 'worseSide'],
    ['the limit is where it began', figure('60'), 60, 'lowerIsBetter', 'worseSide'],
    ['at most 20, from 40', figure('20', 'lte'), 40, 'lowerIsBetter', 'limit'],
    ['less than 20, from 40', figure('20', 'lt'), 40, 'lowerIsBetter', 'limit'],
    ['about 80 (75 to 85), from 78', figure('80', 'approx'), 78, 'higherIsBetter', 'worseSide'],
    ['nearly 80 (70 to 80), from 70', figure('80', 'nearly'), 70, 'higherIsBetter', 'worseSide'],
    ['80 from 60', figure('80'), 60, 'higherIsBetter', undefined],
    ['at least 80 from 60', figure('80', 'gte'), 60, 'reachByDate', undefined],
    ['20 from 40, where less is better', figure('20'), 40, 'lowerIsBetter', undefined],
    ['about 80 from 60', figure('80', 'approx'), 60, 'higherIsBetter', undefined],
    ['-5 from -10', figure('-5'), -10, 'higherIsBetter', undefined],
    ['nothing is better or worse', figure('20'), 40, 'neutral', undefined],
  ] as const)('%s', (_name, planned, baseline, direction, expected) => {
    const plan = { figure: planned, baseline };
    expect(findBaselineFault(plan, direction)).toBe(expected);
    expect(findBaseline(plan, direction)).toBe(expected === undefined ? baseline : null);
  });

  it('finds none where no baseline is stored', () => {
    const plan = { figure: figure('20', 'lte'), baseline: null };
    expect(findBaselineFault(plan, 'lowerIsBetter')).toBeUndefined();
    expect(findBaseline(plan, 'lowerIsBetter')).toBeNull();
  });
});

it('less is wanted by the direction alone', () => {
  expect(wantsLess('lowerIsBetter')).toBe(true);
  for (const direction of ['higherIsBetter', 'keepAtLeast', 'reachByDate', 'neutral'] as const) {
    expect(wantsLess(direction)).toBe(false);
  }
});

it('a baseline above a plan of "at most" does not make it a plan for less', () => {
  expect(contradicts({ figure: figure('5', 'lte'), baseline: 40 }, 'higherIsBetter')).toBe(true);
  expect(contradicts({ figure: figure('5', 'gte'), baseline: 1 }, 'lowerIsBetter')).toBe(true);
  expect(contradicts({ figure: figure('5', 'lte'), baseline: 1 }, 'lowerIsBetter')).toBe(false);
  expect(contradicts({ figure: figure('5', 'approx'), baseline: null }, 'lowerIsBetter')).toBe(false);
});

it('knows "at least" exactly and "about" not', () => {
  expect([figure('5', 'gte'), figure('5', 'lt'), figure('5')].map(isVague)).toEqual([false, false, false]);
  expect([figure('5', 'approx'), figure('5', 'nearly')].map(isVague)).toEqual([true, true]);
});
