import { AlignmentType } from 'docx';
import { twipsFromMm } from './lengths.ts';
import { headingStyleIds, sizesPt, styleIds } from './style-names.ts';
import { displayLines, firstLineTwips, lineSpacing, type StyleSketch } from './style-sketch.ts';
import type { Typesetting } from './typesetting.ts';

/** Headings as Decree 30 numbers them; none may end a page. */
export function headingSketches({ language }: Typesetting): readonly StyleSketch[] {
  const kept = { keepNext: true, keepLines: true };
  const spacing = lineSpacing(displayLines[language], 6, 6);
  const indent = { firstLine: firstLineTwips };
  const heading = { sizePt: sizesPt.body, isBold: true };
  return [
    {
      ...heading,
      id: headingStyleIds[1],
      name: 'heading 1',
      paragraph: {
        ...kept,
        alignment: AlignmentType.CENTER,
        spacing: lineSpacing(displayLines[language], 14, 8),
        outlineLevel: 0,
      },
    },
    {
      ...heading,
      id: headingStyleIds[2],
      name: 'heading 2',
      paragraph: { ...kept, spacing, indent, outlineLevel: 1 },
    },
    {
      ...heading,
      id: headingStyleIds[3],
      name: 'heading 3',
      paragraph: { ...kept, spacing, indent, outlineLevel: 2 },
    },
    {
      ...heading,
      isBold: false,
      id: headingStyleIds[4],
      name: 'heading 4',
      paragraph: { ...kept, spacing, indent, outlineLevel: 3 },
    },
  ];
}

/** Title and entries of the contents. */
export function contentsSketches({ language }: Typesetting): readonly StyleSketch[] {
  const lines = displayLines[language];
  return [
    {
      id: styleIds.contentsTitle,
      name: 'TOC Heading',
      sizePt: sizesPt.body,
      isBold: true,
      paragraph: { alignment: AlignmentType.CENTER, keepNext: true, spacing: lineSpacing(lines, 12, 6) },
    },
    ...[1, 2, 3].map((level) => contentsSketch(level, lines)),
  ];
}

function contentsSketch(level: number, lines: number): StyleSketch {
  return {
    id: `TOC${level}`,
    name: `toc ${level}`,
    sizePt: level === 1 ? sizesPt.caption : sizesPt.tableCell,
    isBold: level === 1,
    paragraph: {
      spacing: lineSpacing(lines, level === 1 ? 4 : 0, 2),
      indent: { start: twipsFromMm((level - 1) * 5) },
    },
  };
}
