import Big from 'big.js';
import type { Language } from '../domain/language.ts';
import { findNumberWords, type WrittenUnit } from './number-words.ts';

/** A value with as many decimals as were written. */
export type NumberReading = { readonly value: number; readonly decimals: number };

/** Why a text is not read: "7.2024" and "12/2026" look like dates and would be read as something else. */
export type UnreadableReason = 'notANumber' | 'looksLikeDate' | 'tooManyDigits' | 'tooManyDecimals';

/** A reading with the marks that it takes for the decimal mark and for the grouping; null where it has none. */
export type MarkedReading = NumberReading & {
  readonly decimalMark: string | null;
  readonly groupMark: string | null;
};

export type NumberReadings =
  | {
      readonly kind: 'read';
      readonly unit: WrittenUnit;
      /** What is counted, as written; null where nothing is said. */
      readonly noun: string | null;
      readonly readings: readonly MarkedReading[];
    }
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason };

export type NumberParts = { readonly before: string; readonly body: string; readonly after: string };

/** Binary numbers and Excel keep 15 digits of any number; the zeros at its end do not count. */
const maximumDigits = 15;
/** Beyond it a whole number is not written out any more. */
const maximumExponent = 18;
const maximumDecimals = 6;
/** A sentence is not searched for a number. */
const maximumLength = 120;

const numberParts = /^(?<before>[^\d(+-]*)(?<body>[\d(+-](?:.*[\d)])?)(?<after>[^\d)]*)$/u;
const signedNumber = /^(?<sign>[+-]?)(?<digits>\d.*)$/u;
const accountingNegative = /^\( ?(?<digits>\d[^()%]*?) ?(?<percent>%?) ?\)$/u;

