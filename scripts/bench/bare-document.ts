import { readFileSync, writeFileSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import {
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableOfContents,
  TableRow,
  TextRun,
  WidthType,
  type FileChild,
} from 'docx';
import { ChartRun } from 'docx/charts';
import { estimatePageNumbersWith } from 'docx/layout';
import type { Block, ChartBlock, DocumentModel, TableBlock } from '#core/document/document-model.ts';

/*
 * The denominator of the briefing benchmark: opens the workspace, reads one row, and writes every block of a
 * finished model with plain library calls and the library's own page numbers, without styles, checks or an atomic
 * save.
 */
const [databaseFile = '', modelFile = '', outFile = ''] = process.argv.slice(2);
const database = new Sqlite(databaseFile, { readonly: true });
database.prepare('SELECT count(*) FROM indicator').get();
database.close();
// The file was written by the benchmark itself from a model.
const model = JSON.parse(readFileSync(modelFile, 'utf8')) as DocumentModel;
const document = new Document({
  title: model.properties.title,
  pageNumbers: estimatePageNumbersWith({ guess: true }),
  sections: [{ children: model.blocks.flatMap(toChildren) }],
});
writeFileSync(outFile, await Packer.toBuffer(document));

function toChildren(block: Block): FileChild[] {
  switch (block.kind) {
    case 'heading':
      return block.lines.map((text) => new Paragraph({ text, heading: HeadingLevel.HEADING_1 }));
    case 'paragraph':
      return [new Paragraph({ children: block.runs.map(({ text }) => new TextRun(text)) })];
    case 'contents':
      return [new TableOfContents(block.title, { hyperlink: true, headingStyleRange: '1-2' })];
    case 'table':
      return [new Paragraph(block.caption), toTable(block)];
    case 'chart':
      return [new Paragraph({ children: [toChart(block)] }), new Paragraph(block.caption)];
    case 'title':
      return [block.documentType, ...block.subjectLines].map((text) => new Paragraph(text));
    case 'letterhead':
      return [
        plainTable([
          [block.superiorBody, block.nationalName],
          [block.number, block.placeAndDate],
        ]),
      ];
    case 'signature':
      return [plainTable([[block.recipients.join(' '), block.title]])];
  }
}

function toTable({ columns, rows }: TableBlock): Table {
  const texts = rows.map((row) => row.cells.map((runs) => runs.map(({ text }) => text).join('')));
  return plainTable([columns.map(({ header }) => header), ...texts]);
}

function plainTable(rows: readonly (readonly string[])[]): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      (cells) =>
        new TableRow({ children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })) }),
    ),
  });
}

function toChart({ spec, widthMm, heightMm }: ChartBlock): ChartRun {
  return new ChartRun({
    type: spec.kind,
    categories: [...spec.categories],
    series: spec.series.map(({ name, values }) => ({ name, values: [...values] })),
    dataLabels: { value: true },
    altText: { name: spec.title, description: spec.altText },
    transformation: { width: widthMm * 3.78, height: heightMm * 3.78 },
  });
}
