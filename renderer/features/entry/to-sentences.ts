import type { Translate, TranslationKey } from '#core/language/translate.ts';
import type { FieldErrors } from './use-entry-draft.ts';

/** What is wrong beside which field, in the words of the interface. */
export function toSentences<Values>(
  t: Translate,
  problems: { readonly [Name in keyof Values]?: TranslationKey },
): FieldErrors<Values> {
  const entries = Object.entries<TranslationKey | undefined>(problems);
  const sentences = entries.flatMap(([name, key]) => (key === undefined ? [] : [[name, t(key)] as const]));
  // The names are those of the problems.
  return Object.fromEntries(sentences) as FieldErrors<Values>;
}
