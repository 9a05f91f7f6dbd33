import type { Run, TableBlock, TableRow } from '#core/document/document-model.ts';
import type { Language } from '#core/domain/language.ts';
import { estimatedTwips } from './column-widths.ts';
import type { MeasureText } from './measure.ts';
import { sizesPt } from './style-names.ts';
import { withoutIsolateMarks } from './text-parts.ts';

// A number with what stands before it, cut before its decimal mark; "27/63" and words after a number do not fit.
const withComma = /^\P{Nd}*\d+(?:[.\u00A0\u202F ]\d{3})*(?<tail>(?:,\d+)?(?:[\u00A0\u202F ]?%)?)$/u;
const withPoint = /^\P{Nd}*\d+(?:,\d{2,3})*(?<tail>(?:\.\d+)?(?:[\u00A0\u202F ]?%)?)$/u;

const numberPatterns = { vi: withComma, cs: withComma, en: withPoint, hi: withPoint, ur: withPoint } as const;

/**
 * Twips by which each right-aligned cell stands off the right edge, so that the decimal marks of its column
 * stand under each other. A decimal tab would not do: Word looks for the decimal mark of Windows there, not
 * for that of the document.
 */
export function decimalIndents(
  block: TableBlock,
  columnIndex: number,
  { language, measure, roomTwips }: DecimalSetting,
): readonly number[] {
  const runsOf = (row: TableRow) => (row.kind === 'group' ? [] : (row.cells[columnIndex] ?? []));
  const tails = block.rows.map((row) => tailWidth(runsOf(row), language, measure));
  const widest = Math.max(0, ...tails.filter((tail) => tail !== null));
  const indents = tails.map((tail) => (tail === null ? 0 : widest - tail));
  const fits = block.rows.every((row, index) => {
    const text = withoutIsolateMarks(
      runsOf(row)
        .map((run) => run.text)
        .join(''),
    );
    return tails[index] === null || estimatedTwips(text) + (indents[index] ?? 0) <= roomTwips;
  });
  return fits ? indents : indents.map(() => 0);
}

type DecimalSetting = {
  readonly language: Language;
  readonly measure: MeasureText;
  /** Width of the column between its margins; where a figure would not fit any more, all stand at the edge. */
  readonly roomTwips: number;
};

/** Width of decimals and unit after the integer part; null where the cell is not one number. */
function tailWidth(runs: readonly Run[], language: Language, measure: MeasureText): number | null {
  const text = withoutIsolateMarks(runs.map((run) => run.text).join(''));
  const tail = numberPatterns[language].exec(text)?.groups?.['tail'];
  if (tail === undefined) return null;
  // All figures are equally wide, so one measure serves every tail of this form.
  const form = tail.replaceAll(/\d/g, '0');
  return form === '' ? 0 : measure(`\u2066${form}\u2069`, { sizePt: sizesPt.tableCell });
}
