import { describe, expect, it } from 'vitest';
import type { Direction } from '#core/domain/indicator.ts';
import { judge, type JudgementInput } from '#core/rules/judgement.ts';
import { figure } from '#tests/support/figures.ts';

type Case = Partial<JudgementInput> & { readonly planned?: string; readonly baseline?: number };

function statusOf({ planned, baseline, ...input }: Case): string {
  const plan = planned === undefined ? null : { figure: figure(planned), baseline: baseline ?? null };
  const judgement = judge({
    achieved: null,
    plan,
    reach: 'whole',
    direction: 'higherIsBetter',
    isWhole: false,
    thresholds: { near: 0.9 },
    ...input,
  });
  return judgement.status === 'notJudged' ? judgement.reason : judgement.status;
}

describe('judge', () => {
  it.each([
    ['81.17 against 70 exceeds', '81.17', '70', 'exceeded'],
    ['436,167 against 319,284 exceeds', '436167', '319284', 'exceeded'],
    ['70 against 70 meets', '70', '70', 'met'],
    ['24.7 against 25 is not met', '24.7', '25', 'near'],
    ['1.5 against 2 is not met', '1.5', '2', 'below'],
    ['0.5934 against 0.6 is not met', '0.5934', '0.6', 'near'],
    ['69.96 against 70 is not met', '69.96', '70', 'near'],
    ['69.999999 against 70 is not met', '69.999999', '70', 'near'],
    ['70.00 against 70 is met', '70.00', '70', 'met'],
    ['70.04 against 70.0 exceeds', '70.04', '70.0', 'exceeded'],
    ['a hair more exceeds', '70.000001', '70', 'exceeded'],
    ['25.74 of 28.6 is near: exactly 90 %', '25.74', '28.6', 'near'],
    ['25.73 of 28.6 is below', '25.73', '28.6', 'below'],
    ['0.27 of 0.3 is near: exactly 90 %', '0.27', '0.3', 'near'],
    ['63 of 70 is near: exactly 90 %', '63', '70', 'near'],
    ['62.9 of 70 is below', '62.9', '70', 'below'],
    ['0 of 70 is below, not missing', '0', '70', 'below'],
  ])('%s', (_name, achieved, planned, expected) => {
    expect(statusOf({ achieved: figure(achieved), planned })).toBe(expected);
  });

  it.each([
    ['fewer than planned exceeds', '8', '10', 'exceeded'],
    ['as many as planned meets', '10', '10', 'met'],
    ['11 where 10 were planned is near: a tenth beyond', '11', '10', 'near'],
    ['1.4 where 1 was planned is not met', '1.4', '1', 'below'],
    ['10.04 where 10 were planned is near', '10.04', '10', 'near'],
    ['12 where 10 were planned is below', '12', '10', 'below'],
    ['111 where 100 were planned is more than a tenth beyond', '111', '100', 'below'],
    ['110 where 100 were planned is a tenth beyond', '110', '100', 'near'],
    ['nothing late where nothing was planned meets', '0', '0', 'met'],
    ['one late where none was planned is below', '1', '0', 'below'],
  ])('lower is better: %s', (_name, achieved, planned, expected) => {
    expect(statusOf({ achieved: figure(achieved), planned, direction: 'lowerIsBetter' })).toBe(expected);
  });

  it('counts progress from the baseline: 60 to 80, now 78, is 90 % of the way', () => {
    expect(statusOf({ achieved: figure('78'), planned: '80', baseline: 60 })).toBe('near');
    expect(statusOf({ achieved: figure('77'), planned: '80', baseline: 60 })).toBe('below');
    expect(statusOf({ achieved: figure('81'), planned: '80', baseline: 60 })).toBe('exceeded');
  });

  it('follows a falling baseline: from 40 down to 20', () => {
    const falling = { planned: '20', baseline: 40, direction: 'lowerIsBetter' as Direction };
    expect(statusOf({ ...falling, achieved: figure('19') })).toBe('exceeded');
    expect(statusOf({ ...falling, achieved: figure('22') })).toBe('near');
    expect(statusOf({ ...falling, achieved: figure('23') })).toBe('below');
  });

  it.each([
    ['kept at 95 from 97, now 60', '60', '95', 97, 'keepAtLeast', 'below'],
    ['kept at 95 from 97, now 96', '96', '95', 97, 'keepAtLeast', 'met'],
    ['at 5 from 0 where less is better, now 8', '8', '5', 0, 'lowerIsBetter', 'below'],
    ['at 5 from 0 where less is better, now 4', '4', '5', 0, 'lowerIsBetter', 'exceeded'],
    ['at 20 from 40 where more is better, now 19', '19', '20', 40, 'higherIsBetter', 'near'],
    ['where it began, now 55 of 60', '55', '60', 60, 'higherIsBetter', 'near'],
  ] as const)(
    'the direction decides, not the baseline: %s',
    (_name, achieved, planned, baseline, direction, status) => {
      expect(statusOf({ achieved: figure(achieved), planned, baseline, direction })).toBe(status);
    },
  );

  it('leaves the baseline of a limit aside: at most 20 from 100, now 28', () => {
    const plan = { figure: figure('20', 'lte'), baseline: 100 };
    expect(statusOf({ achieved: figure('28'), plan, direction: 'lowerIsBetter' })).toBe('below');
    expect(
      statusOf({ achieved: figure('28'), planned: '20', baseline: 100, direction: 'lowerIsBetter' }),
    ).toBe('near');
  });

  it.each([
    ['-1.000 against -5', '-1000', '-5', 'higherIsBetter', 'below'],
    ['-5.5 against -5: a tenth', '-5.5', '-5', 'higherIsBetter', 'near'],
    ['-5.6 against -5', '-5.6', '-5', 'higherIsBetter', 'below'],
    ['-4 against -5', '-4', '-5', 'higherIsBetter', 'exceeded'],
    ['-4.5 against -5 where less is better', '-4.5', '-5', 'lowerIsBetter', 'near'],
    ['-6 against -5 where less is better', '-6', '-5', 'lowerIsBetter', 'exceeded'],
    ['-0.01 against 0', '-0.01', '0', 'higherIsBetter', 'below'],
    ['0.01 against 0 where less is better', '0.01', '0', 'lowerIsBetter', 'below'],
    ['-3 against 5', '-3', '5', 'higherIsBetter', 'below'],
  ] as const)(
    'measures near against the size of the plan: %s',
    (_name, achieved, planned, direction, status) => {
      expect(statusOf({ achieved: figure(achieved), planned, direction })).toBe(status);
    },
  );

  it('never turns missing into a result', () => {
    expect(statusOf({ achieved: null, planned: '70' })).toBe('noData');
  });

  it('does not judge without a plan or without a direction', () => {
    expect(statusOf({ achieved: figure('70') })).toBe('noPlan');
    expect(statusOf({ achieved: figure('70'), planned: '60', direction: 'neutral' })).toBe('neutral');
  });

  it('never calls a missed rank near: there is no part of a place', () => {
    const rank = { planned: '10', direction: 'lowerIsBetter' as Direction, isWhole: true };
    expect(statusOf({ ...rank, achieved: figure('11') })).toBe('below');
    expect(statusOf({ ...rank, achieved: figure('10') })).toBe('met');
  });

  it('does not take 80 for a plan of "more than 80"', () => {
    const plan = { figure: figure('80', 'gt'), baseline: null };
    expect(statusOf({ achieved: figure('80'), plan })).toBe('near');
    expect(statusOf({ achieved: figure('80.1'), plan })).toBe('exceeded');
  });

  it('lets "keep at least" be met, never exceeded', () => {
    expect(statusOf({ achieved: figure('99'), planned: '95', direction: 'keepAtLeast' })).toBe('met');
  });

  it('says an annual plan is reached in the middle of the year', () => {
    expect(statusOf({ achieved: figure('72'), planned: '70', reach: 'early' })).toBe('exceeded');
    expect(statusOf({ achieved: figure('70'), planned: '70', reach: 'early' })).toBe('met');
  });

  it('waits with an annual plan that is not reached in the middle of the year', () => {
    expect(statusOf({ achieved: figure('40'), planned: '70', reach: 'early' })).toBe('notDue');
    expect(statusOf({ achieved: figure('69.6'), planned: '70', reach: 'early' })).toBe('notDue');
    expect(statusOf({ achieved: figure('69.6'), planned: '70', reach: 'earlySum' })).toBe('notDue');
  });
});

