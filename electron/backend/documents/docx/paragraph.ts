import { Paragraph, type IParagraphOptions } from 'docx';
import type { ParagraphBlock } from '#core/document/document-model.ts';
import { modelRuns } from './runs.ts';
import { styleIds } from './style-names.ts';
import type { Typesetting } from './typesetting.ts';

/** A paragraph in the direction of its document. */
export function directedParagraph(setting: Typesetting, options: IParagraphOptions): Paragraph {
  return new Paragraph(setting.direction === 'rtl' ? { ...options, bidirectional: true } : options);
}

/** `keepNext` holds the last paragraph of the text on the page of the signature. */
export function paragraphBlock(block: ParagraphBlock, setting: Typesetting, keepNext: boolean): Paragraph {
  return directedParagraph(setting, {
    style: styleIds[block.style],
    keepNext,
    keepLines: keepNext,
    children: modelRuns(block.runs, setting),
  });
}
