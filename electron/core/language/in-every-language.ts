import type { Language } from '../domain/language.ts';

/** One text in all five languages. */
export function inEveryLanguage(write: (language: Language) => string): Record<Language, string> {
  return { vi: write('vi'), en: write('en'), hi: write('hi'), ur: write('ur'), cs: write('cs') };
}
