import type { Block } from '../document-model.ts';
import type { TranslationKey } from '../../language/translate.ts';

export type AppendixKey = 'tasks' | 'pilotModels' | 'units' | 'owed' | 'notes';

/**
 * What the builders of a paper return: blocks, and what depends on the place in the paper and is settled by the last
 * pass (`numberDrafts`): the numbers of headings, the sentences that refer to an appendix, the numbers of captions.
 */
export type Draft = Block | HeadingDraft | AppendixHeadingDraft | AppendixReference;

export type HeadingDraft = {
  readonly kind: 'headingDraft';
  readonly level: 'part' | 'section' | 'subsection';
  readonly title: string;
};

export type AppendixHeadingDraft = {
  readonly kind: 'appendixHeading';
  readonly key: AppendixKey;
  readonly title: string;
  /** The sentence that refers to it. */
  readonly reference: TranslationKey;
};

/** Becomes the sentence of the appendix, or nothing where the paper has no such appendix. */
export type AppendixReference = { readonly kind: 'appendixReference'; readonly key: AppendixKey };
