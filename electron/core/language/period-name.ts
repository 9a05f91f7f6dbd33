import type { Language } from '../domain/language.ts';
import { assertNever } from '../error/assert-never.ts';
import type { CalendarSpan } from '../rules/calendar-period.ts';
import { localeConventions } from './locale-conventions.ts';
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
      return t('province:period.month', { month: monthName(span, language), year });
    default:
      return assertNever(span);
  }
}

/** Vietnamese officials number quarters in Roman figures. */
function quarterNumber(number: number, language: Language): string {
  return language === 'vi' ? (['I', 'II', 'III', 'IV'][number - 1] ?? '') : String(number);
}

function monthName({ year, number }: { readonly year: number; readonly number: number }, language: Language) {
  const { tag, month } = localeConventions[language];
  if (month === 'number') return String(number);
  const format = new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' });
  return format.format(new Date(Date.UTC(year, number - 1, 1)));
}
