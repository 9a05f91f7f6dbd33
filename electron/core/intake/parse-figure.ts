import type { Comparator, Figure } from '../domain/figure.ts';
import type { Language } from '../domain/language.ts';
import { comparatorsByPhrase } from './comparator-phrases.ts';
import {
  agree,
  chooseMeanings,
  findReadings,
  isLikeDate,
  isUsual,
  splitAtNumber,
  type MarkedReading,
  type NumberParts,
  type NumberReading,
  type UnreadableReason,
} from './number-readings.ts';
import { splitWords, splitWritten, type WrittenUnit } from './number-words.ts';
import { splitStatedRate, toTypedForm } from './official-forms.ts';
import type { ParseOptions } from './parse-number.ts';
import { toPlainCharacters } from './plain-characters.ts';
import { ratioPercent } from '../rules/rounding.ts';

export type FigureReading = {
  readonly figure: Figure;
  /** The whole of "8/19", else null. */
  readonly outOf: number | null;
};

/** What stands around the figure. */
type Around = {
  readonly unit: WrittenUnit;
  /** What is counted, as written: "xã" of "19/44 xã"; null where nothing is said. */
  readonly noun: string | null;
  /** The rate that is stated beside its parts: "436.167/319.284, đạt 136,61 %"; null where none is. */
  readonly rate: NumberReading | null;
};

export type ParsedFigure =
  | ({ readonly kind: 'figure' } & Around & FigureReading)
  | { readonly kind: 'empty' }
  | ({
      readonly kind: 'ambiguous';
      /** The reading that is usual in the language first, where one is. */
      readonly readings: readonly FigureReading[];
    } & Around)
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason };

const symbols: ReadonlyMap<string, Comparator> = new Map([
  ['=', 'eq'],
  ['>', 'gt'],
  ['>=', 'gte'],
  ['≥', 'gte'],
  ['⩾', 'gte'],
  ['<', 'lt'],
  ['<=', 'lte'],
  ['≤', 'lte'],
  ['⩽', 'lte'],
  ['≈', 'approx'],
  ['~', 'approx'],
]);
const leadingSymbol = /^(?:[<>] ?=|[=<>≥⩾≤⩽≈~])/u;

/** More words than any phrase has on one side of the number. */
const maximumWords = 8;

/**
 * Reads a figure as users type or paste it and as the product writes it: "hơn 98%", "≥ 90", "8/19",
 * "436.167/319.284". Words are found without regard to accents and case. Never guesses: what may mean two
 * things is ambiguous, what is not wholly a figure is unreadable.
 */
export function parseFigure(
  text: string,
  language: Language,
  { isPasted, bareExponent = 0 }: ParseOptions = { isPasted: false },
): ParsedFigure {
  const plain = toPlainCharacters(text);
  if (plain === '') return { kind: 'empty' };
  const options = { language, isPasted, bareExponent };
  // A sentence is not searched for a figure.
  const stated = plain.length > maximumLength ? undefined : splitStatedRate(plain);
  if (stated === undefined) return readOne(plain, options);
  return joinRate(readOne(stated.ratio, options), readOne(stated.percent, options));
}

const maximumLength = 120;

type Options = {
  readonly language: Language;
  readonly isPasted: boolean;
  readonly bareExponent: number;
};

function readOne(plain: string, { language, isPasted, bareExponent }: Options): ParsedFigure {
  const parts = plain.length > maximumLength ? undefined : splitAtNumber(toTypedForm(plain));
  const compared = parts && findComparator(parts);
  if (compared === undefined) return { kind: 'unreadable', reason: 'notANumber' };
  const { comparator, rest } = compared;
  const found = rest.body.includes('/')
    ? findRatios(rest, language)
    : findNumbers(rest, language, bareExponent);
  if (found.kind === 'unreadable') return found;
  const around = { unit: found.unit, noun: found.noun, rate: null };
  const chosen = chooseMeanings(found.meanings, (it) => isUsualMeaning(it, language), isPasted);
  const readings = chosen.map((it) => toReading(it, comparator));
  const [only, ...others] = readings;
  if (only === undefined) return { kind: 'unreadable', reason: 'notANumber' };
  return others.length === 0
    ? { kind: 'figure', ...around, ...only }
    : { kind: 'ambiguous', ...around, readings };
}

