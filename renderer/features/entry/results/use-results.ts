import { useCallback, useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { z } from 'zod';
import type { IndicatorId } from '#core/domain/identifiers.ts';
import type { Measurement } from '#core/domain/measurement.ts';
import type { Period } from '#core/domain/period.ts';
import { parseTabSeparated } from '#core/intake/tab-separated.ts';
import { useTypingLanguage } from '../../../ui/fields/typing-language.tsx';
import type { FormProps } from '../form-place.ts';
import { useEntryDraft, type EntryDraftState } from '../use-entry-draft.ts';
import { pasteResults, type Pasted } from './paste-results.ts';
import { putTyping } from './put-typing.ts';
import { readRow, rowTypingSchema, type RowReading, type RowTyping } from './read-row.ts';
import type { ResultRow } from './result-rows.ts';
import { toYesNo } from '#core/intake/yes-no.ts';

const valuesSchema = z.object({ rows: z.record(z.string(), rowTypingSchema) });
export type ResultsValues = z.infer<typeof valuesSchema>;

export type CellTyping = Partial<Pick<RowTyping, 'text' | 'note' | 'isPasted'>>;

export type Results = {
  readonly draft: EntryDraftState<ResultsValues>;
  readonly typings: ResultsValues['rows'];
  readonly readings: ReadonlyMap<IndicatorId, RowReading>;
  /** Rows that can be stored, in the order of the table. */
  readonly ready: readonly { readonly row: ResultRow; readonly measurement: Measurement }[];
  /** Typed rows that cannot be stored yet. */
  readonly openCount: number;
  readonly type: (row: ResultRow, typing: CellTyping) => void;
  /** Takes what a spreadsheet put on the clipboard; false where it is one plain cell. */
  readonly paste: (text: string, at: ResultRow) => boolean;
  readonly pasted: Pasted | null;
  readonly dismissPasted: () => void;
  /** Takes the typing of these rows away: it is stored, or given up. */
  readonly forget: (ids: readonly IndicatorId[]) => void;
};

/** The typing of the table, what it reads as, and its draft. */
export function useResults(
  place: FormProps<'results'>['place'],
  rows: readonly ResultRow[],
  title: string,
  period: Period,
): Results {
  const draft = useEntryDraft<ResultsValues>({
    initial: { rows: {} },
    schema: valuesSchema,
    title: () => title,
  });
  const typings = draft.values.rows;
  const latest = useLatest({ draft, rows });
  const readings = useReadings(place, rows, typings);
  const type = useCallback(
    (row: ResultRow, typing: CellTyping) => {
      const current = latest.current.draft;
      current.change({ rows: putTyping(current.values.rows, row, typing) });
    },
    [latest],
  );
  const ready = rows.flatMap((row) => {
    const reading = readings.get(row.indicator.id);
    return reading?.kind === 'ready' ? [{ row, measurement: reading.measurement }] : [];
  });
  const isOpen = ({ kind }: RowReading) => kind === 'ambiguous' || kind === 'problem';
  const openCount = [...readings.values()].filter(isOpen).length;
  const forget = (ids: readonly IndicatorId[]) => {
    const gone = new Set(ids.map(String));
    const kept = Object.entries(latest.current.draft.values.rows).filter(([id]) => !gone.has(id));
    latest.current.draft.change({ rows: Object.fromEntries(kept) });
  };
  return { draft, typings, readings, ready, openCount, type, forget, ...usePaste(latest, period) };
}

function useReadings(
  { periodId, organisationId }: FormProps<'results'>['place'],
  rows: readonly ResultRow[],
  typings: ResultsValues['rows'],
): Results['readings'] {
  const { language } = useTypingLanguage();
  return useMemo(() => {
    const place = { periodId, organisationId };
    return new Map(
      rows.map(
        (row) => [row.indicator.id, readRow(row, typings[row.indicator.id], place, language)] as const,
      ),
    );
  }, [rows, typings, periodId, organisationId, language]);
}

type Latest = RefObject<{
  readonly draft: EntryDraftState<ResultsValues>;
  readonly rows: readonly ResultRow[];
}>;

function usePaste(latest: Latest, { from, to }: Period): Pick<Results, 'paste' | 'pasted' | 'dismissPasted'> {
  const { language } = useTypingLanguage();
  const [pasted, setPasted] = useState<Pasted | null>(null);
  const paste = useCallback(
    (text: string, at: ResultRow) => {
      const cells = parseTabSeparated(text);
      if (cells.length <= 1 && (cells[0]?.length ?? 0) <= 1) return false;
      const { rows, draft } = latest.current;
      const targets = rows.map(({ indicator }) => indicator);
      const found = pasteResults(cells, targets, {
        from: rows.indexOf(at),
        language,
        years: [from, to].map((date) => Number(date.slice(0, 4))),
      });
      draft.change({ rows: fillRows(rows, draft.values.rows, found.fills) });
      setPasted(found);
      return true;
    },
    [latest, language, from, to],
  );
  return { paste, pasted, dismissPasted: () => setPasted(null) };
}

function fillRows(
  rows: readonly ResultRow[],
  typings: ResultsValues['rows'],
  fills: Pasted['fills'],
): ResultsValues['rows'] {
  return rows.reduce((filled, row) => {
    const text = fills.get(row.indicator.id);
    if (text === undefined) return filled;
    const isYesNo = row.indicator.unit === 'yesNo';
    return putTyping(filled, row, { text: isYesNo ? toYesNo(text) : text, isPasted: true });
  }, typings);
}

/** What the handlers of the rows read, so that they stay the same and untouched rows are not drawn again. */
function useLatest<Value>(value: Value) {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  return latest;
}
