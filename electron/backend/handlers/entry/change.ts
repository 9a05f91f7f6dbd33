import type { ChangeEntry } from '#contract/entry-procedures.ts';
import type { ProcedureOutput } from '#contract/procedures.ts';
import type { IndicatorId, TaskId } from '#core/domain/identifiers.ts';
import { type LocalizedText, localizedTextSchema } from '#core/domain/language.ts';
import {
  type ChangeLogEntry,
  findFirstRowChange,
  findLastRowChange,
  isEachRow,
  type LoggedRow,
  type LoggedRowChange,
  readLoggedRow,
} from '#backend/workspace/change-log.ts';
import type { ReadableDb } from '#backend/workspace/database.ts';
import { findIndicator } from '#backend/workspace/repositories/indicator-repository.ts';
import { readUndoHistory, type UndoHistory } from '#backend/workspace/undo-history.ts';
import { findTask } from '#backend/workspace/repositories/task-repository.ts';
import { parseStoredJson } from '#backend/workspace/stored-value.ts';

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
  { table, before, after }: LoggedRowChange,
): ChangeEntry['deed'] {
  const deed = before === null ? 'added' : after === null ? 'removed' : 'changed';
  return deed === 'changed' || isEachRow(db, { sequence, table }, deed) ? deed : 'changed';
}

/** The name of the first thing that the entry changed, as it was called then. */
function findSubject(db: ReadableDb, first: LoggedRowChange): LocalizedText | null {
  const row = readRow(first);
  const own = findOwnName(row);
  if (own !== null) return own;
  const { indicator_id: indicatorId, task_id: taskId } = row;
  // A row that ties a task to an indicator is the task's.
  if (typeof taskId === 'number') {
    return findTask(db, taskId as TaskId)?.title ?? findLastName(db, 'task', taskId);
  }
  if (typeof indicatorId === 'number') {
    return findIndicator(db, indicatorId as IndicatorId)?.name ?? findLastName(db, 'indicator', indicatorId);
  }
  return null;
}

/** What is deleted goes after all that hangs on it, and is no longer there to be asked for its name. */
function findLastName(db: ReadableDb, table: 'indicator' | 'task', id: number): LocalizedText | null {
  const last = findLastRowChange(db, table, id);
  return last === null ? null : findOwnName(readRow(last));
}

function readRow(change: LoggedRowChange): LoggedRow {
  return readLoggedRow(change, change.after ?? change.before ?? '{}');
}

function findOwnName(row: LoggedRow): LocalizedText | null {
  const own = row['title'] ?? row['name'] ?? row['text'];
  return typeof own === 'string' ? parseName(own) : null;
}

/** Settings have a plain name, which is nothing to show. */
function parseName(text: string): LocalizedText | null {
  return localizedTextSchema.safeParse(parseStoredJson(text)).data ?? null;
}
