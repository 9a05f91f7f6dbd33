import type { LocalizedText } from '#core/domain/language.ts';
import type { Sample } from '#core/domain/sample.ts';
import type { Wording } from './catalogue.ts';

type PeriodEntry = Sample['periods'][number];

/** Months of the sample, oldest first: July 2024 to June 2026. */
export const months = Array.from({ length: 24 }, (_, index) => ({
  year: 2024 + Math.floor((index + 6) / 12),
  month: ((index + 6) % 12) + 1,
}));

/** Half-years with the positions of their six months in `months`. */
export const halves = [
  { code: '2024-H2', year: 2024, isFirst: false, firstMonth: 0 },
  { code: '2025-H1', year: 2025, isFirst: true, firstMonth: 6 },
  { code: '2025-H2', year: 2025, isFirst: false, firstMonth: 12 },
  { code: '2026-H1', year: 2026, isFirst: true, firstMonth: 18 },
] as const;

/** The one full year of the sample and the position of its first month. */
export const fullYear = { code: '2025', firstMonth: 6 } as const;

export const reportedHalf = halves[3];
export const lastDay = '2026-06-30';
/** From the next day on a province has communes and wards alone. */
export const lastDayOfDistricts = '2025-06-30';

/** How many months have ended by this day. */
export function monthsUntil(day: string): number {
  return months.filter(({ year, month }) => `${year}-${twoDigits(month)}` <= day.slice(0, 7)).length;
}

export function buildPeriods(names: Wording['periodNames']): PeriodEntry[] {
  const years = [2025, 2026].map((year) =>
    period({ code: String(year), kind: 'year', year, from: 1, to: 12, name: names.year }),
  );
  const halfYears = halves.map(({ code, year, isFirst }) =>
    period({
      code,
      kind: 'half',
      year,
      from: isFirst ? 1 : 7,
      to: isFirst ? 6 : 12,
      name: isFirst ? names.firstHalf : names.lastHalf,
    }),
  );
  const monthPeriods = months.flatMap(({ year, month }) => {
    const name = names.months[month - 1];
    if (name === undefined) return [];
    return [
      period({ code: `${year}-${twoDigits(month)}`, kind: 'month', year, from: month, to: month, name }),
    ];
  });
  return [...years, ...halfYears, ...monthPeriods];
}

/** Code of the month at a position of `months`. */
export function monthCode(index: number): string {
  const found = months[index];
  if (found === undefined) throw new Error(`There is no month ${index}`);
  return `${found.year}-${twoDigits(found.month)}`;
}

export function addDays(day: string, count: number): string {
  return new Date(Date.parse(day) + count * 86_400_000).toISOString().slice(0, 10);
}

export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

type PeriodSpan = {
  code: string;
  kind: PeriodEntry['kind'];
  year: number;
  from: number;
  to: number;
  name: LocalizedText;
};

function period({ code, kind, year, from, to, name }: PeriodSpan): PeriodEntry {
  const lastDayOfMonth = new Date(Date.UTC(year, to, 0)).getUTCDate();
  return {
    code,
    kind,
    from: `${year}-${twoDigits(from)}-01`,
    to: `${year}-${twoDigits(to)}-${lastDayOfMonth}`,
    asOf: null,
    name: withYear(name, year),
    isStated: true,
  };
}

function withYear(name: LocalizedText, year: number): LocalizedText {
  const fill = (text: string | undefined) => text?.replace('{year}', String(year));
  return {
    vi: fill(name.vi) ?? name.vi,
    ...Object.fromEntries((['en', 'hi', 'ur', 'cs'] as const).map((key) => [key, fill(name[key])])),
  };
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
