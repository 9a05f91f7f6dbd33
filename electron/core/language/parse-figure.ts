import { comparators, type Comparator, type Figure } from '../domain/figure.ts';
import { languages, type Language } from '../domain/language.ts';
import {
  agree,
  chooseMeanings,
  findReadings,
  isLikeDate,
  isUsual,
  splitAtNumber,
  type MarkedReading,
  type NumberParts,
  type UnreadableReason,
} from './number-readings.ts';
import { splitWords, type WrittenUnit } from './number-words.ts';
import type { ParseOptions } from './parse-number.ts';
import { toPlainCharacters } from './plain-characters.ts';
import { searchKey } from './search-key.ts';

export type FigureReading = {
  readonly figure: Figure;
  /** The whole of "8/19", else null. */
  readonly outOf: number | null;
};

export type ParsedFigure =
  | ({ readonly kind: 'figure'; readonly unit: WrittenUnit } & FigureReading)
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'ambiguous';
      readonly unit: WrittenUnit;
      /** The reading that is usual in the language first, where one is. */
      readonly readings: readonly FigureReading[];
    }
  | { readonly kind: 'unreadable'; readonly reason: UnreadableReason };

type ComparatorPhrases = Readonly<Record<Comparator, readonly string[]>>;

/**
 * What stands around a number (#) to compare it. A word that may also say by how much a figure differs is left
 * out: "vượt 11,17%" is a surplus over the plan, not more than 11,17%.
 */
const comparatorPhrases: Readonly<Record<Language, ComparatorPhrases>> = {
  vi: {
    eq: ['bằng #', 'đúng #', 'đạt #'],
    gt: ['trên #', 'hơn #', 'lớn hơn #', 'vượt trên #', 'vượt quá #', 'đạt trên #', 'đạt hơn #'],
    gte: [
      'ít nhất #',
      'tối thiểu #',
      'không dưới #',
      'không ít hơn #',
      'từ # trở lên',
      '# trở lên',
      'đạt ít nhất #',
    ],
    lt: ['dưới #', 'nhỏ hơn #', 'chưa đến #', 'chưa tới #', 'chưa đầy #', 'đạt dưới #'],
    lte: ['không quá #', 'không vượt quá #', 'tối đa #', 'nhiều nhất #', 'từ # trở xuống', '# trở xuống'],
    approx: ['khoảng #', 'vào khoảng #', 'ước #', 'ước khoảng #', 'ước đạt #', 'xấp xỉ #', 'đạt khoảng #'],
    nearly: ['gần #', 'gần bằng #', 'gần đạt #', 'đạt gần #'],
  },
  en: {
    eq: ['exactly #'],
    gt: ['over #', 'above #', 'more than #', 'greater than #'],
    gte: ['at least #', 'no less than #', 'not less than #', 'no fewer than #', '# or more', '# or above'],
    lt: ['below #', 'under #', 'less than #', 'fewer than #'],
    lte: [
      'at most #',
      'no more than #',
      'not more than #',
      'up to #',
      '# or less',
      '# or fewer',
      '# or below',
    ],
    approx: ['about #', 'around #', 'approximately #', 'approx. #', 'roughly #'],
    nearly: ['nearly #', 'almost #', 'close to #'],
  },
  hi: {
    eq: ['ठीक #'],
    gt: ['# से अधिक', '# से ज़्यादा', '# से ऊपर'],
    gte: ['कम से कम #', 'न्यूनतम #', '# या अधिक', '# या उससे अधिक', '# से कम नहीं'],
    lt: ['# से कम'],
    lte: ['अधिकतम #', 'ज़्यादा से ज़्यादा #', '# या कम', '# से अधिक नहीं'],
    approx: ['लगभग #', 'करीब #', 'तकरीबन #'],
    nearly: ['# के निकट', '# के करीब'],
  },
  ur: {
    eq: ['عین #'],
    gt: ['# سے زائد', '# سے زیادہ', '# سے اوپر'],
    gte: ['کم از کم #', 'کم سے کم #', '# یا زیادہ', '# یا اس سے زیادہ', '# سے کم نہیں'],
    lt: ['# سے کم'],
    lte: ['زیادہ سے زیادہ #', '# یا کم', '# سے زیادہ نہیں', '# سے زائد نہیں'],
    approx: ['تقریباً #', 'اندازاً #', 'لگ بھگ #'],
    nearly: ['# کے قریب'],
  },
  cs: {
    eq: ['přesně #'],
    gt: ['více než #', 'přes #', 'nad #', 'větší než #'],
    gte: ['nejméně #', 'alespoň #', 'minimálně #', '# a více', '# nebo více'],
    lt: ['méně než #', 'pod #', 'menší než #'],
    lte: ['nejvýše #', 'maximálně #', 'nanejvýš #', '# a méně', '# nebo méně'],
    approx: ['přibližně #', 'zhruba #', 'asi #', 'okolo #', 'kolem #', 'cca #'],
    nearly: ['téměř #', 'skoro #', 'bezmála #'],
  },
};

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

