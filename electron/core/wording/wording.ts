import { textIn, type Language, type LocalizedText } from '../domain/language.ts';
import type { Format } from '../language/format.ts';
import { languageTerms } from '../language/term-keys.ts';
import type { Translate } from '../language/translate.ts';

/**
 * What words a part of the situation, on screen, slide and page alike: two places that show the same figure say it
 * in the same words.
 */
export type Wording = {
  readonly t: Translate;
  readonly format: Format;
  /** Stored words in the language of the reader; another language is named behind them. */
  readonly words: (text: LocalizedText) => string;
};

export function createWording(language: Language, t: Translate, format: Format): Wording {
  return {
    t,
    format,
    words: (text) => {
      const found = textIn(text, language);
      const shown = format.isolateLatin(found.text);
      if (!found.isFallback) return shown;
      return t('document:notes.fallback', { text: shown, languageName: t(languageTerms[found.language]) });
    },
  };
}
