import { TableOfContents, type FileChild } from 'docx';
import type { ContentsBlock } from '#core/document/document-model.ts';
import { directedParagraph } from './paragraph.ts';
import { textRuns } from './runs.ts';
import { styleIds } from './style-names.ts';
import { withoutIsolateMarks } from './text-parts.ts';
import type { Typesetting } from './typesetting.ts';

/** The library writes the entries, linked to the headings, with the pages that its layout finds. */
export function contentsBlock(block: ContentsBlock, setting: Typesetting): FileChild[] {
  return [
    directedParagraph(setting, {
      style: styleIds.contentsTitle,
      children: textRuns(block.title, setting),
    }),
    new TableOfContents(withoutIsolateMarks(block.title), {
      hyperlink: true,
      headingStyleRange: `1-${block.depth}`,
    }),
  ];
}
