import type { HeadingBlock, ParagraphBlock } from '../document-model.ts';
import { lowerFirst } from '../../language/in-sentence.ts';
import type { BriefingContext } from './briefing-context.ts';
import { toRoman } from './numbering.ts';

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
export function partHeading(context: BriefingContext, number: number, title: string): HeadingBlock {
  const label = context.t('document:part.label', { number: context.format.isolate(toRoman(number)) });
  return { kind: 'heading', level: 1, lines: [label, title] };
}

/** "I. CÔNG TÁC LÃNH ĐẠO, CHỈ ĐẠO". */
export function sectionHeading(context: BriefingContext, number: number, title: string): HeadingBlock {
  return numberedHeading(context, 2, toRoman(number), title);
}

/** "1. Kết quả chung". */
export function subsectionHeading(context: BriefingContext, number: number, title: string): HeadingBlock {
  return numberedHeading(context, 3, String(number), title);
}

function numberedHeading(
  { t, format }: BriefingContext,
  level: 2 | 3,
  number: string,
  title: string,
): HeadingBlock {
  const text = t('document:section.numbered', { number: format.isolate(number), title });
  return { kind: 'heading', level, lines: [text] };
}

/** A term as it stands inside a sentence: without the capital of a table cell. */
export function inSentence({ format }: BriefingContext, term: string): string {
  return lowerFirst(term, format.localeTag);
}

/** The text with a full stop, unless it ends a sentence already. */
export function sentence({ t }: BriefingContext, text: string): string {
  return /[.!?…।۔:][”“"\u2069)]*$/u.test(text) ? text : `${text}${t('document:separator.full-stop')}`;
}

/** The text without its full stop, to stand among others between semicolons. */
export function clause(text: string): string {
  return text.replace(/[.।۔]\s*$/u, '');
}

/** "- Tiếp tục hoàn thiện hành lang pháp lý.": a stored statement as a list item. */
export function statementItem(context: BriefingContext, text: string): ParagraphBlock {
  return item(context.t('document:item.plain', { text: sentence(context, text) }));
}

/** Paragraphs written by hand for a section; empty where none were written. */
export function narrativeBlocks(
  context: BriefingContext,
  section: BriefingContext['situation']['narratives'][number]['section'],
): ParagraphBlock[] {
  const narrative = context.situation.narratives.find((it) => it.section === section);
  if (narrative === undefined) return [];
  return context
    .words(narrative.text)
    .split('\n')
    .filter((paragraph) => paragraph.trim() !== '')
    .map(body);
}
