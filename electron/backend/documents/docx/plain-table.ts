import { BorderStyle, Table, TableCell, TableLayoutType, TableRow, WidthType, type Paragraph } from 'docx';
import type { Typesetting } from './typesetting.ts';

const noBorder = { style: BorderStyle.NONE, size: 0, color: 'auto' };
export const noBorders = {
  top: noBorder,
  bottom: noBorder,
  left: noBorder,
  right: noBorder,
  insideHorizontal: noBorder,
  insideVertical: noBorder,
};
const noMargins = { top: 0, bottom: 0, left: 0, right: 0, marginUnitType: WidthType.DXA };

/**
 * A table without rules and without cell margins that only sets paragraphs side by side. A column margin
 * would make the national name wrap.
 */
export function plainTable(
  setting: Typesetting,
  widthsTwips: readonly number[],
  rows: readonly (readonly (readonly Paragraph[])[])[],
): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widthsTwips.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widthsTwips,
    borders: noBorders,
    margins: noMargins,
    visuallyRightToLeft: setting.direction === 'rtl',
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, index) =>
              new TableCell({
                children,
                width: { size: widthsTwips[index] ?? 0, type: WidthType.DXA },
                margins: noMargins,
              }),
          ),
        }),
    ),
  });
}
