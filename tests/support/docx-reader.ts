import { strFromU8, unzipSync } from 'fflate';
import { attributeOf, elementsOf, textOf, unescapeXml } from './ooxml-elements.ts';

/** One run as it is written: its text and what is said about it directly. */
export type ReadRun = {
  readonly text: string;
  readonly isRightToLeft: boolean;
  readonly isBold: boolean;
  readonly colour: string | undefined;
  readonly font: string | undefined;
};

export type ReadParagraph = {
  readonly text: string;
  readonly style: string | undefined;
  readonly isRightToLeft: boolean;
  readonly keepsWithNext: boolean;
  readonly runs: readonly ReadRun[];
};

export type ReadChart = {
  readonly xml: string;
  readonly title: string;
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    /** Values by category; undefined where the chart has a gap. */
    readonly values: readonly (number | undefined)[];
    readonly labels: ReadonlyMap<number, string>;
  }[];
  /** Rows of the workbook behind the chart. */
  readonly sheet: readonly (readonly (string | number | undefined)[])[];
};

/** Reads a Word file with nothing of the library that wrote it. */
export function readDocx(file: Uint8Array) {
  const parts = unzipSync(file);
  const part = (name: string): string => {
    const bytes = parts[name];
    if (bytes === undefined) throw new Error(`The file has no part "${name}".`);
    return strFromU8(bytes);
  };
  const names = Object.keys(parts);
  const document = part('word/document.xml');
  return {
    names,
    part,
    document,
    paragraphs: elementsOf(document, 'w:p').map(readParagraph),
    tables: elementsOf(document, 'w:tbl').map(readTable),
    styles: new Map(
      elementsOf(part('word/styles.xml'), 'w:style').map((style) => [attributeOf(style, 'w:styleId'), style]),
    ),
    headers: names.filter((name) => /^word\/header\d+\.xml$/u.test(name)).map(part),
    core: Object.fromEntries(
      ['dc:title', 'dc:subject', 'dc:creator', 'dc:description', 'cp:lastModifiedBy'].map((name) => [
        name,
        elementsOf(part('docProps/core.xml'), name).map(textOf).join(''),
      ]),
    ),
    charts: names
      .filter((name) => /^word\/charts\/chart\d+\.xml$/u.test(name))
      .map((name, index) =>
        readChart(part(name), parts[`word/embeddings/Microsoft_Excel_Worksheet${index + 1}.xlsx`]),
      ),
  };
}

function readParagraph(xml: string): ReadParagraph {
  const properties = elementsOf(xml, 'w:pPr')[0] ?? '';
  const runs = elementsOf(xml, 'w:r').map(readRun);
  return {
    text: runs.map((run) => run.text).join(''),
    style: attributeOf(elementsOf(properties, 'w:pStyle')[0] ?? '', 'w:val'),
    isRightToLeft: isOn(properties, 'w:bidi'),
    keepsWithNext: isOn(properties, 'w:keepNext'),
    runs,
  };
}

function readRun(xml: string): ReadRun {
  const properties = elementsOf(xml, 'w:rPr')[0] ?? '';
  const content = xml.replace(properties, '');
  const pieces = [...content.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>|<w:tab\/>/gu)];
  return {
    text: pieces
      .map(([whole, text]) => (text === undefined ? (whole === '<w:br/>' ? '\n' : '\t') : unescapeXml(text)))
      .join(''),
    isRightToLeft: isOn(properties, 'w:rtl'),
    isBold: isOn(properties, 'w:b'),
    colour: attributeOf(elementsOf(properties, 'w:color')[0] ?? '', 'w:val'),
    font: attributeOf(elementsOf(properties, 'w:rFonts')[0] ?? '', 'w:ascii'),
  };
}

function readTable(xml: string) {
  const properties = elementsOf(xml, 'w:tblPr')[0] ?? '';
  return {
    isRightToLeft: isOn(properties, 'w:bidiVisual'),
    description: attributeOf(elementsOf(properties, 'w:tblDescription')[0] ?? '', 'w:val'),
    gridWidths: elementsOf(xml, 'w:gridCol').map((column) => Number(attributeOf(column, 'w:w'))),
    rows: elementsOf(xml, 'w:tr').map((row) => ({
      isHead: isOn(row, 'w:tblHeader'),
      staysWhole: isOn(row, 'w:cantSplit'),
      cells: elementsOf(row, 'w:tc').map((cell) => ({
        text: elementsOf(cell, 'w:p')
          .map((paragraph) => readParagraph(paragraph).text)
          .join('\n'),
        span: Number(attributeOf(elementsOf(cell, 'w:gridSpan')[0] ?? '', 'w:val') ?? 1),
        indentEnd: Number(attributeOf(elementsOf(cell, 'w:ind')[0] ?? '', 'w:end') ?? 0),
      })),
    })),
  };
}

function readChart(xml: string, workbook: Uint8Array | undefined): ReadChart {
  const series = elementsOf(xml, 'c:ser');
  return {
    xml,
    title: elementsOf(elementsOf(xml, 'c:title')[0] ?? '', 'a:t')
      .map(textOf)
      .join('\n'),
    categories: points(elementsOf(series[0] ?? '', 'c:cat')[0] ?? '').map(([, text]) => text),
    series: series.map((one) => {
      const values = elementsOf(one, 'c:val')[0] ?? '';
      const byIndex = new Map(points(values));
      const count = Number(attributeOf(elementsOf(values, 'c:ptCount')[0] ?? '', 'val'));
      return {
        name: points(elementsOf(one, 'c:tx')[0] ?? '')
          .map(([, text]) => text)
          .join(''),
        values: Array.from({ length: count }, (_, index) => numberOrGap(byIndex.get(index))),
        labels: new Map(
          elementsOf(one, 'c:dLbl').map((label) => [
            Number(attributeOf(elementsOf(label, 'c:idx')[0] ?? '', 'val')),
            elementsOf(label, 'a:t').map(textOf).join('\n'),
          ]),
        ),
      };
    }),
    sheet: workbook === undefined ? [] : readSheet(workbook),
  };
}

function points(xml: string): [number, string][] {
  return elementsOf(xml, 'c:pt').map((point) => [
    Number(attributeOf(point, 'idx')),
    elementsOf(point, 'c:v').map(textOf).join(''),
  ]);
}

function readSheet(workbook: Uint8Array): (string | number | undefined)[][] {
  const parts = unzipSync(workbook);
  const strings = elementsOf(strFromU8(parts['xl/sharedStrings.xml'] ?? new Uint8Array()), 'si').map((item) =>
    elementsOf(item, 't').map(textOf).join(''),
  );
  const rows = elementsOf(strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array()), 'row');
  return rows.map((row) => {
    const cells: (string | number | undefined)[] = [];
    for (const cell of elementsOf(row, 'c')) {
      const column = (attributeOf(cell, 'r') ?? 'A').charCodeAt(0) - 'A'.charCodeAt(0);
      const value = elementsOf(cell, 'v').map(textOf).join('');
      cells[column] = attributeOf(cell, 't') === 's' ? strings[Number(value)] : numberOrGap(value);
    }
    return Array.from(cells);
  });
}

function numberOrGap(text: string | undefined): number | undefined {
  return text === undefined || text === '' ? undefined : Number(text);
}

function isOn(xml: string, name: string): boolean {
  const element = elementsOf(xml, name)[0];
  return element !== undefined && !['0', 'false', 'off'].includes(attributeOf(element, 'w:val') ?? 'true');
}
