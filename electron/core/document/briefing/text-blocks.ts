import type { NarrativeSection } from '../../domain/narrative.ts';
import type { ParagraphBlock } from '../document-model.ts';
import type { HeadingDraft } from './draft.ts';
import type { TellerContext } from '../../wording/teller-context.ts';
import { sentence } from '../../wording/sentence.ts';

export function body(text: string): ParagraphBlock {
  return { kind: 'paragraph', style: 'body', runs: [{ text }] };
}

export function note(text: string): ParagraphBlock {
  return { kind: 'paragraph', style: 'note', runs: [{ text, isItalic: true }] };
}

export function item(text: string): ParagraphBlock {
  return { kind: 'paragraph', style: 'item', runs: [{ text }] };
}

/** A heading below a section; its number comes from its place. */
export function subsectionHeading(title: string): HeadingDraft {
  return { kind: 'headingDraft', level: 'subsection', title };
}

/** "- Tiếp tục hoàn thiện hành lang pháp lý.": a stored statement as a list item. */
export function statementItem(context: TellerContext, text: string): ParagraphBlock {
  return item(context.t('document:item.plain', { text: sentence(context, text) }));
}

/** Paragraphs written by hand for a section; empty where none were written. */
export function narrativeBlocks(context: TellerContext, section: NarrativeSection): ParagraphBlock[] {
  const narrative = context.situation.narratives.find((it) => it.section === section);
  if (narrative === undefined) return [];
  return context
    .words(narrative.text)
    .split('\n')
    .filter((paragraph) => paragraph.trim() !== '')
    .map(body);
}
