import type { IndicatorId } from '#core/domain/identifiers.ts';
import { languages, type Language, type LocalizedText } from '#core/domain/language.ts';
import { parseFigure } from '#core/intake/parse-figure.ts';
import { searchKey } from '#core/language/search-key.ts';
import { choosePasteColumns, withoutHead, type ColumnSigns } from './paste-columns.ts';

/** What pasted names are matched with. */
export type PasteTarget = {
  readonly id: IndicatorId;
  readonly code: string;
  readonly name: LocalizedText;
};

export type Unmatched = {
  /** The cells as pasted. */
  readonly name: string;
  readonly text: string;
  /** `several`: the name stands for more than one; `repeated`: an indicator with two figures; `beyond`: no row left. */
  readonly reason: 'unknown' | 'several' | 'repeated' | 'beyond';
};

export type Pasted = {
  readonly fills: ReadonlyMap<IndicatorId, string>;
  readonly unmatched: readonly Unmatched[];
  /** True where no column is clearly the results: nothing is filled. */
  readonly isUnclear: boolean;
};

export type PasteOptions = {
  /** Place of the row that is pasted in. */
  readonly from: number;
  readonly language: Language;
  /** Years of the period that is typed. */
  readonly years: readonly number[];
};

type Cells = readonly (readonly string[])[];

const unclear: Pasted = { fills: new Map(), unmatched: [], isUnclear: true };

/**
 * Where the cells of a spreadsheet go. One column fills the rows from the first one on, in their order; with
 * more columns each result goes to the indicator whose code or name stands before it, without regard to tone
 * marks. What is not certain fills nothing and is listed.
 */
export function pasteResults(
  cells: Cells,
  targets: readonly PasteTarget[],
  { from, language, years }: PasteOptions,
): Pasted {
  const rows = cells
    .map((row) => row.map((cell) => cell.trim()))
    .filter((row) => row.some((cell) => cell !== ''));
  const width = Math.max(0, ...rows.map((row) => row.findLastIndex((cell) => cell !== '') + 1));
  const index = indexTargets(targets);
  const signs: ColumnSigns = {
    isName: (text) => index.has(nameKey(text)),
    isFigure: (text) => isLikeFigure(text, language),
    years,
  };
  if (width <= 1) {
    const column = withoutHead(cells, signs);
    return column === undefined ? unclear : pasteInOrder(column, targets, from);
  }
  const columns = choosePasteColumns(rows, width, signs);
  if (columns === undefined) return unclear;
  const { key, value } = columns;
  return pasteByName(
    columns.rows.map((row) => ({ name: row[key] ?? '', text: row[value] ?? '' })),
    index,
  );
}

/** An empty cell of the column leaves its row as it is. */
function pasteInOrder(cells: Cells, targets: readonly PasteTarget[], from: number): Pasted {
  const fills = new Map<IndicatorId, string>();
  const unmatched: Unmatched[] = [];
  cells.forEach(([cell = ''], offset) => {
    const text = cell.trim();
    const target = targets[from + offset];
    if (text === '') return;
    if (target === undefined) unmatched.push({ name: '', text, reason: 'beyond' });
    else fills.set(target.id, text);
  });
  return { fills, unmatched, isUnclear: false };
}

type Index = ReadonlyMap<string, ReadonlySet<IndicatorId>>;

function indexTargets(targets: readonly PasteTarget[]): Index {
  const index = new Map<string, Set<IndicatorId>>();
  for (const { id, code, name } of targets) {
    for (const text of [code, ...languages.map((language) => name[language] ?? '')]) {
      if (text === '') continue;
      const key = nameKey(text);
      const found = index.get(key) ?? new Set();
      index.set(key, found.add(id));
    }
  }
  return index;
}

/** Without the number of a list before the name and the mark after it: "1. Tỷ lệ …:". */
function nameKey(text: string): string {
  return searchKey(text)
    .replace(/^(?:\d+(?:\.\d+)*[.)]|[-–+•])\s+/u, '')
    .replace(/[:;.,]$/u, '');
}

function isLikeFigure(text: string, language: Language): boolean {
  const { kind } = parseFigure(text, language, { isPasted: true });
  return kind === 'figure' || kind === 'ambiguous';
}

function pasteByName(rows: readonly { name: string; text: string }[], index: Index): Pasted {
  const fills = new Map<IndicatorId, string>();
  const unmatched: Unmatched[] = [];
  const repeated = findRepeated(rows, index);
  for (const { name, text } of rows) {
    if (text === '') continue;
    const [id, ...others] = index.get(nameKey(name)) ?? [];
    if (id === undefined) unmatched.push({ name, text, reason: 'unknown' });
    else if (others.length > 0) unmatched.push({ name, text, reason: 'several' });
    else if (repeated.has(id)) unmatched.push({ name, text, reason: 'repeated' });
    else fills.set(id, text);
  }
  return { fills, unmatched, isUnclear: false };
}

/** Indicators that are given different figures: neither of them is chosen. */
function findRepeated(
  rows: readonly { readonly name: string; readonly text: string }[],
  index: Index,
): ReadonlySet<IndicatorId> {
  const texts = new Map<IndicatorId, string>();
  const repeated = new Set<IndicatorId>();
  for (const { name, text } of rows) {
    const [id] = index.get(nameKey(name)) ?? [];
    if (id === undefined || text === '') continue;
    if (texts.has(id) && texts.get(id) !== text) repeated.add(id);
    texts.set(id, text);
  }
  return repeated;
}
