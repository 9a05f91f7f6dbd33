import { describe, expect, it } from 'vitest';
import { completionPercent, findCompletionRule } from '#core/rules/completion.ts';
import { figure } from '#tests/support/figures.ts';

const plan = (text: string, baseline: number | null = null) => ({ figure: figure(text), baseline });

describe('completionPercent', () => {
  it('shows 436,167 of 319,284 as 136.61 %', () => {
    expect(completionPercent(figure('436167'), 'higherIsBetter', plan('319284'))).toEqual(figure('136.61'));
  });

  it('shows 81.17 of 70 as 115.96 %', () => {
    expect(completionPercent(figure('81.17'), 'higherIsBetter', plan('70'))).toEqual(figure('115.96'));
  });

  it.each([
    ['999960', '1000000', 99.99],
    ['999999999', '1000000000', 99.99],
    ['24.9999', '25', 99.99],
    ['99.994', '100', 99.99],
    ['1000000', '1000000', 100],
    ['1000040', '1000000', 100],
    ['3', '2', 150],
  ])('never rounds up to 100 where the plan is not met: %s of %s', (achieved, planned, expected) => {
    expect(completionPercent(figure(achieved), 'higherIsBetter', plan(planned))?.value).toBe(expected);
  });

  it.each([
    ['a rise', '79.9999', '80', 60, 'higherIsBetter'],
    ['a fall', '20.0001', '20', 40, 'lowerIsBetter'],
  ] as const)('nor since a baseline: %s', (_name, achieved, planned, baseline, direction) => {
    expect(completionPercent(figure(achieved), direction, plan(planned, baseline))?.value).toBe(99.99);
  });

  it('counts from the baseline, up or down', () => {
    expect(completionPercent(figure('75'), 'higherIsBetter', plan('80', 60))?.value).toBe(75);
    expect(completionPercent(figure('25'), 'lowerIsBetter', plan('20', 40))?.value).toBe(75);
    expect(completionPercent(figure('-5'), 'higherIsBetter', plan('20', -10))?.value).toBe(16.67);
  });

  it('keeps "more than", and turns it into "less than" where the way leads down', () => {
    expect(completionPercent(figure('98', 'gt'), 'higherIsBetter', plan('70'))?.comparator).toBe('gt');
    expect(completionPercent(figure('30', 'gt'), 'lowerIsBetter', plan('20', 40))?.comparator).toBe('lt');
  });

  it('never rounds the end of a range inwards: more than 99 of 98.5 is more than 100.50 %', () => {
    expect(completionPercent(figure('99', 'gt'), 'higherIsBetter', plan('98.5'))?.value).toBe(100.5);
    expect(completionPercent(figure('99', 'lt'), 'higherIsBetter', plan('98.7'))?.value).toBe(100.31);
    expect(completionPercent(figure('31', 'gt'), 'lowerIsBetter', plan('10', 40))?.value).toBe(30);
    expect(completionPercent(figure('31', 'gt'), 'lowerIsBetter', plan('9', 40))?.value).toBe(29.04);
  });
});

describe('completionPercent has no value', () => {
  it.each([
    ['for a limit that is kept', '13', 'lowerIsBetter', plan('20')],
    ['for a limit in words, whatever it began with', '13', 'lowerIsBetter', limit('20', 40)],
    ['for a plan of 0 where less is better', '3', 'lowerIsBetter', plan('0')],
    ['for a plan of 0 where more is better', '3', 'higherIsBetter', plan('0')],
    ['for a way down to 0', '2', 'lowerIsBetter', plan('0', 40)],
    ['for a plan below 0', '-1000', 'higherIsBetter', plan('-5')],
    ['for a plan below 0 that is kept', '-1', 'keepAtLeast', plan('-5')],
    ['for a result on the other side of 0', '-3', 'higherIsBetter', plan('5')],
    ['on the wrong side of the baseline', '55', 'higherIsBetter', plan('80', 60)],
    ['where nothing is better or worse', '55', 'neutral', plan('80')],
    ['for "about 80"', '60', 'higherIsBetter', { figure: figure('80', 'approx'), baseline: null }],
  ] as const)('%s', (_name, achieved, direction, planned) => {
    expect(completionPercent(figure(achieved), direction, planned)).toBeNull();
  });

  it('a plan that is not better than its baseline is measured without it', () => {
    expect(completionPercent(figure('60'), 'keepAtLeast', plan('95', 97))?.value).toBe(63.16);
    expect(completionPercent(figure('8'), 'lowerIsBetter', plan('5', 0))).toBeNull();
    expect(completionPercent(figure('30'), 'higherIsBetter', plan('60', 60))?.value).toBe(50);
  });
});

it('names the formula', () => {
  expect(findCompletionRule(5, 'higherIsBetter', plan('10'))).toBe('achievedOfPlanned');
  expect(findCompletionRule(0, 'reachByDate', plan('10'))).toBe('achievedOfPlanned');
  expect(findCompletionRule(5, 'lowerIsBetter', plan('10', 20))).toBe('fromBaseline');
  expect(findCompletionRule(5, 'lowerIsBetter', plan('10'))).toBeUndefined();
});

function limit(text: string, baseline: number) {
  return { figure: figure(text, 'lte'), baseline };
}
