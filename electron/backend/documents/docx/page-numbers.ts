import type { PageNumberEstimator } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import type { Block } from '#core/document/document-model.ts';
import type { Language } from '#core/domain/language.ts';

/** Breaking one word of many thousand letters into lines takes the layout minutes. */
const endlessWord = /[^\s"]{1000}/u;

/** For the fonts of Hindi and Urdu the layout is a guess that misses by pages: no number is better than that. */
const measuredLanguages: ReadonlySet<Language> = new Set(['vi', 'en', 'cs']);

const noPageNumbers: PageNumberEstimator = () => ({ bookmarks: new Map() });

/**
 * Finds the pages of the headings for the contents. Without contents there is nothing to find, and where the
 * text holds a word that no language has, the numbers stay blank until Word fills them.
 */
export function pageNumbers(blocks: readonly Block[], language: Language): PageNumberEstimator {
  if (!measuredLanguages.has(language)) return noPageNumbers;
  const hasContents = blocks.some(({ kind }) => kind === 'contents');
  return hasContents && !endlessWord.test(JSON.stringify(blocks))
    ? estimatePageNumbersWith({ guess: true })
    : noPageNumbers;
}
