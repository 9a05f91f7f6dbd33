import { AlignmentType } from 'docx';
import { sizesPt, styleIds } from './style-names.ts';
import { lineSpacing, type StyleSketch } from './style-sketch.ts';

/** Cells, captions and notes of tables and charts. */
export function exhibitSketches(): readonly StyleSketch[] {
  const { tableCell, caption, note } = sizesPt;
  return [
    {
      id: styleIds.tableCell,
      name: 'Body Text 2',
      sizePt: tableCell,
      paragraph: { spacing: lineSpacing(1, 0, 0) },
    },
    {
      id: styleIds.caption,
      name: 'caption',
      sizePt: caption,
      isBold: true,
      paragraph: { alignment: AlignmentType.CENTER, keepLines: true, spacing: lineSpacing(1, 6, 6) },
    },
    {
      id: styleIds.note,
      name: 'Body Text 3',
      sizePt: note,
      isItalic: true,
      paragraph: { alignment: AlignmentType.BOTH, spacing: lineSpacing(1, 3, 9) },
    },
  ];
}
