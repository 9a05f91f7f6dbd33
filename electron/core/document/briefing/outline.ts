import type { NarrativeSection } from '../../domain/narrative.ts';
import type { TranslationKey } from '../../language/translate.ts';
import type { TellerContext } from '../../wording/teller-context.ts';
import type { Block, ParagraphBlock } from '../document-model.ts';
import type { AppendixKey, Draft } from './draft.ts';
import { numberDrafts } from './numbering.ts';
import { narrativeBlocks } from './text-blocks.ts';

/** A kind of paper: what stands around it, and what it tells in which order. Position alone gives the numbers. */
export type Paper = {
  readonly frame: PaperFrame;
  readonly parts: readonly OutlinePart[];
  readonly appendices: readonly OutlineAppendix[];
};

export type PaperFrame = {
  /** Among the properties of the file. */
  readonly title: (context: TellerContext) => string;
  /** Everything before the first part; the month of signing as "2024-07". */
  readonly opening: (context: TellerContext, issueMonth: string) => readonly Block[];
  readonly closing: (context: TellerContext) => readonly Block[];
  /** The line that ties an appendix to its paper. */
  readonly attachedLine: (context: TellerContext) => Block;
};

export type OutlineEntry = {
  readonly key: string;
  readonly title: TranslationKey;
  /** Whose text written by hand it takes in; null for none. */
  readonly narrative: NarrativeSection | null;
  /** Gets what was written by hand and places it. An entry that tells nothing is left out with its heading. */
  readonly build: (context: TellerContext, written: readonly ParagraphBlock[]) => readonly Draft[];
};

export type OutlineSection = OutlineEntry & {
  /** Appendices that its last sentences refer to. */
  readonly refersTo?: readonly AppendixKey[];
};

export type OutlinePart = OutlineEntry & { readonly sections: readonly OutlineSection[] };

export type OutlineAppendix = {
  readonly key: AppendixKey;
  readonly title: TranslationKey;
  readonly reference: TranslationKey;
  /** Empty where it has nothing to show: then it is left out, and so is what refers to it. */
  readonly build: (context: TellerContext) => readonly Draft[];
};

/** A paper as final blocks. */
export function composePaper(context: TellerContext, paper: Paper, issueMonth: string): Block[] {
  const { frame, parts, appendices } = paper;
  return numberDrafts(context, [
    ...frame.opening(context, issueMonth),
    ...parts.flatMap((part) => partDrafts(context, part)),
    ...frame.closing(context),
    ...appendices.flatMap((appendix) => appendixDrafts(context, frame, appendix)),
  ]);
}

/** What an entry tells under its heading. */
export function entryDrafts(context: TellerContext, entry: OutlinePart | OutlineSection): readonly Draft[] {
  const written = entry.narrative === null ? [] : narrativeBlocks(context, entry.narrative);
  const told = entry.build(context, written);
  return 'sections' in entry
    ? [...told, ...entry.sections.flatMap((section) => sectionDrafts(context, section))]
    : told;
}

function partDrafts(context: TellerContext, part: OutlinePart): readonly Draft[] {
  const told = entryDrafts(context, part);
  const title = context.t(part.title);
  return told.length === 0 ? [] : [{ kind: 'headingDraft', level: 'part', title }, ...told];
}

function sectionDrafts(context: TellerContext, section: OutlineSection): readonly Draft[] {
  const told = entryDrafts(context, section);
  if (told.length === 0) return [];
  const { refersTo = [] } = section;
  return [
    { kind: 'headingDraft', level: 'section', title: context.t(section.title) },
    ...told,
    ...refersTo.map((key) => ({ kind: 'appendixReference', key }) as const),
  ];
}

function appendixDrafts(
  context: TellerContext,
  frame: PaperFrame,
  { key, title, reference, build }: OutlineAppendix,
): readonly Draft[] {
  const shown = build(context);
  if (shown.length === 0) return [];
  return [
    { kind: 'appendixHeading', key, title: context.t(title), reference },
    frame.attachedLine(context),
    ...shown,
  ];
}
