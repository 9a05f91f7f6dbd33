import type { IndicatorId } from '#core/domain/identifiers.ts';
import { languages, type Language, type LocalizedText } from '#core/domain/language.ts';
import { parseFigure } from '#core/language/parse-figure.ts';
import { searchKey } from '#core/language/search-key.ts';

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
};

type Cells = readonly (readonly string[])[];

/**
 * Where the cells of a spreadsheet go. One column fills the rows from the first one on, in their order; with
 * more columns each figure goes to the indicator whose code or name stands before it, without regard to tone
 * marks. What is not certain fills nothing and is listed.
 */
export function pasteResults(
  cells: Cells,
  targets: readonly PasteTarget[],
  from: number,
  language: Language,
): Pasted {
  const rows = cells
    .map((row) => row.map((cell) => cell.trim()))
    .filter((row) => row.some((cell) => cell !== ''));
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width <= 1) return pasteInOrder(cells, targets, from);
  const index = indexTargets(targets);
  const [key, value] = chooseColumns(rows, width, index, language);
  return pasteByName(
    rows.map((row) => ({ name: row[key] ?? '', text: row[value] ?? '' })),
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
  return { fills, unmatched };
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

/** The two columns in which most rows have a known name and a figure after it. */
function chooseColumns(
  rows: Cells,
  width: number,
  index: Index,
  language: Language,
): readonly [number, number] {
  let best: readonly [number, number] = [0, 1];
  let bestScore = 0;
  for (let key = 0; key < width - 1; key += 1) {
    const known = rows.filter((row) => index.has(nameKey(row[key] ?? '')));
    for (let value = key + 1; value < width; value += 1) {
      const score = known.filter((row) => isLikeFigure(row[value] ?? '', language)).length;
      if (score <= bestScore) continue;
      bestScore = score;
      best = [key, value];
    }
  }
  return best;
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
  return { fills, unmatched };
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
