import { describe, expect, it } from 'vitest';
import { bulletOf, shareBullet } from '#core/chart/bullet.ts';
import type { Comparator, Figure } from '#core/domain/figure.ts';
import type { Indicator } from '#core/domain/indicator.ts';
import { figure } from '../../support/figures.ts';
import { buildSituation } from '#core/situation/build-situation.ts';
import {
  afterwards,
  buildFacts,
  buildIndicator,
  buildMeasurement,
  buildTarget,
  lastHalf,
} from '../../support/facts-builder.ts';

type Case = {
  readonly value: string | null;
  readonly plan: string | null;
  readonly before?: string;
  readonly outOf?: number;
} & Partial<Pick<Indicator, 'unit' | 'direction'>>;

function drawn({ value, plan, before, outOf, ...indicator }: Case) {
  const facts = buildFacts({
    indicators: [buildIndicator(1, indicator)],
    previousPeriod: lastHalf,
    measurements: [
      ...(value === null
        ? []
        : [
            {
              ...buildMeasurement(1, '0', outOf === undefined ? {} : { outOf }),
              figure: read(value),
            },
          ]),
      ...(before === undefined ? [] : [buildMeasurement(1, before, { periodId: lastHalf.id })]),
    ],
    targets: plan === null ? [] : [{ ...buildTarget(1, '0'), figure: read(plan) }],
  });
  const result = buildSituation(facts, afterwards).groups[0]?.results[0];
  if (result === undefined) throw new Error('The facts give no result.');
  return bulletOf(result);
}

/** "<=20" is a figure with its comparator. */
function read(text: string): Figure {
  const [, sign = '', number = ''] = /^([<>~]=?)?(.+)$/u.exec(text) ?? [];
  return figure(number, signs[sign] ?? 'eq');
}

const signs: Readonly<Record<string, Comparator>> = {
  '<': 'lt',
  '<=': 'lte',
  '>': 'gt',
  '>=': 'gte',
  '~': 'approx',
};

const count = { unit: 'count' } as const;
const less = { unit: 'count', direction: 'lowerIsBetter' } as const;

describe('a result on its track', () => {
  it.each<[string, Case, number, number, number | null]>([
    ['ends at two thirds where the plan is met', { value: '60', plan: '60' }, 0, 2 / 3, 2 / 3],
    ['ends at a third at half of the plan', { value: '30', plan: '60' }, 0, 1 / 3, 2 / 3],
    ['fills the track at 150 % of the plan', { value: '90', plan: '60' }, 0, 1, 2 / 3],
    ['is no bar at 0', { value: '0', plan: '60' }, 0, 0, 2 / 3],
    ['stays in the track at 200 %', { value: '120', plan: '60' }, 0, 1, 2 / 3],
    ['stays in the track far beyond a small plan', { ...count, value: '1e15', plan: '1' }, 0, 1, 2 / 3],
    ['spans a plan below 0', { ...count, value: '-1000', plan: '-5' }, 0, 1, 995 / 1000],
    ['spans a plan below 0 that is kept', { ...count, value: '-2', plan: '-5' }, 0.6, 1, 0],
    ['spans a plan of 0', { ...count, value: '8', plan: '0' }, 0, 1, 0],
    ['stands still where value and plan are 0', { ...count, value: '0', plan: '0' }, 0, 0, 0],
    ['runs back from 0 below a plan above it', { ...count, value: '-20', plan: '60' }, 0, 0.25, 1],
    ['runs over 0 to a plan below it', { ...count, value: '5', plan: '-5' }, 0.5, 1, 0],
    ['of a rate without a plan is a share of the whole', { value: '45', plan: null }, 0, 0.45, null],
    ['of a rate beyond the whole stays in the track', { value: '136.61', plan: null }, 0, 1, null],
    ['of a rate below 0 begins at 0', { value: '-25', plan: null }, 0, 0.2, null],
  ])('%s', (_name, facts, from, to, plan) => {
    const bullet = drawn(facts);
    expect(bullet).toMatchObject({
      kind: 'track',
      fill: { from: expect.closeTo(from, 9) as number, to: expect.closeTo(to, 9) as number },
    });
    expect(bullet.kind === 'track' && bullet.plan !== null).toBe(plan !== null);
    expect(bullet.kind === 'track' ? (bullet.plan ?? -1) : -2).toBeCloseTo(plan ?? -1, 9);
  });

  it.each<[string, Case, boolean]>([
    ['at 150 % of the plan', { value: '90', plan: '60' }, false],
    ['beyond it', { value: '90.1', plan: '60' }, true],
    ['at the whole', { value: '100', plan: null }, false],
    ['beyond the whole', { value: '100.5', plan: null }, true],
    ['below a plan under 0', { ...count, value: '-1000', plan: '-5' }, false],
  ])('is broken where it would be longer than the track: %s', (_name, facts, isCut) => {
    expect(drawn(facts)).toMatchObject({ isCut });
  });

  it.each<[string, Case, boolean]>([
    ['"at most 20"', { ...less, value: '13', plan: '<=20' }, true],
    ['"less than 5"', { ...less, value: '13', plan: '<5' }, true],
    ['a plan where less is better', { ...less, value: '13', plan: '20' }, true],
    ['a plan of 0 where less is better', { ...less, value: '13', plan: '0' }, true],
    [
      '"at most 20" of what is only followed',
      { ...less, direction: 'neutral', value: '13', plan: '<=20' },
      false,
    ],
    ['a plan where more is better', { value: '60', plan: '60' }, false],
    ['"at least 80"', { value: '60', plan: '>=80' }, false],
    ['a plan that contradicts its direction', { ...less, value: '13', plan: '>=20' }, false],
    ['a limit where more is better', { ...count, value: '13', plan: '<=20' }, false],
  ])('has a bracket and a forbidden part for a limit: %s', (_name, facts, isLimit) => {
    expect(drawn(facts)).toMatchObject({ isLimit });
  });

  it('of a limit is short where the result is good, and goes beyond the bracket where it is not', () => {
    expect(drawn({ ...less, value: '13', plan: '<=20' })).toMatchObject({
      fill: { from: 0, to: expect.closeTo(13 / 30, 9) as number },
      plan: expect.closeTo(2 / 3, 9) as number,
    });
    expect(drawn({ ...less, value: '25', plan: '<=20' })).toMatchObject({
      fill: { from: 0, to: expect.closeTo(25 / 30, 9) as number },
    });
  });

  it('without data stays, empty, with its plan', () => {
    expect(drawn({ value: null, plan: '60' })).toMatchObject({
      fill: null,
      plan: expect.closeTo(2 / 3, 9) as number,
    });
    expect(drawn({ value: null, plan: '-5', ...count })).toMatchObject({ fill: null, plan: 0, zero: 1 });
  });

  it('ends in an arrow where the source says "more than"', () => {
    expect(drawn({ value: '>98', plan: '95' })).toMatchObject({ isOpen: true });
    expect(drawn({ value: '98', plan: '95' })).toMatchObject({ isOpen: false });
    expect(drawn({ value: '~98', plan: '95' })).toMatchObject({ isOpen: false });
  });

  it('is none for what has no length', () => {
    expect(drawn({ unit: 'yesNo', value: '1', plan: '1' })).toEqual({ kind: 'none' });
    expect(drawn({ ...count, value: '17', plan: null })).toEqual({ kind: 'none' });
  });
});

