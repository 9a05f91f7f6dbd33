import type { TableBlock } from '#core/document/document-model.ts';
import { textWidthMm, twipsFromMm } from './lengths.ts';
import { sizesPt } from './style-names.ts';
import { withoutIsolateMarks } from './text-parts.ts';

/** Left and right margin of a cell, its rules included. */
export const cellEdgesTwips = 200;

/**
 * Whole twips that add up to the text width. Columns get the share they ask for; a column too narrow for its
 * longest word or figure takes what it lacks from the others.
 */
export function columnWidths(block: TableBlock): number[] {
  const room = twipsFromMm(textWidthMm);
  const minima = block.columns.map((_, index) => longestTokenTwips(block, index) + cellEdgesTwips);
  const wishes = block.columns.map(({ widthRatio }) => widthRatio);
  const widths = share(room, wishes, minima);
  const edges = widths.map((_, index) =>
    Math.round(widths.slice(0, index + 1).reduce((sum, width) => sum + width, 0)),
  );
  return edges.map((edge, index) => edge - (edges[index - 1] ?? 0));
}

/** Shares the room by wish; whoever falls short of its minimum gets that, and the rest is shared anew. */
function share(room: number, wishes: readonly number[], minima: readonly number[]): number[] {
  const fixed = new Set<number>();
  for (;;) {
    const taken = [...fixed].reduce((sum, index) => sum + (minima[index] ?? 0), 0);
    const wished = wishes.reduce((sum, wish, index) => sum + (fixed.has(index) ? 0 : wish), 0);
    const widths = wishes.map((wish, index) =>
      fixed.has(index) ? (minima[index] ?? 0) : ((room - taken) * wish) / wished,
    );
    const short = widths.findIndex((width, index) => !fixed.has(index) && width < (minima[index] ?? 0));
    if (short < 0) return widths;
    fixed.add(short);
    // Where not even the minima fit, all columns give up the same part of theirs.
    if (fixed.size === wishes.length) return scale(minima, room);
  }
}

function scale(widths: readonly number[], room: number): number[] {
  const sum = widths.reduce((total, width) => total + width, 0);
  return widths.map((width) => (width * room) / sum);
}

function longestTokenTwips({ columns, rows }: TableBlock, index: number): number {
  const head = tokens(columns[index]?.header ?? '').map((token) => estimatedTwips(token) * boldFactor);
  const body = rows.flatMap((row) => {
    if (row.kind === 'group') return [];
    const runs = row.cells[index] ?? [];
    const factor = row.kind === 'total' ? boldFactor : 1;
    return runs.flatMap(({ text, status }) =>
      tokens(text).map((token) => (estimatedTwips(token) + (status === undefined ? 0 : markTwips)) * factor),
    );
  });
  return Math.max(0, ...head, ...body);
}

/** Room of a status shape with the space behind it. */
const markTwips = 480;
const boldFactor = 1.08;

/** What must stay on one line: words and figures, with the no-break spaces inside them. */
function tokens(text: string): string[] {
  return withoutIsolateMarks(text).split(/[ \n]+/u);
}

/** Widths in parts of the type size: those of Times, and a cautious mean for every other script. */
const widths: Readonly<Record<string, number>> = {
  '.': 0.25,
  ',': 0.25,
  '/': 0.28,
  '%': 0.84,
  '+': 0.57,
  '−': 0.57,
  '-': 0.34,
  '(': 0.34,
  ')': 0.34,
  '\u00A0': 0.25,
  ...letterWidths('ijlt', 0.28),
  ...letterWidths('fr', 0.34),
  ...letterWidths('s', 0.39),
  ...letterWidths('acez', 0.45),
  ...letterWidths('bdghknopquvxyđơư', 0.5),
  ...letterWidths('w', 0.73),
  ...letterWidths('m', 0.78),
};

function letterWidths(letters: string, width: number): Record<string, number> {
  return Object.fromEntries(Array.from(letters, (letter) => [letter, width]));
}

/** An estimate is enough to keep a figure on its line; measuring each cell would take longer than writing it. */
export function estimatedTwips(text: string): number {
  const ems = Array.from(text).reduce((sum, letter) => {
    if (/\d/u.test(letter)) return sum + 0.5;
    if (/\p{M}/u.test(letter)) return sum;
    const mean = /\p{Lu}/u.test(letter) ? 0.72 : 0.52;
    return sum + (widths[letter] ?? widths[withoutAccents(letter)] ?? mean);
  }, 0);
  return ems * sizesPt.tableCell * 20;
}

function withoutAccents(letter: string): string {
  return letter.normalize('NFD').charAt(0);
}
