import { HeadingLevel, TextRun, type Paragraph } from 'docx';
import type { HeadingBlock } from '#core/document/document-model.ts';
import { directedParagraph } from './paragraph.ts';
import { textRuns } from './runs.ts';
import { rightToLeftMark } from './text-parts.ts';
import type { Typesetting } from './typesetting.ts';

const headingLevels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const;

/**
 * One paragraph whatever its lines, so that the contents list it once. There the lines follow each other: a
 * number that opens the second must not join a Latin numeral that ends the first.
 */
export function headingBlock(block: HeadingBlock, setting: Typesetting): Paragraph {
  return directedParagraph(setting, {
    heading: headingLevels[block.level],
    pageBreakBefore: block.startsPage === true,
    children: block.lines.flatMap((line, index) => [
      ...(index === 0 ? [] : [new TextRun({ break: 1 })]),
      ...textRuns(index === 0 || setting.direction === 'ltr' ? line : `${rightToLeftMark}${line}`, setting),
    ]),
  });
}