describe('a place in a ranking', () => {
  const rank = { unit: 'rank', direction: 'lowerIsBetter' } as const;

  it('runs from the last place to the first: a better one stands further on', () => {
    const bullet = drawn({ ...rank, value: '12', plan: '10', before: '17', outOf: 34 });
    expect(bullet).toEqual({
      kind: 'rank',
      worst: 34,
      value: expect.closeTo(22 / 33, 9) as number,
      plan: expect.closeTo(24 / 33, 9) as number,
      previous: expect.closeTo(17 / 33, 9) as number,
    });
  });

  it('ends the axis at the worst place known where no source gives the whole', () => {
    expect(drawn({ ...rank, value: '12', plan: '10', before: '17' })).toMatchObject({
      worst: 17,
      previous: 0,
    });
    expect(drawn({ ...rank, value: '1', plan: null })).toMatchObject({ worst: 1, value: 1, plan: null });
  });

  it('stays on its axis without a figure', () => {
    expect(drawn({ ...rank, value: null, plan: '10' })).toMatchObject({ value: null, worst: 10, plan: 0 });
  });
});

describe('a share', () => {
  it.each([
    [0.5, 0.5],
    [1.4, 1],
    [-1, 0],
  ])('of %s ends at %s', (share, to) => {
    expect(shareBullet(share)).toMatchObject({ fill: { from: 0, to } });
  });
});

it('never leaves its track', () => {
  const figures = ['-1e15', '-1000', '-5', '-0.01', '0', '0.01', '1', '5', '90', '100', '1000', '1e15'];
  const places = figures.flatMap((value) =>
    [null, ...figures].flatMap((plan) =>
      (['higherIsBetter', 'lowerIsBetter'] as const).flatMap((direction) => {
        const bullet = drawn({ unit: 'percent', direction, value, plan });
        return bullet.kind === 'track'
          ? [bullet.fill?.from ?? 0, bullet.fill?.to ?? 0, bullet.plan ?? 0, bullet.zero]
          : [];
      }),
    ),
  );
  expect(places.length).toBeGreaterThan(500);
  expect(places.filter((place) => !(place >= 0 && place <= 1))).toEqual([]);
});
