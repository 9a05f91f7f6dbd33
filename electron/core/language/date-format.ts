import type { Language } from '../domain/language.ts';
import type { Isolation } from './isolate.ts';
import { localeConventions } from './locale-conventions.ts';
import type { Translate } from './translate.ts';

export type DateFormat = {
  /** A day in running text: "05/7/2024", "5 July 2024". Takes "2024-07-05", as every day below. */
  readonly date: (isoDate: string) => string;
  /** "ngày 05 tháng 7 năm 2024". */
  readonly longDate: (isoDate: string) => string;
  /** For a cell: "05/7/2024", "05/07/2024", "5. 7. 2024". */
  readonly tableDate: (isoDate: string) => string;
  /** "từ ngày 01/01/2024 đến ngày 30/6/2024". */
  readonly dateRange: (fromIsoDate: string, toIsoDate: string) => string;
  /** A month alone: "tháng 7 năm 2024", "July 2024", "červenec 2024". Takes "2024-07". */
  readonly month: (yearMonth: string) => string;
  /** "2023 - 2025". */
  readonly yearRange: (fromYear: number, toYear: number) => string;
  /** Box 4 of Decree 30: "Điện Biên, ngày 05 tháng 7 năm 2024". */
  readonly placeAndDate: (place: string, isoDate: string) => string;
  /** The same with room for the day, which is written in when the document is signed. Takes "2024-07". */
  readonly placeAndDraftDate: (place: string, yearMonth: string) => string;
};

type DateTools = Isolation & { readonly t: Translate };
type DateParts = { readonly day: string; readonly month: string; readonly year: string };

export function createDateFormat(language: Language, tools: DateTools): DateFormat {
  const { t, isolate, isolateLatin } = tools;
  const monthNames = new Intl.DateTimeFormat(localeConventions[language].tag, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const loneMonths = new Intl.DateTimeFormat(localeConventions[language].tag, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const worded = (isoDate: string): DateParts => {
    const day = parseDay(isoDate);
    if (localeConventions[language].month === 'number') return decree30Parts(day);
    // A month has another form after a day than alone: its name is read off a whole date.
    const month = monthNames.formatToParts(day).find((part) => part.type === 'month')?.value ?? '';
    return { day: isolate(String(day.getUTCDate())), month, year: isolate(yearOf(day)) };
  };
  const date = (isoDate: string) => t('figure:date.running', worded(isoDate));
  return {
    date,
    longDate: (isoDate) => t('figure:date.long', worded(isoDate)),
    tableDate: (isoDate) => isolate(t('figure:date.table', tableParts(language, parseDay(isoDate)))),
    dateRange: (from, to) => t('figure:date.range', { from: date(from), to: date(to) }),
    month: (yearMonth) =>
      loneMonths
        .formatToParts(parseDay(`${yearMonth}-01`))
        .map(({ type, value }) => (type === 'year' ? isolate(value) : value))
        .join(''),
    yearRange: (from, to) => t('figure:year-range', { from: isolate(String(from)), to: isolate(String(to)) }),
    placeAndDate: (place, isoDate) =>
      t('figure:date.placed', { place: isolateLatin(place), ...worded(isoDate) }),
    placeAndDraftDate: (place, yearMonth) => {
      const { month, year } = worded(`${yearMonth}-01`);
      return t('figure:date.placed-draft', { place: isolateLatin(place), month, year });
    },
  };
}

function tableParts(language: Language, day: Date): DateParts {
  const { tableDate } = localeConventions[language];
  if (tableDate === 'decree30') return decree30Parts(day);
  const width = tableDate === 'padded' ? 2 : 1;
  return {
    day: String(day.getUTCDate()).padStart(width, '0'),
    month: String(day.getUTCMonth() + 1).padStart(width, '0'),
    year: yearOf(day),
  };
}

/** Decree 30/2020/NĐ-CP, appendix I: days below 10 and the months 1 and 2 take a leading zero. */
function decree30Parts(day: Date): DateParts {
  const month = day.getUTCMonth() + 1;
  return {
    day: String(day.getUTCDate()).padStart(2, '0'),
    month: String(month).padStart(month <= 2 ? 2 : 1, '0'),
    year: yearOf(day),
  };
}

function yearOf(day: Date): string {
  return String(day.getUTCFullYear());
}

function parseDay(isoDate: string): Date {
  const day = new Date(`${isoDate}T00:00:00Z`);
  // A day that does not exist ("2024-02-30") would move into the next month.
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== isoDate) {
    throw new RangeError(`"${isoDate}" is not a calendar day.`);
  }
  return day;
}
