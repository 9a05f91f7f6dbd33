import type { RowTyping } from './read-row.ts';
import type { ResultRow } from './result-rows.ts';

type Typings = Readonly<Record<string, RowTyping>>;

/** The typing of the table with one row more, or without it where the row says again what is stored. */
export function putTyping(
  typings: Typings,
  row: ResultRow,
  typing: Partial<Pick<RowTyping, 'text' | 'note' | 'isPasted'>>,
): Record<string, RowTyping> {
  const key = String(row.indicator.id);
  const { [key]: before, ...others } = typings;
  const stored = { text: row.text, note: row.note };
  const next: RowTyping = {
    isPasted: false,
    before: stored,
    ...stored,
    ...before,
    ...typing,
    of: row.indicator.name.vi,
  };
  const isAsStored = next.text === row.text && next.note === row.note;
  return isAsStored ? others : { ...others, [key]: next };
}