/** Parts with the rate beside them. Where they do not give it, the user says which of them holds. */
function joinRate(parts: ParsedFigure, stated: ParsedFigure): ParsedFigure {
  const rate =
    stated.kind === 'figure' && stated.unit === 'percent' && stated.noun === null ? stated : undefined;
  if (rate === undefined || rate.outOf !== null) return { kind: 'unreadable', reason: 'notANumber' };
  if (parts.kind !== 'figure' && parts.kind !== 'ambiguous') return parts;
  const all = parts.kind === 'figure' ? [parts] : parts.readings;
  const { unit, noun } = parts;
  const { value, decimals } = rate.figure;
  const agreeing = all.filter(
    ({ figure, outOf }) => outOf !== null && ratioPercent(figure.value, outOf, decimals) === value,
  );
  const [only, ...others] = agreeing;
  const around = { unit, noun, rate: { value, decimals } };
  if (only === undefined) {
    const readings = [...all, rate].map(({ figure, outOf }) => ({ figure, outOf }));
    return { kind: 'ambiguous', unit: null, noun: null, rate: null, readings };
  }
  if (others.length > 0) return { kind: 'ambiguous', ...around, readings: agreeing };
  return { kind: 'figure', ...around, figure: only.figure, outOf: only.outOf };
}

type Compared = { readonly comparator: Comparator; readonly rest: NumberParts };

/** The comparator and what it leaves beside the number: "VND" and "million" of "over VND 3.6 million". */
function findComparator({ before, body, after }: NumberParts): Compared | undefined {
  const [symbol] = leadingSymbol.exec(before) ?? [];
  if (symbol !== undefined) {
    const comparator = symbols.get(symbol.replace(' ', ''));
    return comparator && { comparator, rest: { before: before.slice(symbol.length).trim(), body, after } };
  }
  const wordsBefore = splitWords(before);
  const wordsAfter = splitWords(after);
  const [writtenBefore, writtenAfter] = [splitWritten(before), splitWritten(after)];
  if (Math.max(wordsBefore.length, wordsAfter.length) > maximumWords) return undefined;
  for (let end = wordsBefore.length; end >= 0; end -= 1) {
    for (let start = 0; start <= wordsAfter.length; start += 1) {
      const phrase = [...wordsBefore.slice(0, end), '#', ...wordsAfter.slice(start)].join(' ');
      const comparator = comparatorsByPhrase.get(phrase);
      if (comparator === undefined) continue;
      const asWritten = (keys: readonly string[], written: readonly string[]) =>
        keys.length === written.length ? written : keys;
      const left = {
        before: asWritten(wordsBefore, writtenBefore).slice(end).join(' '),
        after: asWritten(wordsAfter, writtenAfter).slice(0, start).join(' '),
      };
      return { comparator, rest: { ...left, body } };
    }
  }
  return undefined;
}

type Meaning = { readonly part: MarkedReading; readonly whole: MarkedReading | null };
type Meanings =
  | ({ readonly kind: 'read'; readonly meanings: readonly Meaning[] } & Omit<Around, 'rate'>)
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason };

function findNumbers(parts: NumberParts, language: Language, bareExponent: number): Meanings {
  const found = findReadings(parts, language, bareExponent);
  if (found.kind === 'unreadable') return found;
  return { ...found, meanings: found.readings.map((part) => ({ part, whole: null })) };
}

/** Both sides of "436.167/319.284" as one writer means them. */
function findRatios({ before, body, after }: NumberParts, language: Language): Meanings {
  if (isLikeDate(body)) return { kind: 'unreadable', reason: 'looksLikeDate' };
  const [part = '', whole = '', ...others] = body.split('/').map((it) => it.trim());
  if (others.length > 0) return { kind: 'unreadable', reason: 'notANumber' };
  const parts = findReadings({ before, body: part, after: '' }, language);
  const wholes = findReadings({ before: '', body: whole, after }, language);
  if (parts.kind === 'unreadable') return parts;
  if (wholes.kind === 'unreadable') return wholes;
  if (wholes.unit !== null || isScaled(after, wholes.noun))
    return { kind: 'unreadable', reason: 'notANumber' };
  if (parts.unit !== null && parts.unit !== 'rank') return { kind: 'unreadable', reason: 'notANumber' };
  const meanings = parts.readings
    .flatMap((it) => wholes.readings.map((other) => ({ part: it, whole: other })))
    .filter((it) => it.part.value >= 0 && it.whole.value > 0 && agree(it.part, it.whole));
  return { kind: 'read', unit: parts.unit, noun: wholes.noun, meanings };
}

/** "8/19 triệu" leaves open whether the part is in millions too. */
function isScaled(after: string, noun: string | null): boolean {
  return splitWritten(after).length > (noun === null ? 0 : splitWritten(noun).length);
}

function isUsualMeaning({ part, whole }: Meaning, language: Language): boolean {
  return isUsual(part, language) && (whole === null || isUsual(whole, language));
}

function toReading({ part, whole }: Meaning, comparator: Comparator): FigureReading {
  const figure = { value: part.value, decimals: part.decimals, comparator };
  return { figure, outOf: whole === null ? null : whole.value };
}
