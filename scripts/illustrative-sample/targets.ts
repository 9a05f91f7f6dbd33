import type { Sample } from '#core/domain/sample.ts';
import { fullYear, halves, reportedHalf } from './calendar.ts';
import type { Catalogue, IndicatorEntry } from './catalogue.ts';
import { provinceCode, type Courses } from './figures.ts';
import { between, createNamedRandom, type Random } from './random.ts';

type Target = Sample['targets'][number];
type Act = { readonly effectiveDate: string; readonly document: string };

/** Made-up documents that set the plans. */
const acts = {
  '2024-H2': { effectiveDate: '2024-07-08', document: 'Kế hoạch số 186/KH-UBND' },
  '2025-H1': { effectiveDate: '2025-01-10', document: 'Kế hoạch số 09/KH-UBND' },
  '2025-H2': { effectiveDate: '2025-07-11', document: 'Kế hoạch số 201/KH-UBND' },
  '2026-H1': { effectiveDate: '2026-01-12', document: 'Kế hoạch số 12/KH-UBND' },
} as const satisfies Record<(typeof halves)[number]['code'], Act>;
const revision: Act = { effectiveDate: '2026-04-06', document: 'Quyết định số 512/QĐ-UBND' };
const seed = 20_260_112;

/** Plans of every half-year and year, revisions after what they replace, and plans of the communes. */
export function buildTargets(
  { indicators, organisations }: Catalogue,
  figures: ReadonlyMap<string, Courses>,
): Target[] {
  return indicators.flatMap((entry) => [
    ...earlierPlans(entry, figures.get(entry.code)),
    ...currentPlans(entry),
    ...communePlans(entry, organisations.communes),
  ]);
}

/** Plans of the time before the reported half-year, close to what was reached then. */
function earlierPlans(entry: IndicatorEntry, courses: Courses | undefined): Target[] {
  const course = courses?.get(provinceCode);
  if (course === undefined || entry.unit === 'yesNo') return [];
  const random = createNamedRandom(seed, entry.code);
  const halfPlans: number[] = [];
  for (const value of course.halves.slice(0, -1)) {
    const planned = planNear(entry, value, {
      limit: entry.plan.half,
      earlier: halfPlans.at(-1) ?? null,
      random,
    });
    if (planned !== null) halfPlans.push(planned);
  }
  const [, firstHalf, secondHalf] = halfPlans;
  const alone = planNear(entry, course.year, { limit: entry.plan.year, earlier: null, random });
  const year = yearPlan(entry, firstHalf, secondHalf) ?? alone;
  const rows = halfPlans.flatMap((planned, index) => {
    const half = halves[index];
    return half === undefined ? [] : [toTarget(entry, half.code, planned, acts[half.code])];
  });
  return year === null ? rows : [toTarget(entry, fullYear.code, year, acts['2025-H1']), ...rows];
}

type PlanBounds = { readonly limit: number | null; readonly earlier: number | null; readonly random: Random };

/** A plan a little beside the value: not beyond the plan that follows, not behind the one before. */
function planNear(
  entry: IndicatorEntry,
  value: number | null | undefined,
  bounds: PlanBounds,
): number | null {
  const { limit, earlier, random } = bounds;
  const factor = between(random, 0.97, 1.06);
  if (value == null || limit === null) return null;
  const rounded = roundPlan(entry, value * factor);
  const falls = entry.path !== null && entry.path.to < entry.path.from;
  return falls
    ? Math.max(limit, Math.min(rounded, earlier ?? rounded))
    : Math.min(limit, Math.max(rounded, earlier ?? rounded));
}

/** Plans of two half-years make the plan of the year: a sum of work, or the state to be reached at its end. */
function yearPlan(entry: IndicatorEntry, first?: number, second?: number): number | null {
  if (entry.plan.year === null || first === undefined || second === undefined) return null;
  return entry.accumulation === 'incremental' ? first + second : second;
}

function currentPlans(entry: IndicatorEntry): Target[] {
  const { half, year, replaced } = entry.plan;
  const first = acts[reportedHalf.code];
  const rows: Target[] = [];
  if (year !== null) rows.push(toTarget(entry, '2026', year, first));
  if (half === null) return rows;
  if (replaced !== null) rows.push(toTarget(entry, reportedHalf.code, replaced, first));
  rows.push(toTarget(entry, reportedHalf.code, half, replaced === null ? first : revision));
  return rows;
}

/** Communes and wards answer for the rates of the province. */
function communePlans(entry: IndicatorEntry, communes: Catalogue['organisations']['communes']): Target[] {
  const { half } = entry.plan;
  if (!entry.isByUnit || entry.unit !== 'percent' || half === null) return [];
  return communes.map(({ code }) => ({
    ...toTarget(entry, reportedHalf.code, half, acts[reportedHalf.code]),
    organisation: code,
  }));
}

/** Plans are round: whole percents, halves of the second digit of large counts. */
function roundPlan({ unit, decimals }: IndicatorEntry, value: number): number {
  if (unit === 'index') return Number(value.toFixed(Math.max(0, decimals - 1)));
  if (unit === 'percent' || value < 100) return Math.max(1, Math.round(value));
  const step = 10 ** (Math.floor(Math.log10(value)) - 1) / 2;
  return Math.round(value / step) * step;
}

function toTarget(entry: IndicatorEntry, period: string, value: number, act: Act): Target {
  return {
    figure: { value, decimals: decimalsOf(value), comparator: isCeiling(entry) ? 'lte' : 'eq' },
    baseline: entry.plan.baseline,
    effectiveDate: act.effectiveDate,
    document: act.document,
    basis: 'stated',
    basisNote: null,
    indicator: entry.code,
    period,
    organisation: provinceCode,
  };
}

/** "Không quá 4": of a number that should fall, a plan is what it may be at most. */
function isCeiling({ direction, unit }: IndicatorEntry): boolean {
  return direction === 'lowerIsBetter' && unit !== 'rank';
}

function decimalsOf(value: number): number {
  return String(value).split('.')[1]?.length ?? 0;
}
