import { findCountedNoun } from './counted-noun.ts';
import { searchKey } from '../language/search-key.ts';

/** What a number is marked as: "97,5%", "3,6 tỷ đồng", "hạng 20"; null where nothing is said. */
export type WrittenUnit = 'percent' | 'currency' | 'rank' | null;

type NumberWords = {
  readonly exponent: number;
  readonly unit: WrittenUnit;
  /** What is counted, as written; null where nothing is said. */
  readonly noun: string | null;
};

/*
 * Words that may stand beside a number, of all languages at once: a Vietnamese source is quoted in an English
 * window. No word means two things.
 */

/** Power of ten to words. */
const scaleWords: ReadonlyMap<number, readonly string[]> = new Map([
  [0, ['']],
  [3, ['nghìn', 'ngàn', 'thousand', 'हज़ार', 'ہزار', 'tisíc', 'tisíce', 'tisíců', 'tis.']],
  [4, ['chục nghìn', 'chục ngàn']],
  [5, ['trăm nghìn', 'trăm ngàn', 'lakh', 'लाख', 'لاکھ']],
  [6, ['triệu', 'tr', 'million', 'mil.', 'mio', 'milion', 'miliony', 'milionu', 'milionů', 'ملین']],
  [7, ['chục triệu', 'crore', 'करोड़', 'کروڑ']],
  [8, ['trăm triệu']],
  [9, ['tỷ', 'billion', 'bn', 'mld.', 'अरब', 'ارب', 'miliarda', 'miliardy', 'miliard']],
  [11, ['trăm tỷ', 'खरब', 'کھرب']],
  [10, ['chục tỷ']],
  [12, ['nghìn tỷ', 'ngàn tỷ', 'trillion', 'bil.', 'bilion', 'biliony', 'bilionu', 'bilionů', 'ٹریلین']],
]);

const unitWords: ReadonlyMap<WrittenUnit, readonly string[]> = new Map([
  [null, ['']],
  ['percent', ['%', 'phần trăm', 'per cent', 'percent', 'प्रतिशत', 'فیصد', 'procento', 'procenta', 'procent']],
  [
    'rank',
    [
      'th',
      'st',
      'nd',
      'rd',
      'th place',
      '. místo',
      'वाँ',
      'वां',
      'वाँ स्थान',
      'वां स्थान',
      'واں',
      'ویں',
      'واں مقام',
      'ویں نمبر',
    ],
  ],
  ['currency', ['đồng', 'đ', '₫', 'VND', 'VNĐ', 'वियतनामी डोंग', 'ویتنامی ڈونگ']],
]);

/** Before the place in a ranking. */
const rankWords: readonly string[] = [
  [
    'hạng',
    'xếp hạng',
    'thứ hạng',
    'xếp thứ',
    'xếp hạng thứ',
    'xếp vị trí',
    'xếp vị trí thứ',
    'thứ',
    'đứng thứ',
  ],
  ['vị trí', 'vị trí thứ', 'rank', 'ranked', 'place', 'position', 'रैंक', 'स्थान', 'درجہ', 'مقام', 'نمبر'],
  ['pořadí', 'místo'],
].flat();

const scales = keyed(scaleWords);
const units = keyed(unitWords);
const ranks: ReadonlySet<string> = new Set(rankWords);
/** "tỷ" but not "ti", which is also the beginning of "ti vi". */
const exactWords: ReadonlySet<string> = new Set(
  [...scaleWords.values(), ...unitWords.values()].flat().flatMap((it) => it.toLowerCase().split(' ')),
);

/** More words than any number has after it; the search below tries every split. */
const maximumWords = 8;

/** "nghìn tỷ đồng" after a number, or "VND" before it; undefined where a word says something else. */
export function findNumberWords(before: string, after: string): NumberWords | undefined {
  const key = searchKey(before);
  // Without its tone mark "thứ" would be what was collected.
  const unitBefore = ranks.has(before.toLowerCase()) ? 'rank' : units.get(key);
  if (unitBefore === undefined || unitBefore === 'percent') return undefined;
  const words = splitWords(after);
  if (words.length > maximumWords) return undefined;
  // What is left for a noun is as short as can be: "triệu đồng" is none.
  for (let end = words.length; end >= 0; end -= 1) {
    for (let count = end; count >= 0; count -= 1) {
      const exponent = scales.get(words.slice(0, count).join(' '));
      const unit = units.get(words.slice(count, end).join(' '));
      if (exponent === undefined || unit === undefined) continue;
      if (unit !== null && unitBefore !== null) return undefined;
      return withNoun({ exponent, unit: unit ?? unitBefore }, after, words.slice(end));
    }
  }
  return undefined;
}

/** Only one who asks takes the noun; a number alone has none. */
function withNoun(
  found: Omit<NumberWords, 'noun'>,
  after: string,
  left: readonly string[],
): NumberWords | undefined {
  if (left.length === 0) return { ...found, noun: null };
  const written = splitWritten(after);
  const marked = written.slice(0, -left.length).map((word) => word.toLowerCase());
  const rest = written.slice(-left.length);
  // "5 tỷ xã đồng" is no noun but a slip.
  const isExact = marked.every((word) => exactWords.has(word)) && !rest.some((word) => exactWords.has(word));
  const noun = isExact ? findCountedNoun(rest, found.unit === 'percent') : undefined;
  // A sum of money and a place in a ranking are counted in nothing else.
  return noun === undefined || found.unit === 'currency' || found.unit === 'rank'
    ? undefined
    : { ...found, noun };
}

/** The words of a text as they were written, with every "%" a word of its own. */
export function splitWritten(text: string): readonly string[] {
  const plain = text.replaceAll('%', ' % ').trim();
  return plain === '' ? [] : plain.split(/\s+/u);
}

/** The words of a text as search keys, with every "%" a word of its own. */
export function splitWords(text: string): readonly string[] {
  // "trđ" and "tỷđ" are two words.
  const key = searchKey(text.replaceAll('%', ' % ')).replace(/(?<= |^)(tr|ti)d(?= |$)/gu, '$1 d');
  return key === '' ? [] : key.split(' ');
}

function keyed<Meaning>(words: ReadonlyMap<Meaning, readonly string[]>): ReadonlyMap<string, Meaning> {
  return new Map(
    [...words].flatMap(([meaning, texts]) => texts.map((it) => [searchKey(it), meaning] as const)),
  );
}
