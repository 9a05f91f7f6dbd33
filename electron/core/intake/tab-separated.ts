type Cell = { readonly text: string; readonly end: number };

const cellEnd = /[\t\r\n]|$/gu;
const needsQuotes = /[\t\r\n]|""/u;
/*
 * What follows a cell that is nothing but a ditto mark. Where rows end with CRLF, a line feed alone is a line
 * break inside a cell.
 */
const afterDitto = /^[\t\r\n]/u;
const afterDittoWithCrlf = /^(?:\t|\r\n)/u;

/**
 * The rows and cells that a spreadsheet puts on the clipboard as text. A cell with a line break or a tab
 * arrives in quotation marks, its own doubled; any other keeps its quotation marks as they are, a ditto
 * mark too. Cells stay unclean and rows as long as they came; no text is no row.
 */
export function parseTabSeparated(text: string): readonly (readonly string[])[] {
  const dittoEnd = text.includes('\r\n') ? afterDittoWithCrlf : afterDitto;
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length || row.length > 0) {
    const cell = readQuotedCell(text, at, dittoEnd) ?? readPlainCell(text, at);
    row.push(cell.text);
    const isRowEnd = text[cell.end] !== '\t';
    if (isRowEnd) {
      rows.push(row);
      row = [];
    }
    at = cell.end + (text.startsWith('\r\n', cell.end) ? 2 : 1);
  }
  return rows;
}

function readPlainCell(text: string, start: number): Cell {
  cellEnd.lastIndex = start;
  const end = cellEnd.exec(text)?.index ?? text.length;
  return { text: text.slice(start, end), end };
}

function readQuotedCell(text: string, start: number, dittoEnd: RegExp): Cell | undefined {
  if (text[start] !== '"') return undefined;
  let close = text.indexOf('"', start + 1);
  while (close !== -1 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close === -1 || !/^[\t\r\n]?$/u.test(text.charAt(close + 1))) return undefined;
  const inner = text.slice(start + 1, close);
  return needsQuotes.test(inner) && !dittoEnd.test(inner)
    ? { text: inner.replaceAll('""', '"'), end: close + 1 }
    : undefined;
}
