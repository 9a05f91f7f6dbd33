import { months } from './calendar.ts';
import type { IndicatorEntry } from './catalogue.ts';
import { between, type Random } from './random.ts';

/** A value per month; null where the agency sent none. */
export type Values = readonly (number | null)[];

type Path = NonNullable<IndicatorEntry['path']>;

/** Work per month against the mean: the lunar new year slows it down, the year's end drives it. */
const seasons = [0.96, 0.84, 1.03, 1.02, 1.01, 1.02, 0.99, 0.98, 1.01, 1.03, 1.04, 1.05] as const;
const stepAt = 0.7;
const million = 1_000_000;

/** The course of one indicator in the province: exact at both ends, with small waves between them. */
export function buildMonthlyValues(entry: IndicatorEntry, path: Path, random: Random): Values {
  const last = months.length - 1;
  const raw = months.map(({ month }, index) => {
    const course = path.from + (path.to - path.from) * ease(path.shape, index / last);
    if (path.shape === 'step') return course;
    if (entry.accumulation === 'incremental') {
      return course * (seasons[month - 1] ?? 1) * between(random, 0.95, 1.05);
    }
    const wave = Math.sin((Math.PI * index) / last) * between(random, -0.01, 0.01);
    return course + (path.to - path.from) * wave;
  });
  const rounded = raw.map((value) => roundTo(value, entry));
  const grown = entry.accumulation === 'cumulative' ? withoutFalls(rounded) : rounded;
  return grown.map((value, index) => (index < path.monthsWithData ? value : null));
}

/** Rounds to the decimals of an indicator; money to whole millions, rates to at most 100. */
export function roundTo(
  value: number,
  { unit, decimals }: Pick<IndicatorEntry, 'unit' | 'decimals'>,
): number {
  if (unit === 'currency') return Math.round(value / million) * million;
  const rounded = Number(value.toFixed(decimals));
  return unit === 'percent' ? Math.min(100, Math.max(0, rounded)) : rounded;
}

function ease(shape: Path['shape'], share: number): number {
  const easings = {
    steady: share,
    early: 1 - (1 - share) ** 2,
    late: share ** 2,
    step: share < stepAt ? 0 : 1,
  } as const satisfies Record<Path['shape'], number>;
  return easings[shape];
}

function withoutFalls(values: readonly number[]): number[] {
  let highest = Number.NEGATIVE_INFINITY;
  return values.map((value) => (highest = Math.max(highest, value)));
}
