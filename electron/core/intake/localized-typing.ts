import { z } from 'zod';
import type { LocalizedText } from '../domain/language.ts';

/** A text per language as it is typed; empty where there is none. */
export const localizedTypingSchema = z.object({
  vi: z.string(),
  en: z.string(),
  hi: z.string(),
  ur: z.string(),
  cs: z.string(),
});
export type LocalizedTyping = z.infer<typeof localizedTypingSchema>;

export function toLocalizedTyping(text: LocalizedText | null): LocalizedTyping {
  return {
    vi: text?.vi ?? '',
    en: text?.en ?? '',
    hi: text?.hi ?? '',
    ur: text?.ur ?? '',
    cs: text?.cs ?? '',
  };
}

/**
 * The text to be stored; null where nothing was typed. With other languages alone it has an empty Vietnamese
 * text, which no schema takes.
 */
export function toLocalizedText(typing: LocalizedTyping): LocalizedText | null {
  const given = Object.entries(typing)
    .map(([language, text]) => [language, text.trim()] as const)
    .filter(([, text]) => text !== '');
  return given.length === 0 ? null : { vi: '', ...Object.fromEntries(given) };
}

/** As `toLocalizedText`, for what must not be missing: an empty text is left to the schema to refuse. */
export function toRequiredText(typing: LocalizedTyping): LocalizedText {
  return toLocalizedText(typing) ?? { vi: '' };
}
