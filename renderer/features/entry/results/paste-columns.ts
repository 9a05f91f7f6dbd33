import { isHeadOfNames, isLikeContent, readHead, type Head } from './header-words.ts';

type Rows = readonly (readonly string[])[];

/** What the columns are chosen by. */
export type ColumnSigns = {
  readonly isName: (text: string) => boolean;
  readonly isFigure: (text: string) => boolean;
  /** Years of the period that is typed. */
  readonly years: readonly number[];
};

export type PasteColumns = {
  /** Columns of the names and of the results. */
  readonly key: number;
  readonly value: number;
  /** The rows below the heads. */
  readonly rows: Rows;
};

/**
 * Which column has the names and which the results. The heads decide where they tell; without them only a table
 * with one column of figures is clear. Undefined where it would be a guess: a plan is never taken for a result.
 */
export function choosePasteColumns(all: Rows, width: number, signs: ColumnSigns): PasteColumns | undefined {
  const key = chooseKey(all, width, signs);
  const { heads, rows } = splitHeads(all, key, width, signs);
  const after = Array.from({ length: width - key - 1 }, (_, index) => key + 1 + index);
  const kindOf = (column: number): Head => readHead(heads[column] ?? '', signs.years);
  const filled = withAny(rows, after, (text) => text !== '');
  const figures = withAny(rows, filled, signs.isFigure);
  const results = filled.filter((column) => kindOf(column) === 'result');
  const [value, ...others] =
    preferResults(results, figures, kindOf) ?? (figures.length > 0 ? figures : filled);
  if (value === undefined || others.length > 0 || kindOf(value) === 'other') return undefined;
  return { key, value, rows };
}

/** A head of results over words ("Giải pháp thực hiện") counts only where no other column may be the results. */
function preferResults(
  results: readonly number[],
  figures: readonly number[],
  kindOf: (column: number) => Head,
): readonly number[] | undefined {
  const both = results.filter((column) => figures.includes(column));
  if (both.length > 0) return both;
  return results.length > 0 && figures.every((column) => kindOf(column) === 'other') ? results : undefined;
}

/**
 * The cells of one column without its head; undefined where the head says that these are no results. A first
 * cell that may be a figure stays: every cell would move up a row.
 */
export function withoutHead<Row extends readonly string[]>(
  rows: readonly Row[],
  { isFigure, years }: ColumnSigns,
): readonly Row[] | undefined {
  const at = rows.findIndex(([cell = '']) => cell.trim() !== '');
  const head = rows[at]?.[0]?.trim() ?? '';
  const below = rows.slice(at + 1);
  if (head === '' || isFigure(head) || !below.some(([cell = '']) => isFigure(cell.trim()))) return rows;
  const kind = readHead(head, years);
  if (kind === 'other') return undefined;
  return kind === 'unknown' && isLikeContent(head) ? rows : below;
}

function withAny(rows: Rows, columns: readonly number[], isSought: (text: string) => boolean): number[] {
  return columns.filter((column) => rows.some((row) => isSought(row[column] ?? '')));
}

/** The column with most known names, words before bare numbers; where none is known, the first one of words. */
function chooseKey(rows: Rows, width: number, { isName, isFigure }: ColumnSigns): number {
  const columns = Array.from({ length: width }, (_, index) => index);
  const scores = columns.map((column) =>
    rows
      .map((row) => row[column] ?? '')
      .filter(isName)
      .reduce((sum, text) => sum + (isFigure(text) ? 1 : 2), 0),
  );
  const best = Math.max(...scores);
  if (best > 0) return scores.indexOf(best);
  const words = columns.find((column) =>
    rows.some((row) => row[column] !== undefined && row[column] !== '' && !isFigure(row[column])),
  );
  return Math.min(words ?? 0, width - 2);
}

type Split = { readonly heads: readonly string[]; readonly rows: Rows };

/** The heads above the first row of content, each with what stands over it, and the rows below them. */
function splitHeads(rows: Rows, key: number, width: number, signs: ColumnSigns): Split {
  const isContent = (row: readonly string[]) =>
    signs.isName(row[key] ?? '') || row.some((cell, column) => column > key && signs.isFigure(cell));
  const first = rows.findIndex(isContent);
  const above = first === -1 ? rows : rows.slice(0, first);
  const isHead = (cell: string, column: number) =>
    isHeadOfNames(cell) || (column > key && readHead(cell, signs.years) !== 'unknown');
  const end = above.findLastIndex((row) => isWide(row) && row.some(isHead)) + 1;
  return { heads: joinHeads(rows.slice(0, end).filter(isWide), width), rows: rows.slice(end) };
}

/** The title over a table is one cell alone. */
function isWide(row: readonly string[]): boolean {
  return row.filter((cell) => cell !== '').length > 1;
}

/** A head that spans columns or rows is in the first of its cells alone. */
function joinHeads(rows: Rows, width: number): readonly string[] {
  let heads = Array.from({ length: width }, () => '');
  for (const row of rows) {
    let spanning = '';
    heads = heads.map((head, column) => {
      const cell = row[column] ?? '';
      if (cell !== '' || head !== '') spanning = cell;
      return `${head} ${spanning}`.trim();
    });
  }
  return heads;
}
