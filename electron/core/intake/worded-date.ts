import { languages } from '../domain/language.ts';
import { localeConventions } from '../language/locale-conventions.ts';
import { searchKey } from '../language/search-key.ts';

export type WordedDate = { readonly day: string; readonly month: string; readonly year: string };

/** Names of months in all languages: as they stand after a day, alone, and shortened. */
const monthsByName: ReadonlyMap<string, string> = new Map(
  languages.flatMap((language) =>
    Array.from({ length: 12 }, (_, index) => index).flatMap((index) =>
      monthNames(language, index).map((name) => [toKey(name), String(index + 1)] as const),
    ),
  ),
);

const vietnameseNumbers = [
  ['một', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'mười một', 'mười hai'],
]
  .flat()
  .map(toKey);

/** "ngày" and its like, days of the week, "on": they say nothing of which day it is. */
const openings = new RegExp(
  `^(?:(?:${[...weekdays(), 'vao ngay', 'ngay', 'on', 'the', 'dne', 'दिनांक', 'तारीख', 'مورخہ', 'بتاریخ'].join('|')}) )+`,
  'u',
);
const closings = / (?:ء|ई|सन|عیسوی|r|roku|ad|ce)$/u;

const vietnamese =
  /^(?<day>\d{1,2}) thang (?<month>\d{1,2}|muoi mot|muoi hai|[a-z]+)(?: nam)? (?<year>\d{2,4})$/u;
const dayFirst = /^(?<day>\d{1,2})(?: ?(?:st|nd|rd|th))?(?: of)? (?<month>[^\d]+) (?<year>\d{2,4})$/u;
const monthFirst = /^(?<month>[^\d]+) (?<day>\d{1,2})(?: ?(?:st|nd|rd|th))? (?<year>\d{2,4})$/u;

/** A day whose month is named, or that "ngày … tháng … năm" spells: "5 July 2024". No name means two months. */
export function readWordedDate(plain: string): WordedDate | undefined {
  const key = toKey(plain).replace(openings, '').replace(closings, '');
  const spelled = vietnamese.exec(key)?.groups;
  const { day, month, year } = spelled ?? dayFirst.exec(key)?.groups ?? monthFirst.exec(key)?.groups ?? {};
  if (day === undefined || month === undefined || year === undefined) return undefined;
  const number = spelled === undefined ? monthsByName.get(month) : readVietnameseMonth(month);
  return number === undefined ? undefined : { day, month: number, year };
}

/** The day without "ngày" or the day of the week before it, and whether there was one. */
export function withoutOpening(plain: string): string {
  const [digits = plain] = /\d[\d/. -]*$/u.exec(plain) ?? [];
  const before = plain.slice(0, plain.length - digits.length);
  return before === '' || !openings.test(`${toKey(before)} `) ? plain : digits.trim();
}

function readVietnameseMonth(month: string): string | undefined {
  if (/^\d/u.test(month)) return month;
  const place = vietnameseNumbers.indexOf(month);
  return place < 0 ? undefined : String(place + 1);
}

function toKey(text: string): string {
  return searchKey(text.replace(/[.,،٬॰؛]/gu, ' ').replace(/(?<=\d)(?=[\p{L}])/gu, ' '));
}

function monthNames(language: (typeof languages)[number], index: number): readonly string[] {
  const { tag } = localeConventions[language];
  const day = new Date(Date.UTC(2024, index, 15));
  const named = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' })
      .formatToParts(day)
      .filter(({ type, value }) => type === 'month' && /^\p{L}/u.test(value))
      .map(({ value }) => value);
  return (['long', 'short'] as const).flatMap((month) => [
    ...named({ day: 'numeric', month, year: 'numeric' }),
    ...named({ month, year: 'numeric' }),
    ...named({ month }),
  ]);
}

function weekdays(): readonly string[] {
  return languages.flatMap((language) =>
    Array.from({ length: 7 }, (_, index) => {
      const format = new Intl.DateTimeFormat(localeConventions[language].tag, {
        weekday: 'long',
        timeZone: 'UTC',
      });
      return toKey(format.format(new Date(Date.UTC(2024, 0, index + 1))));
    }),
  );
}
