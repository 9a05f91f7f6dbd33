import type { DocumentModel } from '#core/document/document-model.ts';
import type { Language } from '#core/domain/language.ts';
import { fontFamilies, type FontFamilies } from './fonts.ts';

/** What every block needs to know about the document it stands in. */
export type Typesetting = {
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  readonly families: FontFamilies;
};

export function typesettingOf(model: Pick<DocumentModel, 'language' | 'direction'>): Typesetting {
  const { language, direction } = model;
  return { language, direction, families: fontFamilies[language] };
}

/** Language tags as Word and the chart parts want them. */
export const languageTags = {
  vi: 'vi-VN',
  en: 'en-GB',
  hi: 'hi-IN',
  ur: 'ur-PK',
  cs: 'cs-CZ',
} as const satisfies Record<Language, string>;

/** Hindi and Urdu are complex scripts: Word keeps their language, font, size and weight apart. */
const complexScriptLanguages: ReadonlySet<Language> = new Set(['hi', 'ur']);

/** Neither script has italics: slanted letters of either look broken. */
export function hasItalics(language: Language): boolean {
  return !complexScriptLanguages.has(language);
}

export function languageAttributes(language: Language) {
  const tag = languageTags[language];
  return complexScriptLanguages.has(language) ? { value: tag, bidirectional: tag } : { value: tag };
}
