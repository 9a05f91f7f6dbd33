import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  type FileChild,
  type IParagraphOptions,
} from 'docx';
import type { Run, TableBlock, TableRow as ModelRow } from '#core/document/document-model.ts';
import { decimalIndents } from './decimal-alignment.ts';
import { DescribedTable } from './described-table.ts';
import { cellEdgesTwips, columnWidths } from './column-widths.ts';
import { twipsFromPt } from './lengths.ts';
import type { MeasureText } from './measure.ts';
import { directedParagraph } from './paragraph.ts';
import { modelRuns, textRuns } from './runs.ts';
import { styleIds } from './style-names.ts';
import { withoutIsolateMarks } from './text-parts.ts';
import type { Typesetting } from './typesetting.ts';

const thin = { style: BorderStyle.SINGLE, size: 4, color: '000000' };
const thinRules = {
  top: thin,
  bottom: thin,
  left: thin,
  right: thin,
  insideHorizontal: thin,
  insideVertical: thin,
};
const cellMargins = { top: 40, bottom: 40, left: 85, right: 85, marginUnitType: WidthType.DXA };

const narrowGap = { line: twipsFromPt(6), lineRule: LineRuleType.EXACT };

type ParagraphLook = Pick<IParagraphOptions, 'alignment' | 'indent' | 'keepNext'>;

/** Caption above, head repeated on each page, rows whole, figures under each other. */
export function tableBlock(block: TableBlock, setting: Typesetting, measure: MeasureText): FileChild[] {
  const widths = columnWidths(block);
  const roomOf = (index: number) => (widths[index] ?? 0) - cellEdgesTwips;
  const indents = block.columns.map((column, index) =>
    column.align === 'decimal'
      ? decimalIndents(block, index, { language: setting.language, measure, roomTwips: roomOf(index) })
      : [],
  );
  const table = new DescribedTable(withoutIsolateMarks(block.altText), {
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    borders: thinRules,
    margins: cellMargins,
    visuallyRightToLeft: setting.direction === 'rtl',
    rows: [
      headRow(block, setting),
      ...block.rows.map((row, rowIndex) =>
        row.kind === 'group'
          ? groupRow(row, block.columns.length, setting)
          : dataRow(
              row,
              block,
              setting,
              indents.map((column) => column[rowIndex] ?? 0),
            ),
      ),
    ],
  });
  return [
    directedParagraph(setting, {
      style: styleIds.caption,
      keepNext: true,
      children: textRuns(block.caption, setting),
    }),
    table,
    // Word joins two tables that touch, and a text right under the rule looks crammed.
    directedParagraph(setting, { style: styleIds.tableCell, spacing: narrowGap }),
  ];
}

function headRow(block: TableBlock, setting: Typesetting): TableRow {
  const look: CellLook = { alignment: AlignmentType.CENTER, keepNext: true, isBold: true };
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: block.columns.map((column) => cell([{ text: column.header }], setting, look)),
  });
}

function groupRow(row: ModelRow, columnSpan: number, setting: Typesetting): TableRow {
  const runs = row.cells[0] ?? [];
  return new TableRow({
    cantSplit: true,
    children: [cell(runs, setting, { keepNext: true, isBold: true, columnSpan })],
  });
}

function dataRow(
  row: ModelRow,
  block: TableBlock,
  setting: Typesetting,
  indents: readonly number[],
): TableRow {
  return new TableRow({
    cantSplit: true,
    children: block.columns.map((column, index) =>
      cell(row.cells[index] ?? [], setting, {
        ...cellLook(column.align, indents[index] ?? 0, setting),
        isBold: row.kind === 'total',
      }),
    ),
  });
}

/** Figures stand at the right side in every language, since their digits run left to right in all. */
function cellLook(
  align: TableBlock['columns'][number]['align'],
  rightIndent: number,
  { direction }: Typesetting,
): ParagraphLook {
  if (align === 'center') return { alignment: AlignmentType.CENTER };
  if (align === 'start') return { alignment: AlignmentType.START };
  return direction === 'rtl'
    ? { alignment: AlignmentType.START, indent: { start: rightIndent } }
    : { alignment: AlignmentType.END, indent: { end: rightIndent } };
}

type CellLook = ParagraphLook & { readonly isBold?: boolean; readonly columnSpan?: number };

function cell(runs: readonly Run[], setting: Typesetting, look: CellLook): TableCell {
  const { isBold, columnSpan = 1, ...paragraphLook } = look;
  return new TableCell({
    verticalAlign: VerticalAlignTable.CENTER,
    ...(columnSpan === 1 ? {} : { columnSpan }),
    children: [
      directedParagraph(setting, {
        ...paragraphLook,
        style: styleIds.tableCell,
        children: modelRuns(runs, setting, { isBold }),
      }),
    ],
  });
}
