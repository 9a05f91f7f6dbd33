import type { Language } from '../domain/language.ts';
import { periodInSentence } from '../language/in-sentence.ts';
import type { Situation } from '../situation/situation.ts';
import type { Wording } from './wording.ts';

/** What everything needs that tells the situation in one language: page, slide, list, search and paper. */
export type TellerContext = Wording & {
  readonly situation: Situation;
  readonly language: Language;
  /** The reported period as it stands inside a sentence. */
  readonly periodName: string;
};

export function createTellerContext(
  situation: Situation,
  language: Language,
  { t, format, words }: Wording,
): TellerContext {
  const periodName = periodInSentence(words(situation.period.name), language);
  return { situation, language, t, format, words, periodName };
}
