import { searchKey } from './search-key.ts';

/** What a number is marked as: "97,5%", "3,6 tỷ đồng"; null where nothing is said. */
export type WrittenUnit = 'percent' | 'currency' | null;

type NumberWords = { readonly exponent: number; readonly unit: WrittenUnit };

/*
 * Words that may stand beside a number, of all languages at once: a Vietnamese source is quoted in an English
 * window. No word means two things.
 */

/** Power of ten to words. */
const scaleWords: ReadonlyMap<number, readonly string[]> = new Map([
  [0, ['']],
  [3, ['nghìn', 'ngàn', 'thousand', 'हज़ार', 'ہزار', 'tisíc', 'tisíce', 'tisíců']],
  [5, ['lakh', 'लाख', 'لاکھ']],
  [6, ['triệu', 'million', 'milion', 'miliony', 'milionu', 'milionů', 'ملین']],
  [7, ['crore', 'करोड़', 'کروڑ']],
  [9, ['tỷ', 'tỉ', 'billion', 'अरब', 'ارب', 'miliarda', 'miliardy', 'miliard']],
  [11, ['खरब', 'کھرب']],
  [12, ['nghìn tỷ', 'ngàn tỷ', 'trillion', 'bilion', 'biliony', 'bilionu', 'bilionů', 'ٹریلین']],
]);

const unitWords: ReadonlyMap<WrittenUnit, readonly string[]> = new Map([
  [null, ['']],
  ['percent', ['%', 'phần trăm', 'per cent', 'percent', 'प्रतिशत', 'فیصد', 'procento', 'procenta', 'procent']],
  ['currency', ['đồng', 'đ', '₫', 'VND', 'VNĐ', 'वियतनामी डोंग', 'ویتنامی ڈونگ']],
]);

const scales = keyed(scaleWords);
const units = keyed(unitWords);

/** More words than any number has after it; the search below tries every split. */
const maximumWords = 8;

/** "nghìn tỷ đồng" after a number, or "VND" before it; undefined where a word says something else. */
export function findNumberWords(before: string, after: string): NumberWords | undefined {
  const unitBefore = units.get(searchKey(before));
  if (unitBefore === undefined || unitBefore === 'percent') return undefined;
  const words = splitWords(after);
  if (words.length > maximumWords) return undefined;
  for (let count = 0; count <= words.length; count += 1) {
    const exponent = scales.get(words.slice(0, count).join(' '));
    const unit = units.get(words.slice(count).join(' '));
    if (exponent === undefined || unit === undefined) continue;
    return unit !== null && unitBefore !== null ? undefined : { exponent, unit: unit ?? unitBefore };
  }
  return undefined;
}

/** The words of a text as search keys, with every "%" a word of its own. */
export function splitWords(text: string): readonly string[] {
  const key = searchKey(text.replaceAll('%', ' % '));
  return key === '' ? [] : key.split(' ');
}

function keyed<Meaning>(words: ReadonlyMap<Meaning, readonly string[]>): ReadonlyMap<string, Meaning> {
  return new Map(
    [...words].flatMap(([meaning, texts]) => texts.map((it) => [searchKey(it), meaning] as const)),
  );
}
