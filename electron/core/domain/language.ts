import { z } from 'zod';

/** The five languages of interface and documents. Vietnamese is the master and the default. */
export const languages = ['vi', 'en', 'hi', 'ur', 'cs'] as const;
export const languageSchema = z.enum(languages);
export type Language = (typeof languages)[number];

/** Words stored per language. Vietnamese is always there; the others may be missing. */
export const localizedTextSchema = z.strictObject({
  vi: z.string().min(1),
  en: z.string().min(1).optional(),
  hi: z.string().min(1).optional(),
  ur: z.string().min(1).optional(),
  cs: z.string().min(1).optional(),
});
export type LocalizedText = z.infer<typeof localizedTextSchema>;

/** Quotes of a source in the languages in which the source exists; Vietnamese may be missing. */
export const quoteSchema = z.strictObject({
  vi: z.string().optional(),
  en: z.string().optional(),
  hi: z.string().optional(),
  ur: z.string().optional(),
  cs: z.string().optional(),
});

export type TextInLanguage = {
  readonly text: string;
  readonly language: Language;
  /** True where the asked language is missing and the reader must be told so. */
  readonly isFallback: boolean;
};

/** The words in the asked language, else in English, else in Vietnamese. */
export function textIn(text: LocalizedText, language: Language): TextInLanguage {
  const order: readonly Language[] = [language, 'en', 'vi'];
  const found = order.find((candidate) => text[candidate] !== undefined) ?? 'vi';
  return { text: text[found] ?? text.vi, language: found, isFallback: found !== language };
}
