import type { Language } from '../domain/language.ts';
import { localeConventions } from './locale-conventions.ts';

const known = new Map<Language, readonly string[]>();

/** The twelve months as they stand alone. Made once for a language: each format costs more than a thousand uses of it. */
export function monthNames(language: Language): readonly string[] {
  const names = known.get(language) ?? makeMonthNames(language);
  known.set(language, names);
  return names;
}

function makeMonthNames(language: Language): readonly string[] {
  const { tag } = localeConventions[language];
  const format = new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, index) => format.format(Date.UTC(2024, index, 1)));
}
