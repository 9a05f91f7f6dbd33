import { LineRuleType, type IParagraphPropertiesOptions } from 'docx';
import { twipsFromMm, twipsFromPt } from './lengths.ts';

/** What the styles of this layout say beyond the defaults of the document. */
export type StyleSketch = {
  readonly id: string;
  readonly name: string;
  readonly sizePt: number;
  readonly paragraph: IParagraphPropertiesOptions;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly isRunningText?: boolean;
};

/** Decree 30 asks for a first line indented by 1 or 1.27 cm. */
export const firstLineTwips = twipsFromMm(12.7);

/** Lines of running text as a multiple of the natural line of its font; Nastaliq is tall by itself. */
export const runningTextLines = { vi: 1.15, en: 1.15, cs: 1.15, hi: 1.25, ur: 0.9 } as const;
export const displayLines = { vi: 1.15, en: 1.15, cs: 1.15, hi: 1.1, ur: 1 } as const;

export function lineSpacing(lines: number, beforePt: number, afterPt: number) {
  return {
    line: Math.round(lines * 240),
    lineRule: LineRuleType.AUTO,
    before: twipsFromPt(beforePt),
    after: twipsFromPt(afterPt),
  };
}
