import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Sample } from '#core/domain/sample.ts';
import { buildIllustrativeSample } from '#scripts/illustrative-sample/build-illustrative-sample.ts';
import { formatSample } from '#scripts/illustrative-sample/format-sample.ts';
import { createRandom } from '#scripts/illustrative-sample/random.ts';

const sample = buildIllustrativeSample();
const province = 'minh-hoa';

function valuesOf(indicator: string, organisation: string, firstPeriod: string): (number | null)[] {
  const row = sample.series.find(
    (it) => it.indicator === indicator && it.organisation === organisation && it.firstPeriod === firstPeriod,
  );
  return row?.values ?? [];
}

function unitsOf(kind: Sample['organisations'][number]['kind']): string[] {
  return sample.organisations.filter((it) => it.kind === kind).map(({ code }) => code);
}

function sum(values: readonly (number | null | undefined)[]): number {
  return values.reduce<number>((total, value) => total + (value ?? 0), 0);
}

function numbersOf(isMeant: (indicator: Sample['indicators'][number]) => boolean): number[] {
  const codes = new Set(sample.indicators.filter(isMeant).map(({ code }) => code));
  const rows = sample.series.filter(({ indicator }) => codes.has(indicator));
  return rows.flatMap(({ values }) => values.filter((value) => value !== null));
}

function isWhole(value: number): boolean {
  return Number.isInteger(value) && value >= 0;
}

const byUnit = sample.indicators.filter(({ code }) => valuesOf(code, 'x-minh-tan', '2024-07').length > 0);

