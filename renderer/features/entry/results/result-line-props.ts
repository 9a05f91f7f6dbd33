import type { KeyboardEvent } from 'react';
import type { RowReading, RowTyping } from './read-row.ts';
import type { ResultRow } from './result-rows.ts';
import type { CellTyping } from './use-results.ts';

export type ResultLineProps = {
  readonly row: ResultRow;
  /** The table has a column of the period before. */
  readonly hasPrevious: boolean;
  readonly typing: RowTyping | undefined;
  readonly reading: RowReading;
  readonly onType: (row: ResultRow, typing: CellTyping) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onPaste: (text: string, at: ResultRow) => boolean;
};
