import { toWesternDigits } from './western-digits.ts';

/** Latin accents, Urdu vowel marks and hamza above, the dot of borrowed Hindi letters, choices of a glyph. */
const optionalMarks = /[\u0300-\u036F\u064B-\u065F\u0670\u093C]|\p{Variation_Selector}/gu;
const invisible = /\u034F|[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/gu;

const dashes = /[\u2010-\u2015\u2212\uFE58\uFE63]/gu;
const singleQuotes = /[\u2018-\u201B\u2032\u02B9\u02BC`\u2039\u203A]/gu;
const doubleQuotes = /[\u201C-\u201F\u2033\u00AB\u00BB]|''/gu;

/** Letters that decomposition leaves alone, and Arabic letters that keyboards give in place of Urdu ones. */
const sameLetters: ReadonlyMap<string, string> = new Map([
  ['đ', 'd'],
  // What old fonts and other keyboards give for đ, in lower case: U+00D0, U+0189.
  ['ð', 'd'],
  ['ɖ', 'd'],
  ['ي', 'ی'],
  ['ى', 'ی'],
  ['ك', 'ک'],
  ['ة', 'ہ'],
  ['ه', 'ہ'],
]);

/** "kỹ" and "kĩ", "quý" and "quí" are one word; "tay" and "tai", "thuỷ" and "thủi" are not. */
const yAfterConsonant = /(?<=[bcdfghjklmnpqrstvwxz]|qu)y/gu;
const abbreviationDot = /(?<=\p{L}\p{M}*)\.+/gu;
const city = /(?<![\p{L}\p{N}-])t ?p(?![\p{L}\p{N}-])/gu;

/**
 * The one form in which names are searched, matched and held to be the same: lower case, without accents, đ as d,
 * i for y, one hyphen, one pair of quotes, no dots of abbreviations, "tp" in full, "&" as its word, single spaces.
 * Two texts that a reader takes for the same words have the same key; the key is not for reading.
 */
export function searchKey(text: string): string {
  return toWesternDigits(text.normalize('NFKD'))
    .replace(optionalMarks, '')
    .replace(invisible, '')
    .toLowerCase()
    .replace(/[đðɖيىكةه]/gu, (letter) => sameLetters.get(letter) ?? letter)
    .replace(dashes, '-')
    .replace(singleQuotes, "'")
    .replace(doubleQuotes, '"')
    .replace(yAfterConsonant, 'i')
    .replace(abbreviationDot, ' ')
    .replaceAll('&', ' va ')
    .replace(/\s+/gu, ' ')
    .replace(/(?<=[^\s-]) ?([-/]) ?(?=[^\s-])/gu, '$1')
    .replace(city, 'thanh pho')
    .trim()
    .normalize('NFC');
}
