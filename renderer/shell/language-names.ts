import type { Language } from '#core/domain/language.ts';
import type { Translate } from '#core/language/translate.ts';

/** Each language in its own words, so that everyone finds theirs. */
export function ownLanguageNames(t: Translate): Readonly<Record<Language, string>> {
  return {
    vi: t('shell:language-own.vi'),
    en: t('shell:language-own.en'),
    hi: t('shell:language-own.hi'),
    ur: t('shell:language-own.ur'),
    cs: t('shell:language-own.cs'),
  };
}
