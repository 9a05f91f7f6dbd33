import { fullYear, halves } from './calendar.ts';
import type { Catalogue, IndicatorEntry } from './catalogue.ts';
import { buildMonthlyValues, roundTo, type Values } from './monthly-values.ts';
import { createNamedRandom } from './random.ts';
import { buildLeanings, leanRate, splitCounts } from './unit-values.ts';

/** Values of one indicator in one unit. */
export type Course = { readonly months: Values; readonly halves: Values; readonly year: number | null };
/** Courses of one indicator by the code of the unit; the province comes first. */
export type Courses = ReadonlyMap<string, Course>;

/** Code of the root of the tree of units. */
export const provinceCode = 'minh-hoa';
const seed = 20_260_630;

/** Every indicator's values; those made of a numerator and a denominator follow from theirs. */
export function buildFigures({ indicators, organisations }: Catalogue): ReadonlyMap<string, Courses> {
  const figures = new Map<string, Courses>();
  for (const entry of indicators) {
    if (entry.path !== null) figures.set(entry.code, ownCourses(entry, indicators, organisations));
  }
  for (const entry of indicators) {
    if (entry.path === null) figures.set(entry.code, ratioCourses(entry, figures));
  }
  return figures;
}

function ownCourses(
  entry: IndicatorEntry,
  indicators: readonly IndicatorEntry[],
  organisations: Catalogue['organisations'],
): Courses {
  if (entry.path === null) throw new Error(`"${entry.code}" has no path`);
  const province = buildMonthlyValues(entry, entry.path, createNamedRandom(seed, wholeOf(entry, indicators)));
  const byUnit = entry.isByUnit ? unitValues(entry, indicators, organisations, province) : [];
  const all: readonly (readonly [string, Values])[] = [[provinceCode, province], ...byUnit];
  return new Map(all.map(([unit, values]) => [unit, toCourse(entry, values)]));
}

/** Districts, then communes. */
function unitValues(
  entry: IndicatorEntry,
  indicators: readonly IndicatorEntry[],
  { districts, communes }: Catalogue['organisations'],
  province: Values,
): (readonly [string, Values])[] {
  const membersOf = (district: string) =>
    communes.flatMap((commune, index) => (commune.district === district ? [{ commune, index }] : []));
  if (entry.unit === 'percent') {
    const leanings = buildLeanings(communes, 0.3, createNamedRandom(seed, `${entry.code}/units`));
    const districtRows = districts.map(({ code }) => {
      const members = membersOf(code);
      const weight = members.reduce((sum, { commune }) => sum + commune.weight, 0);
      const leaning = members.reduce((sum, it) => sum + it.commune.weight * (leanings[it.index] ?? 0), 0);
      return [code, leanRate(entry, province, leaning / weight)] as const;
    });
    const rows = communes.map(
      (it, index) => [it.code, leanRate(entry, province, leanings[index] ?? 0)] as const,
    );
    return [...districtRows, ...rows];
  }
  const split = splitCounts(entry, province, countShares(entry, indicators, communes));
  const districtRows = districts.map(({ code }) => {
    const parts = membersOf(code).map(({ index }) => split[index] ?? []);
    return [code, province.map((_, month) => sumOf(parts.map((part) => part[month] ?? null)))] as const;
  });
  return [...districtRows, ...communes.map(({ code }, index) => [code, split[index] ?? []] as const)];
}

/** A numerator is split like its denominator, with little of its own, so that no rate exceeds 100 %. */
function countShares(
  entry: IndicatorEntry,
  indicators: readonly IndicatorEntry[],
  communes: Catalogue['organisations']['communes'],
): number[] {
  const whole = wholeOf(entry, indicators);
  const leanings = buildLeanings(communes, 0.1, createNamedRandom(seed, `${whole}/units`));
  const own = buildLeanings(communes, whole === entry.code ? 0 : 0.04, createNamedRandom(seed, entry.code));
  return communes.map(({ weight }, index) => weight * (1 + (leanings[index] ?? 0)) * (1 + (own[index] ?? 0)));
}

/** Code of the denominator of a numerator, else its own: parts move with their wholes. */
function wholeOf({ code }: IndicatorEntry, indicators: readonly IndicatorEntry[]): string {
  return indicators.find(({ numerator }) => numerator === code)?.denominator ?? code;
}

function ratioCourses(entry: IndicatorEntry, figures: ReadonlyMap<string, Courses>): Courses {
  const numerators = figures.get(entry.numerator ?? '');
  const denominators = figures.get(entry.denominator ?? '');
  if (numerators === undefined || denominators === undefined) {
    throw new Error(`"${entry.code}" has neither a path nor a numerator and a denominator`);
  }
  const rate = (part: number | null | undefined, whole: number | null | undefined) =>
    part == null || whole == null || whole === 0 ? null : roundTo((100 * part) / whole, entry);
  return new Map(
    [...numerators].map(([unit, part]) => {
      const whole = denominators.get(unit);
      const course = {
        months: part.months.map((value, index) => rate(value, whole?.months[index])),
        halves: part.halves.map((value, index) => rate(value, whole?.halves[index])),
        year: rate(part.year, whole?.year),
      };
      return [unit, course];
    }),
  );
}

function toCourse(entry: IndicatorEntry, months: Values): Course {
  return {
    months,
    halves: halves.map(({ firstMonth }) => accumulate(entry, months.slice(firstMonth, firstMonth + 6))),
    year: accumulate(entry, months.slice(fullYear.firstMonth, fullYear.firstMonth + 12)),
  };
}

/** Work done in a span adds up; a running total and a state are those of its last month. */
function accumulate({ accumulation }: IndicatorEntry, values: Values): number | null {
  return accumulation === 'incremental' ? sumOf(values) : (values.at(-1) ?? null);
}

function sumOf(values: Values): number | null {
  let sum = 0;
  for (const value of values) {
    if (value === null) return null;
    sum += value;
  }
  return sum;
}
