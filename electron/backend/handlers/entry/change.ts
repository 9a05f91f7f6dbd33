import type { ChangeEntry } from '#contract/entry-procedures.ts';
import type { ProcedureOutput } from '#contract/procedures.ts';
import type { IndicatorId } from '#core/domain/identifiers.ts';
import { type LocalizedText, localizedTextSchema } from '#core/domain/language.ts';
import {
  type ChangeLogEntry,
  findFirstRowChange,
  isEachRow,
  type RowChange,
} from '#backend/workspace/change-log.ts';
import type { ReadableDb } from '#backend/workspace/database.ts';
import { findIndicator } from '#backend/workspace/repositories/indicator-repository.ts';
import { readUndoHistory, type UndoHistory } from '#backend/workspace/undo-history.ts';
import { findTask } from '#backend/workspace/repositories/task-repository.ts';

const shownEntries = 200;

/** The newest changes, and what undo and redo would take next. */
export function listChanges(db: ReadableDb): ProcedureOutput<'change.list'> {
  const history = readUndoHistory(db);
  const describe = (entry: ChangeLogEntry) => toChangeEntry(db, entry, history);
  const find = (sequence: number | undefined) => {
    const found = history.entries.find((entry) => entry.sequence === sequence);
    return found === undefined ? null : describe(found);
  };
  return {
    entries: history.entries.slice(0, shownEntries).map(describe),
    undo: find(history.undoable.at(-1)),
    redo: find(history.redoable.at(-1)),
  };
}

function toChangeEntry(db: ReadableDb, entry: ChangeLogEntry, history: UndoHistory): ChangeEntry {
  const { sequence, at, who, procedure, summary } = entry;
  const rows = Object.values(summary.rows).reduce((sum, count) => sum + count, 0);
  const named = summary.undoes ?? summary.redoes ?? sequence;
  const first = findFirstRowChange(db, named);
  return {
    sequence,
    at,
    who,
    procedure,
    rows,
    deed: first === null ? 'changed' : findDeed(db, named, first),
    subject: first === null ? null : findSubject(db, first),
    state: stateOf(entry, history),
  };
}

function stateOf({ sequence }: ChangeLogEntry, { undoable, redoable }: UndoHistory): ChangeEntry['state'] {
  if (undoable.includes(sequence)) return 'done';
  return redoable.includes(sequence) ? 'undone' : 'fixed';
}

/** An entry that adds some things and changes others has changed them. */
function findDeed(
  db: ReadableDb,
  sequence: number,
  { table, before, after }: RowChange,
): ChangeEntry['deed'] {
  const deed = before === null ? 'added' : after === null ? 'removed' : 'changed';
  return deed === 'changed' || isEachRow(db, { sequence, table }, deed) ? deed : 'changed';
}

/** The name of the first thing that the entry changed, as it was called then. */
function findSubject(db: ReadableDb, first: RowChange): LocalizedText | null {
  const text = first.after ?? first.before;
  if (text === null) return null;
  const row = JSON.parse(text) as Readonly<Record<string, unknown>>; // Written by the change recorder.
  const own = row['title'] ?? row['name'] ?? row['text'];
  if (typeof own === 'string') return parseName(own);
  if (typeof row['indicator_id'] === 'number') {
    return findIndicator(db, row['indicator_id'] as IndicatorId)?.name ?? null;
  }
  if (typeof row['task_id'] === 'number') return findTask(db, row['task_id'] as never)?.title ?? null;
  return null;
}

/** Settings have a plain name, which is nothing to show. */
function parseName(text: string): LocalizedText | null {
  if (!text.startsWith('{')) return null;
  return localizedTextSchema.safeParse(JSON.parse(text)).data ?? null;
}
