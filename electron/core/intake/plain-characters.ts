import { cleanText } from '../rules/text-hygiene.ts';
import { toWesternDigits } from '../language/western-digits.ts';

/** What joins or reorders digits unseen once it is gone: controls, marks upon a digit, direction overrides. */
const misleading = /[\p{Cc}\p{Cs}\u202D\u202E]|(?<=\p{Nd})\p{M}/gu;
const unknownCharacter = '\uFFFD';

const spaces = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/gu;
const dashes = /[\u2010-\u2013\u2212]/gu;
const apostrophes = /[\u2019\u02BC]/gu;
const fullWidth = /[\uFF01-\uFF5E]/gu;
const fullWidthOffset = 0xfee0;

/**
 * Typed or pasted text as the parsers read it: without marks of direction, with the digits 0-9, "-" for every
 * minus sign, "%" for every percent sign, ordinary spaces, and none at the ends. U+FFFD stands for what must
 * not be read over.
 */
export function toPlainCharacters(text: string): string {
  const written = cleanText(text.trim().replace(misleading, unknownCharacter));
  return toWesternDigits(written)
    .replace(fullWidth, (it) => String.fromCharCode(it.charCodeAt(0) - fullWidthOffset))
    .replace(spaces, ' ')
    .replace(dashes, '-')
    .replace(apostrophes, "'")
    .replaceAll('\u066A', '%')
    .replaceAll('\u060C', '\u066C') // The comma of an Urdu keyboard groups thousands like its own mark.
    .trim();
}
