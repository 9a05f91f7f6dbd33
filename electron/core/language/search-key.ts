/** Latin accents, Urdu vowel marks and hamza above, the dot of borrowed Hindi letters. */
const optionalMarks = /[\u0300-\u036F\u064B-\u065F\u0670\u093C]/gu;
const invisible = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

/** Letters that decomposition leaves alone, and Arabic letters that keyboards give in place of Urdu ones. */
const sameLetters: ReadonlyMap<string, string> = new Map([
  ['đ', 'd'],
  ['ي', 'ی'],
  ['ى', 'ی'],
  ['ك', 'ک'],
  ['ة', 'ہ'],
  ['ه', 'ہ'],
]);

/**
 * The form in which names are searched: lower case, without accents, đ as d, single spaces. Two texts that
 * a reader takes for the same word have the same key; the key is not for reading.
 */
export function searchKey(text: string): string {
  return text
    .normalize('NFD')
    .replace(optionalMarks, '')
    .replace(invisible, '')
    .toLowerCase()
    .replace(/[đيىكةه]/gu, (letter) => sameLetters.get(letter) ?? letter)
    .replace(/\s+/gu, ' ')
    .trim()
    .normalize('NFC');
}
