import { join } from 'node:path';
import { createTranslate } from '#backend/language/create-translate.ts';
import type { Language } from '#core/domain/language.ts';
import { createFormat, type Format } from '#core/language/format.ts';

export const localesFolder = join(import.meta.dirname, '..', '..', '..', 'resources', 'locales');

/** The format of one language with its real words. */
export function formatIn(language: Language): Format {
  return createFormat(language, createTranslate(localesFolder, language));
}

/** Makes the invisible marks of a text visible: isolates as ⟦ ⟧, no-break spaces as ␣. */
export function visible(text: string): string {
  return text.replaceAll('\u2066', '⟦').replaceAll('\u2069', '⟧').replaceAll('\u00A0', '␣');
}