describe('judge a part of what was planned', () => {
  const limit = { planned: '29', direction: 'lowerIsBetter' as Direction };

  it('waits with the sum of one month where half a year was planned, unless it is enough alone', () => {
    expect(statusOf({ achieved: figure('12'), planned: '60', reach: 'part' })).toBe('partOfPlan');
    expect(statusOf({ achieved: figure('61'), planned: '60', reach: 'part' })).toBe('exceeded');
  });

  it.each(['part', 'earlySum'] as const)('praises nobody for a limit that is not over yet (%s)', (reach) => {
    const waiting = reach === 'part' ? 'partOfPlan' : 'notDue';
    expect(statusOf({ ...limit, reach, achieved: figure('5') })).toBe(waiting);
    expect(statusOf({ ...limit, reach, achieved: figure('29') })).toBe(waiting);
  });

  it.each(['part', 'earlySum'] as const)('says that a limit is broken as soon as it is (%s)', (reach) => {
    expect(statusOf({ ...limit, reach, achieved: figure('29.1') })).toBe('below');
    expect(statusOf({ ...limit, reach, achieved: figure('30') })).toBe('below');
    expect(statusOf({ ...limit, reach, achieved: figure('40') })).toBe('below');
  });

  it.each(['part', 'earlySum'] as const)('finds a limit of "less than 29" broken by 29 (%s)', (reach) => {
    const plan = { figure: figure('29', 'lt'), baseline: null };
    const [direction, achieved] = ['lowerIsBetter' as const, figure('29')];
    expect(statusOf({ plan, direction, reach, achieved })).toBe('below');
  });

  it('takes a state that is below its limit before the end for what it is', () => {
    expect(statusOf({ ...limit, reach: 'early', achieved: figure('5') })).toBe('exceeded');
  });
});

