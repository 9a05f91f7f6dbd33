import type { HeadingBlock, ParagraphBlock } from '../document-model.ts';
import type { TellerContext } from '../../wording/teller-context.ts';
import { toRoman } from './numbering.ts';
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

/** "Phần I" over its title. */
export function partHeading(context: TellerContext, number: number, title: string): HeadingBlock {
  const label = context.t('document:part.label', { number: context.format.isolate(toRoman(number)) });
  return { kind: 'heading', level: 1, lines: [label, title] };
}

/** "I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO". */
export function sectionHeading(context: TellerContext, number: number, title: string): HeadingBlock {
  return numberedHeading(context, 2, toRoman(number), title);
}

/** "1. Kết quả chung". */
export function subsectionHeading(context: TellerContext, number: number, title: string): HeadingBlock {
  return numberedHeading(context, 3, String(number), title);
}

function numberedHeading(
  { t, format }: TellerContext,
  level: 2 | 3,
  number: string,
  title: string,
): HeadingBlock {
  const text = t('document:section.numbered', { number: format.isolate(number), title });
  return { kind: 'heading', level, lines: [text] };
}

/** "- Tiếp tục hoàn thiện hành lang pháp lý.": a stored statement as a list item. */
export function statementItem(context: TellerContext, text: string): ParagraphBlock {
  return item(context.t('document:item.plain', { text: sentence(context, text) }));
}

/** Paragraphs written by hand for a section; empty where none were written. */
export function narrativeBlocks(
  context: TellerContext,
  section: TellerContext['situation']['narratives'][number]['section'],
): ParagraphBlock[] {
  const narrative = context.situation.narratives.find((it) => it.section === section);
  if (narrative === undefined) return [];
  return context
    .words(narrative.text)
    .split('\n')
    .filter((paragraph) => paragraph.trim() !== '')
    .map(body);
}
