/** Zero of each digit script that is read beside 0-9: Arabic-Indic, extended Arabic-Indic, Devanagari. */
const zeros = [0x0660, 0x06f0, 0x0966];
const otherDigit = /[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F]/gu;

/** A text with the digits 0-9 in place of those of other scripts. */
export function toWesternDigits(text: string): string {
  return text.replace(otherDigit, (it) => digitOf(it.charCodeAt(0)));
}

function digitOf(code: number): string {
  const zero = zeros.find((start) => code >= start && code < start + 10) ?? code;
  return String(code - zero);
}
