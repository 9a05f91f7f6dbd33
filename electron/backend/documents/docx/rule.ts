import { BorderStyle, LineRuleType, type Paragraph } from 'docx';
import { twipsFromPt } from './lengths.ts';
import { directedParagraph } from './paragraph.ts';
import type { Typesetting } from './typesetting.ts';

/** Decree 30: the rules below issuing body and subject are a third to a half of the text above. */
export const shortRuleRatio = 0.4;

/** Half a point high, so that the rule stands close to the words above it. */
const emptyLine = { line: twipsFromPt(2), lineRule: LineRuleType.EXACT, before: twipsFromPt(2) };

/** A centred rule of a given length: the border of an otherwise empty paragraph. */
export function rule(
  setting: Typesetting,
  { lengthTwips, roomTwips, afterPt }: { lengthTwips: number; roomTwips: number; afterPt: number },
): Paragraph {
  const side = Math.max(0, Math.round((roomTwips - lengthTwips) / 2));
  return directedParagraph(setting, {
    indent: { start: side, end: side },
    spacing: { ...emptyLine, after: twipsFromPt(afterPt) },
    border: { top: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 0 } },
    keepNext: true,
    children: [],
  });
}
