import { textIn, type Language, type LocalizedText } from '../../domain/language.ts';
import type { Format } from '../../language/format.ts';
import { periodInSentence } from '../../language/in-sentence.ts';
import { languageTerms } from '../../language/term-keys.ts';
import type { Translate } from '../../language/translate.ts';
import type { Situation } from '../../situation/situation.ts';
import type { Wording } from '../../wording/wording.ts';
import { createCounter } from './numbering.ts';

/** What every section of one briefing reads. Captions count upwards in the order in which they are asked for. */
export type BriefingContext = Wording & {
  readonly situation: Situation;
  readonly language: Language;
  readonly tableCaption: (title: string) => string;
  readonly chartCaption: (title: string) => string;
  /** The reported period as it stands inside a sentence. */
  readonly periodName: string;
};

export function createBriefingContext(
  situation: Situation,
  language: Language,
  t: Translate,
  format: Format,
): BriefingContext {
  const nextTable = createCounter();
  const nextChart = createCounter();
  const words = (text: LocalizedText) => {
    const found = textIn(text, language);
    const shown = format.isolateLatin(found.text);
    if (!found.isFallback) return shown;
    return t('document:notes.fallback', {
      text: shown,
      languageName: t(languageTerms[found.language]),
    });
  };
  return {
    situation,
    language,
    t,
    format,
    words,
    tableCaption: (title) =>
      t('document:table.caption', { number: format.isolate(String(nextTable())), title }),
    chartCaption: (title) =>
      t('document:chart.caption', { number: format.isolate(String(nextChart())), title }),
    periodName: periodInSentence(words(situation.period.name), language),
  };
}
