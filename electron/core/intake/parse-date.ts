import type { ParseOptions } from './parse-number.ts';
import { toPlainCharacters } from './plain-characters.ts';
import { readWordedDate, withoutOpening, type WordedDate } from './worded-date.ts';

export type ParsedDate =
  /** "2024-07-05". */
  | { readonly kind: 'date'; readonly isoDate: string }
  | { readonly kind: 'empty' }
  /** Pasted only: "05/07/2024" of a program that may write the month first. Day first comes first. */
  | { readonly kind: 'ambiguous'; readonly isoDates: readonly string[] }
  | { readonly kind: 'unreadable'; readonly reason: 'notADate' | 'noSuchDay' | 'twoDigitYear' };

const dayFirst = /^(?<day>\d{1,2}) ?(?<mark>[/.-]) ?(?<month>\d{1,2}) ?\k<mark> ?(?<year>(?:19|20)\d{2})$/u;
const yearFirst = /^(?<year>(?:19|20)\d{2})(?<mark>[/-])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})$/u;
const shortYear = /^\d{1,2} ?([/.-]) ?\d{1,2} ?\1 ?\d{2}$/u;

/** What spreadsheets and databases put behind a day that has no time. */
const midnight = /(?<=\d)(?:T| )(?:0?0:00(?::00(?:\.0+)?)?|12:00(?::00)? ?AM)$/iu;

/**
 * Reads a day as users type or paste it and as the product writes it: "05/7/2024", "5. 7. 2024", "2024-07-05",
 * "ngày 05 tháng 7 năm 2024", "5 July 2024". The five languages agree: day, month, year, or the other way round. A
 * year has four digits, from 1900 to 2099.
 */
export function parseDate(text: string, { isPasted }: ParseOptions = { isPasted: false }): ParsedDate {
  const written = toPlainCharacters(text).replace(midnight, '');
  if (written === '') return { kind: 'empty' };
  if (written.length > maximumLength) return { kind: 'unreadable', reason: 'notADate' };
  const worded = readWordedDate(written);
  if (worded !== undefined) return readParts(worded);
  // Who writes "ngày" does not write the month first.
  const plain = withoutOpening(written);
  if (shortYear.test(plain)) return { kind: 'unreadable', reason: 'twoDigitYear' };
  const dayFirstParts = dayFirst.exec(plain)?.groups;
  const { year, month, day, mark } = dayFirstParts ?? yearFirst.exec(plain)?.groups ?? {};
  if (year === undefined || month === undefined || day === undefined) {
    return { kind: 'unreadable', reason: 'notADate' };
  }
  const isoDate = findDay(year, month, day);
  // American programs write the month first, with a slash or a hyphen.
  const mayBeMonthFirst = isPasted && plain === written && dayFirstParts !== undefined && mark !== '.';
  const monthFirst = mayBeMonthFirst ? findDay(year, day, month) : undefined;
  if (isoDate !== undefined && monthFirst !== undefined && isoDate !== monthFirst) {
    return { kind: 'ambiguous', isoDates: [isoDate, monthFirst] };
  }
  const found = isoDate ?? monthFirst;
  return found === undefined ? { kind: 'unreadable', reason: 'noSuchDay' } : { kind: 'date', isoDate: found };
}

/** A sentence is not searched for a day. */
const maximumLength = 60;

function readParts({ day, month, year }: WordedDate): ParsedDate {
  if (year.length < 4) return { kind: 'unreadable', reason: 'twoDigitYear' };
  if (!/^(?:19|20)/u.test(year)) return { kind: 'unreadable', reason: 'notADate' };
  const isoDate = findDay(year, month, day);
  return isoDate === undefined ? { kind: 'unreadable', reason: 'noSuchDay' } : { kind: 'date', isoDate };
}

function findDay(year: string, month: string, day: string): string | undefined {
  const isoDate = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${isoDate}T00:00:00Z`);
  // A day that does not exist ("2024-02-30") would move into the next month.
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === isoDate ? isoDate : undefined;
}
