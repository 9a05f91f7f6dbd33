import { describe, expect, it } from 'vitest';
import { completionPercent } from '#core/rules/completion.ts';
import { figure } from '#tests/support/figures.ts';

const plan = (text: string, baseline: number | null = null) => ({ figure: figure(text), baseline });

describe('completionPercent', () => {
  it('shows 436,167 of 319,284 as 136.61 %', () => {
    expect(completionPercent(figure('436167'), 'higherIsBetter', plan('319284'))).toEqual(figure('136.61'));
  });

  it('shows 81.17 of 70 as 115.96 %', () => {
    expect(completionPercent(figure('81.17'), 'higherIsBetter', plan('70'))).toEqual(figure('115.96'));
  });

  it('divides the plan by the result where lower is better', () => {
    expect(completionPercent(figure('8'), 'lowerIsBetter', plan('10'))?.value).toBe(125);
  });

  it('counts from the baseline', () => {
    expect(completionPercent(figure('75'), 'higherIsBetter', plan('80', 60))?.value).toBe(75);
  });

  it('keeps "more than"', () => {
    expect(completionPercent(figure('98', 'gt'), 'higherIsBetter', plan('70'))?.comparator).toBe('gt');
  });

  it('turns "more than" into "less than" where lower is better', () => {
    expect(completionPercent(figure('10', 'gt'), 'lowerIsBetter', plan('5'))?.comparator).toBe('lt');
  });

  it('never rounds the end of a range inwards: more than 99 of 98.5 is more than 100.50 %', () => {
    expect(completionPercent(figure('99', 'gt'), 'higherIsBetter', plan('98.5'))?.value).toBe(100.5);
    expect(completionPercent(figure('99', 'lt'), 'higherIsBetter', plan('98.7'))?.value).toBe(100.31);
  });

  it('has no value on the wrong side of the baseline', () => {
    expect(completionPercent(figure('55'), 'higherIsBetter', plan('80', 60))).toBeNull();
  });

  it('has no value for a plan of zero', () => {
    expect(completionPercent(figure('3'), 'higherIsBetter', plan('0'))).toBeNull();
    expect(completionPercent(figure('0'), 'lowerIsBetter', plan('3'))).toBeNull();
    expect(completionPercent(figure('3'), 'higherIsBetter', plan('60', 60))).toBeNull();
  });
});
