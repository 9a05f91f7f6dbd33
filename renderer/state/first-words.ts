import { languages, type LocalizedText } from '#core/domain/language.ts';

/** The beginning of a long text in one line, in each language that it has. */
export function firstWords(text: LocalizedText, mostCharacters: number): LocalizedText {
  const short = languages.flatMap((language) => {
    const whole = text[language];
    return whole === undefined ? [] : [[language, shorten(whole, mostCharacters)] as const];
  });
  // Vietnamese is always there.
  return Object.fromEntries(short) as LocalizedText;
}

function shorten(text: string, mostCharacters: number): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  // By code points, so that no letter is cut in two.
  const letters = Array.from(line);
  return letters.length <= mostCharacters ? line : `${letters.slice(0, mostCharacters).join('').trimEnd()}…`;
}