/** One leading zero, as in "05"; more of them are a code, not a number. */
const ungrouped = /^(?:0?\d|[1-9]\d+)$/u;
const groupedByThousands = /^[1-9]\d{0,2}([., '\u066C])\d{3}(?:\1\d{3})*$/u;
const groupedByLakhs = /^[1-9]\d?([,\u066C])\d{2}(?:\1\d{2})*\1\d{3}$/u;
const decimalMarks = ['.', ',', '\u066B'];

const dates = [
  /^\d{1,2} ?([/.-]) ?\d{1,2} ?\1 ?(?:\d{2}|\d{4})$/u,
  /^\d{4} ?([/.-]) ?\d{1,2} ?\1 ?\d{1,2}$/u,
  /^(?:0?[1-9]|1[0-2]) ?[/-] ?(?:19|20)\d{2}$/u,
  /^(?:19|20)\d{2} ?[/-] ?(?:0?[1-9]|1[0-2])$/u,
];

const marksOfLanguages: Readonly<Record<Language, { readonly decimal: string; readonly group: string }>> = {
  vi: { decimal: ',', group: '.' },
  en: { decimal: '.', group: ',' },
  hi: { decimal: '.', group: ',' },
  ur: { decimal: '.', group: ',' },
  cs: { decimal: ',', group: ' ' },
};

/** Month and year, where the dot is no decimal mark. */
const dottedMonth = /^(?:0?[1-9]|1[0-2])\.(?:19|20)\d{2}$/u;

/** The number inside a text of plain characters, with what stands before and after it. */
export function splitAtNumber(text: string): NumberParts | undefined {
  if (text.length > maximumLength) return undefined;
  const { before, body, after } = numberParts.exec(text)?.groups ?? {};
  return before === undefined || body === undefined || after === undefined
    ? undefined
    : { before: before.trim(), body, after: after.trim() };
}

export function isLikeDate(body: string): boolean {
  return dates.some((date) => date.test(body));
}

/**
 * Every way in which a number may be meant: both of "1.234". One without a word beside it is of the given power of
 * ten: "1,5" of an amount in billions.
 */
export function findReadings(
  { before, body, after }: NumberParts,
  language: Language,
  bareExponent = 0,
): NumberReadings {
  if (isLikeDate(body) || (marksOfLanguages[language].decimal !== '.' && dottedMonth.test(body))) {
    return unreadable('looksLikeDate');
  }
  const inBrackets = accountingNegative.exec(body)?.groups;
  const { sign, digits, percent = '' } = inBrackets ?? signedNumber.exec(body)?.groups ?? {};
  const words = findNumberWords(before, `${percent}${after}`);
  if (digits === undefined || words === undefined) return unreadable('notANumber');
  const exponent = words.exponent === 0 && words.unit === null ? bareExponent : words.exponent;
  const isNegative = inBrackets !== undefined || sign === '-';
  const found = decimalReadings(digits).map(({ written, ...marks }) => ({
    ...marks,
    number: new Big(`${isNegative ? '-' : ''}${written}e${exponent}`),
    decimals: Math.max(0, decimalsOf(written) - exponent),
  }));
  if (found.length === 0) return unreadable('notANumber');
  if (found.some(({ decimals }) => decimals > maximumDecimals)) return unreadable('tooManyDecimals');
  if (found.some(({ number }) => number.c.length > maximumDigits || number.e >= maximumExponent)) {
    return unreadable('tooManyDigits');
  }
  const readings = found.map(({ number, ...rest }) => ({ ...rest, value: toValue(number) }));
  return { kind: 'read', unit: words.unit, noun: words.noun, readings };
}

/**
 * Of what a text may mean, what is to be taken or asked about. What was typed follows the language of the
 * window; what was pasted may come from a program with other settings. The usual meaning comes first.
 */
export function chooseMeanings<Meaning>(
  meanings: readonly Meaning[],
  isUsualMeaning: (meaning: Meaning) => boolean,
  isPasted: boolean,
): readonly Meaning[] {
  const usual = meanings.filter(isUsualMeaning);
  if (!isPasted && usual.length > 0) return usual;
  return [...usual, ...meanings.filter((it) => !usual.includes(it))];
}

/** True where the marks are those of the language; none at all are those of every language. */
export function isUsual({ decimalMark, groupMark }: MarkedReading, language: Language): boolean {
  const { decimal, group } = marksOfLanguages[language];
  return (decimalMark ?? decimal) === decimal && (groupMark ?? group) === group;
}

/** True where one writer may have written both: each mark has one meaning, and each meaning one mark. */
export function agree(a: MarkedReading, b: MarkedReading): boolean {
  const decimalMark = a.decimalMark ?? b.decimalMark;
  const groupMark = a.groupMark ?? b.groupMark;
  return (
    (b.decimalMark ?? decimalMark) === decimalMark &&
    (b.groupMark ?? groupMark) === groupMark &&
    (decimalMark === null || decimalMark !== groupMark)
  );
}

type WrittenNumber = Omit<MarkedReading, keyof NumberReading> & { readonly written: string };

function decimalReadings(digits: string): readonly WrittenNumber[] {
  const whole = readWhole(digits);
  const fractions = decimalMarks.flatMap((decimalMark) => {
    const [start = '', fraction = '', ...others] = digits.split(decimalMark);
    const read = readWhole(start);
    if (read === undefined || others.length > 0 || !/^\d+$/u.test(fraction)) return [];
    return [{ ...read, decimalMark, written: `${read.written}.${fraction}` }];
  });
  return whole === undefined ? fractions : [whole, ...fractions];
}

function readWhole(digits: string): WrittenNumber | undefined {
  if (ungrouped.test(digits)) return { written: digits, decimalMark: null, groupMark: null };
  const groupMark = (groupedByThousands.exec(digits) ?? groupedByLakhs.exec(digits))?.[1];
  return groupMark === undefined
    ? undefined
    : { written: digits.replaceAll(groupMark, ''), decimalMark: null, groupMark };
}

function decimalsOf(written: string): number {
  return written.split('.')[1]?.length ?? 0;
}

function toValue(number: Big): number {
  const value = number.toNumber();
  return value === 0 ? 0 : value;
}

function unreadable(reason: UnreadableReason): NumberReadings {
  return { kind: 'unreadable', reason };
}
