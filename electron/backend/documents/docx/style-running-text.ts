import { AlignmentType } from 'docx';
import { sizesPt, styleIds } from './style-names.ts';
import { firstLineTwips, lineSpacing, runningTextLines, type StyleSketch } from './style-sketch.ts';
import type { Typesetting } from './typesetting.ts';

/** Body, items, addresses and the line under the title of an appendix. */
export function runningTextSketches({ language }: Typesetting): readonly StyleSketch[] {
  const spacing = lineSpacing(runningTextLines[language], 0, 6);
  const alignment = AlignmentType.BOTH;
  const running = { sizePt: sizesPt.body, isRunningText: true };
  return [
    {
      ...running,
      id: styleIds.body,
      name: 'Body Text',
      paragraph: { spacing, alignment, indent: { firstLine: firstLineTwips } },
    },
    {
      ...running,
      id: styleIds.item,
      name: 'List',
      paragraph: { spacing, alignment, indent: { firstLine: firstLineTwips } },
    },
    {
      ...running,
      id: styleIds.address,
      name: 'Salutation',
      paragraph: { spacing, indent: { start: firstLineTwips } },
    },
    {
      ...running,
      id: styleIds.centred,
      name: 'Closing',
      paragraph: { spacing, alignment: AlignmentType.CENTER },
    },
  ];
}
