/** Characters (UTF-16 units after cleaning) that one text may hold. */
export const maximumTextLength = 10_000;

const lineBreaks = /\r\n?|[\u2028\u2029\u0085]/gu;
// Controls but tab and line feed, lone surrogates, the two units that XML 1.0 forbids.
const illegalInXml = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\uFFFE\uFFFF]|\p{Surrogate}/gu;
// Marks that reorder or hide text: bidi controls, zero-width space, word joiner, byte order mark, soft hyphen.
const invisible = /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/gu;
// Joiners spell words in Urdu and Hindi; anywhere else they only hide.
const strayJoiner = /(?<![\p{scx=Arab}\p{scx=Deva}])[\u200C\u200D]+/gu;

/**
 * Text as it is stored: NFC, line feeds only, without characters that XML forbids or that reorder or hide
 * text. Joiners stay after Arabic and Devanagari letters. The result of a cleaned text is the text itself.
 */
export function cleanText(text: string): string {
  return text
    .replace(lineBreaks, '\n')
    .replace(illegalInXml, '')
    .replace(invisible, '')
    .normalize('NFC')
    .replace(strayJoiner, '');
}

/** True where a cleaned text is longer than a workspace keeps. */
export function isTooLong(text: string): boolean {
  return text.length > maximumTextLength;
}
