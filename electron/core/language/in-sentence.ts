import type { Language } from '../domain/language.ts';
import { localeConventions } from './locale-conventions.ts';
import { monthNames } from './month-names.ts';

/** "6 tháng đầu năm 2026", but "July 2026": a month keeps the capital that its language gives it. */
export function periodInSentence(name: string, language: Language): string {
  const { tag, month: monthStyle } = localeConventions[language];
  const isNamed = monthStyle !== 'number' && monthNames(language).some((month) => name.startsWith(month));
  return isNamed ? name : lowerFirst(name, tag);
}

/** Without the capital that a name has when it stands alone. */
export function lowerFirst(text: string, localeTag: string): string {
  return text.charAt(0).toLocaleLowerCase(localeTag) + text.slice(1);
}
