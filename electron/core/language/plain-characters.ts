import { cleanText } from '../rules/text-hygiene.ts';

/** What joins or reorders digits unseen once it is gone: controls, marks upon a digit, direction overrides. */
const misleading = /[\p{Cc}\p{Cs}\u202D\u202E]|(?<=\p{Nd})\p{M}/gu;
const unknownCharacter = '\uFFFD';

const spaces = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/gu;
const dashes = /[\u2010-\u2013\u2212]/gu;
const apostrophes = /[\u2019\u02BC]/gu;
/** Zero of each digit script that is read beside 0-9: Arabic-Indic, extended Arabic-Indic, Devanagari. */
const zeros = [0x0660, 0x06f0, 0x0966];
const otherDigit = /[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F]/gu;
const fullWidth = /[\uFF01-\uFF5E]/gu;
const fullWidthOffset = 0xfee0;

/**
 * Typed or pasted text as the parsers read it: without marks of direction, with the digits 0-9, "-" for every
 * minus sign, "%" for every percent sign, ordinary spaces, and none at the ends. U+FFFD stands for what must
 * not be read over.
 */
export function toPlainCharacters(text: string): string {
  return cleanText(text.trim().replace(misleading, unknownCharacter))
    .replace(fullWidth, (it) => String.fromCharCode(it.charCodeAt(0) - fullWidthOffset))
    .replace(otherDigit, (it) => digitOf(it.charCodeAt(0)))
    .replace(spaces, ' ')
    .replace(dashes, '-')
    .replace(apostrophes, "'")
    .replaceAll('\u066A', '%')
    .replaceAll('\u060C', '\u066C') // The comma of an Urdu keyboard groups thousands like its own mark.
    .trim();
}

function digitOf(code: number): string {
  const zero = zeros.find((start) => code >= start && code < start + 10) ?? code;
  return String(code - zero);
}
