import { z } from 'zod';
import { languages } from '#core/domain/language.ts';
import { isTooLong } from '#core/rules/text-hygiene.ts';
import { localizedTypingSchema, type LocalizedTyping } from '#core/intake/localized-typing.ts';

/** The text of a section as it stands in its form. */
export const narrativeValuesSchema = z.object({ text: localizedTypingSchema });
export type NarrativeValues = z.infer<typeof narrativeValuesSchema>;

/** The typing with another text behind it, language by language; nothing that was typed is lost. */
export function withTextBehind(typing: LocalizedTyping, behind: LocalizedTyping): LocalizedTyping {
  const joined = languages.map((language) => {
    const parts = [typing[language].trimEnd(), behind[language].trim()];
    return [language, parts.filter((part) => part !== '').join('\n')];
  });
  // Every language is there.
  return Object.fromEntries(joined) as LocalizedTyping;
}

/** True where a language has more text than a workspace keeps. */
export function hasTooLong(typing: LocalizedTyping): boolean {
  return languages.some((language) => isTooLong(typing[language]));
}
