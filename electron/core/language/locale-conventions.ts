import type { Language } from '../domain/language.ts';

type LocaleConventions = {
  /** BCP 47 tag with region: the bare language would give other digits, marks or date orders. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  /** Counts of 1 to 9 are written with a leading zero in running text. */
  readonly hasLeadingZeroInCounts: boolean;
  /** The month of a date: its number, or its name in the form that stands after a day. */
  readonly month: 'number' | 'name';
  /** Zeros of day and month: Decree 30/2020/NĐ-CP (day below 10, months 1 and 2), two digits, none. */
  readonly tableDate: 'decree30' | 'padded' | 'plain';
};

/** What a language asks of numbers and dates beyond the words of its locale files. */
export const localeConventions: Readonly<Record<Language, LocaleConventions>> = {
  vi: {
    tag: 'vi-VN',
    direction: 'ltr',
    hasLeadingZeroInCounts: true,
    month: 'number',
    tableDate: 'decree30',
  },
  en: {
    tag: 'en-GB',
    direction: 'ltr',
    hasLeadingZeroInCounts: false,
    month: 'name',
    tableDate: 'padded',
  },
  hi: {
    tag: 'hi-IN',
    direction: 'ltr',
    hasLeadingZeroInCounts: false,
    month: 'name',
    tableDate: 'padded',
  },
  ur: {
    tag: 'ur-PK',
    direction: 'rtl',
    hasLeadingZeroInCounts: false,
    month: 'name',
    tableDate: 'padded',
  },
  cs: {
    tag: 'cs-CZ',
    direction: 'ltr',
    hasLeadingZeroInCounts: false,
    month: 'name',
    tableDate: 'plain',
  },
};
