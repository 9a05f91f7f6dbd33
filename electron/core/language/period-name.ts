import type { Language } from '../domain/language.ts';
import { assertNever } from '../error/assert-never.ts';
import type { CalendarSpan } from '../rules/calendar-period.ts';
import type { NamedDays } from '../rules/named-days.ts';
import { createDateFormat } from './date-format.ts';
import { localeConventions } from './locale-conventions.ts';
import { monthNames } from './month-names.ts';
import type { Translate } from './translate.ts';

/** Name of a span of the calendar: "6 tháng đầu năm 2026", "červen 2026". */
export function periodName(span: CalendarSpan, t: Translate, language: Language): string {
  const year = String(span.year);
  switch (span.kind) {
    case 'year':
      return t('province:period.year', { year });
    case 'half':
      return span.number === 1
        ? t('province:period.first-half', { year })
        : t('province:period.second-half', { year });
    case 'quarter':
      return t('province:period.quarter', { number: quarterNumber(span.number, language), year });
    case 'month':
      return t('province:period.month', { month: monthName(span.number, language), year });
    default:
      return assertNever(span);
  }
}

/** Name that days have by themselves: "9 tháng đầu năm 2025", "Từ ngày 15/8/2025 đến ngày 14/9/2025". */
export function namedDaysText(days: NamedDays, t: Translate, language: Language): string {
  const date = createDateFormat(language, { t, ...plain }).date;
  switch (days.kind) {
    case 'calendar':
      return periodName(days.span, t, language);
    case 'firstMonths':
      return t('province:period.first-months', monthCount(days));
    case 'lastMonths':
      return t('province:period.last-months', monthCount(days));
    case 'months':
      return t('province:period.months', {
        first: monthName(days.first, language),
        last: monthName(days.last, language),
        year: String(days.year),
      });
    case 'toDate':
      return t('province:period.to-date', {
        period: periodName(days.span, t, language),
        to: date(days.to),
      });
    case 'day':
      return t('province:period.day', { day: date(days.day) });
    case 'days':
      return t('province:period.days', { from: date(days.from), to: date(days.to) });
    default:
      return assertNever(days);
  }
}

/** "Đợt cao điểm từ ngày 15/8/2025 đến ngày 14/9/2025": a campaign that has no name of its own. */
export function campaignName(
  { from, to }: { readonly from: string; readonly to: string },
  t: Translate,
  language: Language,
): string {
  const date = createDateFormat(language, { t, ...plain }).date;
  return t('province:period.campaign', { from: date(from), to: date(to) });
}

/** A name is stored, and whoever shows it isolates it as a whole. */
const plain = { isolate: (text: string) => text, isolateLatin: (text: string) => text };

function monthCount({ months, year }: { readonly months: number; readonly year: number }) {
  return { count: months, n: String(months), year: String(year) };
}

/** Vietnamese officials number quarters in Roman figures. */
function quarterNumber(number: number, language: Language): string {
  return language === 'vi' ? (['I', 'II', 'III', 'IV'][number - 1] ?? '') : String(number);
}

function monthName(number: number, language: Language): string {
  if (localeConventions[language].month === 'number') return String(number);
  return monthNames(language)[number - 1] ?? String(number);
}
