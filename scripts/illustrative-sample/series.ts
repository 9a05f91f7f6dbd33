import type { Sample } from '#core/domain/sample.ts';
import { fullYear, halves, lastDayOfDistricts, monthCode, monthsUntil } from './calendar.ts';
import type { Catalogue, IndicatorEntry } from './catalogue.ts';
import { provinceCode, type Course, type Courses } from './figures.ts';
import type { Values } from './monthly-values.ts';

type Series = Sample['series'][number];

/**
 * Rows of plain values. The province's last half-year is left out: its figures carry words of their own and
 * are measurements.
 */
export function buildSeries(
  { indicators, organisations }: Catalogue,
  figures: ReadonlyMap<string, Courses>,
): Series[] {
  const ended = new Set(organisations.districts.map(({ code }) => code));
  return indicators.flatMap((entry) =>
    [...(figures.get(entry.code) ?? [])].flatMap(([unit, course]) =>
      rowsOf(entry, unit, ended.has(unit) ? untilTheirEnd(course) : course),
    ),
  );
}

/** Districts report no more once they have ended. */
function untilTheirEnd({ months, halves: allHalves, year }: Course): Course {
  const count = monthsUntil(lastDayOfDistricts);
  return { months: months.slice(0, count), halves: allHalves.slice(0, count / 6), year };
}

function rowsOf(entry: IndicatorEntry, unit: string, course: Course): Series[] {
  const isProvince = unit === provinceCode;
  const row = (firstPeriod: string, values: Values): Series => ({
    indicator: entry.code,
    organisation: unit,
    firstPeriod,
    decimals: entry.decimals,
    values: [...values],
  });
  const firstHalf = halves[0].code;
  return [
    ...(isProvince ? [row(fullYear.code, [course.year])] : []),
    row(firstHalf, isProvince ? course.halves.slice(0, -1) : course.halves),
    row(monthCode(0), course.months),
  ];
}