describe('the illustrative sample', () => {
  it('is the committed file', () => {
    const file = new URL('../../resources/samples/minh-hoa.json', import.meta.url);
    expect(readFileSync(file, 'utf8')).toBe(formatSample(sample));
  });

  it('stays small enough to read and to open at once', () => {
    expect(Buffer.byteLength(formatSample(sample))).toBeLessThan(640_000);
  });

  it('has 24 months for every indicator, and units for 20 of them', () => {
    for (const { code } of sample.indicators) expect(valuesOf(code, province, '2024-07')).toHaveLength(24);
    expect(byUnit).toHaveLength(20);
  });

  it('has half-years that follow from their months', () => {
    for (const { code, accumulation, denominator } of sample.indicators) {
      if (denominator !== null) continue;
      const months = valuesOf(code, province, '2024-07');
      const expected = [0, 6, 12].map((first) => {
        const six = months.slice(first, first + 6);
        return accumulation === 'incremental' ? sum(six) : (six.at(-1) ?? null);
      });
      expect([code, valuesOf(code, province, '2024-H2')]).toEqual([code, expected]);
    }
  });

  it('has rates that follow from numerator and denominator of the same period', () => {
    for (const { indicator, figure, numerator, denominator } of sample.measurements) {
      if (numerator === null || denominator === null) continue;
      expect([indicator, figure?.value]).toEqual([
        indicator,
        Number(((100 * numerator) / denominator).toFixed(2)),
      ]);
    }
  });

  it('has counts of communes, and of districts as long as there were some, that add up to the province', () => {
    for (const { code } of byUnit.filter(({ unit }) => unit === 'count')) {
      const inMonth = (index: number) => (unit: string) => valuesOf(code, unit, '2024-07')[index];
      expect([code, sum(unitsOf('commune').map(inMonth(23)))]).toEqual([code, inMonth(23)(province)]);
      expect([code, sum(unitsOf('district').map(inMonth(11)))]).toEqual([code, inMonth(11)(province)]);
    }
  });

  it('has no figure and no plan of a district after its last day', () => {
    const districts = new Set(unitsOf('district'));
    const ended = sample.organisations.filter(({ code }) => districts.has(code));
    const rows = sample.series.filter(({ organisation }) => districts.has(organisation));

    expect(new Set(ended.map(({ validTo }) => validTo))).toEqual(new Set(['2025-06-30']));
    expect(new Set(rows.map(({ firstPeriod, values }) => `${firstPeriod}/${values.length}`))).toEqual(
      new Set(['2024-H2/2', '2024-07/12']),
    );
    expect(sample.targets.filter(({ organisation }) => districts.has(organisation))).toEqual([]);
    expect(sample.organisations.filter(({ parent }) => districts.has(parent ?? ''))).toEqual([]);
  });

  it('has rates up to 100, whole counts and places from 1 to 34', () => {
    expect(numbersOf(({ unit }) => unit === 'percent').filter((value) => value < 0 || value > 100)).toEqual(
      [],
    );
    expect(numbersOf(({ unit }) => unit === 'count').filter((value) => !isWhole(value))).toEqual([]);
    expect(numbersOf(({ unit }) => unit === 'rank').filter((value) => value < 1 || value > 34)).toEqual([]);
    expect(numbersOf(() => true).filter((value) => value < 0)).toEqual([]);
  });

  it('says of every count what it counts, and gives its money in tỷ đồng', () => {
    const counts = sample.indicators.filter(({ unit }) => unit === 'count');
    expect(counts.filter(({ counter }) => Object.keys(counter ?? {}).length !== 5)).toEqual([]);
    const rates = sample.indicators.filter(({ unit, counter }) => unit !== 'count' && counter !== null);
    expect(rates.map(({ code, counter }) => [code, counter?.vi])).toEqual([['MH-11', 'hồ sơ']]);
    const money = sample.indicators.filter(({ unit }) => unit === 'currency');
    expect(money.map(({ code, scale }) => [code, scale])).toEqual([['MH-33', 'billion']]);
    expect(sample.indicators.filter(({ unit, scale }) => unit !== 'currency' && scale !== null)).toEqual([]);
  });

  it('has running totals that never fall', () => {
    const cumulative = sample.indicators.filter(({ accumulation }) => accumulation === 'cumulative');
    const rows = sample.series.filter(({ indicator }) => cumulative.some(({ code }) => code === indicator));
    for (const { values } of rows) {
      const numbers = values.filter((value) => value !== null);
      expect(numbers).toEqual(numbers.toSorted((a, b) => a - b));
    }
  });

  it('words a figure no further from the months than its comparator allows', () => {
    const worded = sample.measurements.filter(({ figure }) => figure !== null && figure.comparator !== 'eq');
    const kinds = worded.map(({ indicator, figure }) => [indicator, figure?.comparator, figure?.value]);
    expect(kinds).toEqual([
      ['MH-12', 'gt', 99],
      ['MH-23', 'approx', 15000],
      ['MH-40', 'nearly', 5000],
      ['MH-48', 'gt', 98],
    ]);
    const lastSix = (code: string) => valuesOf(code, province, '2024-07').slice(18);
    expect(lastSix('MH-12').at(-1)).toBeGreaterThan(99);
    expect(lastSix('MH-48').at(-1)).toBeGreaterThan(98);
    expect(Math.abs(sum(lastSix('MH-23')) - 15000)).toBeLessThan(500);
    expect(5000 - sum(lastSix('MH-40'))).toBeGreaterThan(0);
    expect(5000 - sum(lastSix('MH-40'))).toBeLessThan(100);
  });

  it('revises eight plans with a later document', () => {
    const current = sample.targets.filter((it) => it.organisation === province && it.period === '2026-H1');
    const revised = [...Map.groupBy(current, ({ indicator }) => indicator).values()].filter(
      (it) => it.length > 1,
    );
    expect(revised).toHaveLength(8);
    for (const [first, second] of revised) {
      expect(String(first?.effectiveDate) < String(second?.effectiveDate)).toBe(true);
      expect(first?.document).not.toBe(second?.document);
    }
  });

  it('counts in its indicator as many overdue tasks as its list holds', () => {
    const overdue = sample.tasks.filter(
      ({ kind, dueDate, completedDate }) =>
        kind !== 'pilotModel' && completedDate === null && dueDate !== null && dueDate < '2026-06-30',
    );
    expect(sample.measurements.find(({ indicator }) => indicator === 'MH-03')?.figure?.value).toBe(
      overdue.length,
    );
  });

  it('dates nothing after its last day but deadlines', () => {
    for (const { assignedDate, completedDate, lastUpdateDate } of sample.tasks) {
      for (const day of [assignedDate, completedDate, lastUpdateDate]) {
        expect(day === null || day <= '2026-06-30').toBe(true);
      }
    }
  });
});

describe('createRandom', () => {
  it('repeats its numbers for the same seed only', () => {
    const draw = (seed: number) => Array.from({ length: 5 }, createRandom(seed));
    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
  });
});
