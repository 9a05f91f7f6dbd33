import type { LocalizedText } from '../domain/language.ts';
import type { Format } from '../language/format.ts';
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
