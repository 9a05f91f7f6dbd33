import type { Paragraph } from 'docx';
import type { TitleBlock } from '#core/document/document-model.ts';
import { textWidthMm, twipsFromMm } from './lengths.ts';
import type { MeasureText } from './measure.ts';
import { directedParagraph } from './paragraph.ts';
import { rule, shortRuleRatio } from './rule.ts';
import { textRuns } from './runs.ts';
import { sizesPt, styleIds } from './style-names.ts';
import type { Typesetting } from './typesetting.ts';

/** Box 5a: type, subject and a rule of a third to a half of the longest line. */
export function titleBlock(block: TitleBlock, setting: Typesetting, measure: MeasureText): Paragraph[] {
  const roomTwips = twipsFromMm(textWidthMm);
  const longest = Math.max(
    ...block.subjectLines.map((line) => measure(line, { isBold: true, sizePt: sizesPt.body })),
    0,
  );
  return [
    directedParagraph(setting, {
      style: styleIds.documentType,
      children: textRuns(block.documentType, setting),
    }),
    ...block.subjectLines.map((line) =>
      directedParagraph(setting, { style: styleIds.subject, children: textRuns(line, setting) }),
    ),
    rule(setting, { lengthTwips: Math.min(longest, roomTwips) * shortRuleRatio, roomTwips, afterPt: 14 }),
  ];
}
