import type { Language } from '../domain/language.ts';
import { localeConventions } from './locale-conventions.ts';
import type { Translate } from './translate.ts';

export type TextFormat = {
  /** "A, B và C"; the empty string for no items. */
  readonly list: (items: readonly string[]) => string;
  /** Text in the quotation marks of the language. */
  readonly quote: (text: string) => string;
  /** Order of names in the language, for sorting; digits count as numbers ("DB-2" before "DB-10"). */
  readonly collate: (a: string, b: string) => number;
};

export function createTextFormat(language: Language, t: Translate): TextFormat {
  const { tag } = localeConventions[language];
  const collator = new Intl.Collator(tag, { numeric: true });
  return {
    list: createList(language),
    quote: (text) => t('figure:quote', { text }),
    collate: collator.compare,
  };
}

function createList(language: Language): TextFormat['list'] {
  const format = new Intl.ListFormat(localeConventions[language].tag, { type: 'conjunction' });
  if (language !== 'hi') return (items) => format.format(items);
  // Hindi officials write no comma before "और": all items but the last count as one.
  return (items) =>
    items.length < 3
      ? format.format(items)
      : format.format([items.slice(0, -1).join(', '), ...items.slice(-1)]);
}