/** Of all languages at once: a Vietnamese source is quoted in an English window. No phrase means two things. */
const comparatorsByPhrase: ReadonlyMap<string, Comparator> = new Map([
  ['#', 'eq'],
  ...languages.flatMap((language) =>
    comparators.flatMap((comparator) =>
      comparatorPhrases[language][comparator].map((it) => [searchKey(it), comparator] as const),
    ),
  ),
]);

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
  const parts = splitAtNumber(plain);
  const compared = parts && findComparator(parts);
  if (compared === undefined) return { kind: 'unreadable', reason: 'notANumber' };
  const { comparator, rest } = compared;
  const found = rest.body.includes('/')
    ? findRatios(rest, language)
    : findNumbers(rest, language, bareExponent);
  if (found.kind === 'unreadable') return found;
  const { unit } = found;
  const chosen = chooseMeanings(found.meanings, (it) => isUsualMeaning(it, language), isPasted);
  const readings = chosen.map((it) => toReading(it, comparator));
  const [only, ...others] = readings;
  if (only === undefined) return { kind: 'unreadable', reason: 'notANumber' };
  return others.length === 0 ? { kind: 'figure', unit, ...only } : { kind: 'ambiguous', unit, readings };
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
  if (Math.max(wordsBefore.length, wordsAfter.length) > maximumWords) return undefined;
  for (let end = wordsBefore.length; end >= 0; end -= 1) {
    for (let start = 0; start <= wordsAfter.length; start += 1) {
      const phrase = [...wordsBefore.slice(0, end), '#', ...wordsAfter.slice(start)].join(' ');
      const comparator = comparatorsByPhrase.get(phrase);
      if (comparator === undefined) continue;
      const left = { before: wordsBefore.slice(end).join(' '), after: wordsAfter.slice(0, start).join(' ') };
      return { comparator, rest: { ...left, body } };
    }
  }
  return undefined;
}

type Meaning = { readonly part: MarkedReading; readonly whole: MarkedReading | null };
type Meanings =
  | { readonly kind: 'read'; readonly unit: WrittenUnit; readonly meanings: readonly Meaning[] }
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
  if (before !== '' || after !== '' || others.length > 0) return { kind: 'unreadable', reason: 'notANumber' };
  const parts = findReadings({ before, body: part, after }, language);
  const wholes = findReadings({ before, body: whole, after }, language);
  if (parts.kind === 'unreadable') return parts;
  if (wholes.kind === 'unreadable') return wholes;
  const meanings = parts.readings
    .flatMap((it) => wholes.readings.map((other) => ({ part: it, whole: other })))
    .filter((it) => it.part.value >= 0 && it.whole.value > 0 && agree(it.part, it.whole));
  return { kind: 'read', unit: null, meanings };
}

function isUsualMeaning({ part, whole }: Meaning, language: Language): boolean {
  return isUsual(part, language) && (whole === null || isUsual(whole, language));
}

function toReading({ part, whole }: Meaning, comparator: Comparator): FigureReading {
  const figure = { value: part.value, decimals: part.decimals, comparator };
  return { figure, outOf: whole === null ? null : whole.value };
}