describe('judge a plan whose words contradict the direction', () => {
  it.each([
    ['at most 5 where more is better', 'lte', 'higherIsBetter', 'contradiction'],
    ['less than 5 where the level is to be kept', 'lt', 'keepAtLeast', 'contradiction'],
    ['at least 5 where less is better', 'gte', 'lowerIsBetter', 'contradiction'],
    ['at most 5 where less is better', 'lte', 'lowerIsBetter', 'below'],
    ['at least 5 where more is better', 'gte', 'higherIsBetter', 'exceeded'],
  ] as const)('%s', (_name, comparator, direction, expected) => {
    const plan = { figure: figure('5', comparator), baseline: null };
    expect(statusOf({ achieved: figure('12'), plan, direction })).toBe(expected);
  });
});

describe('judge with a comparator', () => {
  it.each([
    ['more than 98 exceeds 98', figure('98', 'gt'), '98', 'exceeded'],
    ['more than 98 against 99 stays open', figure('98', 'gt'), '99', 'comparator'],
    ['more than 98 exceeds 95', figure('98', 'gt'), '95', 'exceeded'],
    ['at least 98 against 98 stays open', figure('98', 'gte'), '98', 'comparator'],
    ['less than 60 is below 70', figure('60', 'lt'), '70', 'below'],
    ['less than 98 against 98 stays open', figure('98', 'lt'), '98', 'comparator'],
    ['about 80 (75 to 85) exceeds 70', figure('80', 'approx'), '70', 'exceeded'],
    ['about 80 against 82 stays open', figure('80', 'approx'), '82', 'comparator'],
    ['nearly 80 (70 to 80) against 75 stays open', figure('80', 'nearly'), '75', 'comparator'],
    ['nearly 80 is below 95', figure('80', 'nearly'), '95', 'below'],
  ])('%s', (_name, achieved, planned, expected) => {
    expect(statusOf({ achieved, planned })).toBe(expected);
  });

  it.each([
    ['60 is below about 80 (75 to 85)', '60', figure('80', 'approx'), 'below'],
    ['86 exceeds about 80', '86', figure('80', 'approx'), 'exceeded'],
    ['80 against about 80 stays open', '80', figure('80', 'approx'), 'comparator'],
    ['70 is near about 75.0 (74.5 to 75.5)', '70', figure('75', 'approx'), 'near'],
    ['80 exceeds nearly 80', '80', figure('80', 'nearly'), 'exceeded'],
    ['70 against nearly 80 stays open', '70', figure('80', 'nearly'), 'comparator'],
    ['82 exceeds at least 80', '82', figure('80', 'gte'), 'exceeded'],
  ] as const)('of the plan: %s', (_name, achieved, planned, expected) => {
    expect(statusOf({ achieved: figure(achieved), plan: { figure: planned, baseline: null } })).toBe(
      expected,
    );
  });

  it('of result and plan at once', () => {
    const plan = { figure: figure('80', 'approx'), baseline: null };
    expect(statusOf({ achieved: figure('85', 'gt'), plan })).toBe('exceeded');
    expect(statusOf({ achieved: figure('80', 'approx'), plan })).toBe('comparator');
    expect(statusOf({ achieved: figure('50', 'lt'), plan })).toBe('below');
  });

  it('"less than 0" is below zero', () => {
    expect(statusOf({ achieved: figure('0', 'lt'), planned: '0' })).toBe('below');
  });

  it('does not call "more than 40" of an annual plan of 70 not due, since it may have reached it', () => {
    expect(statusOf({ achieved: figure('40', 'gt'), planned: '70', reach: 'early' })).toBe('comparator');
  });
});
