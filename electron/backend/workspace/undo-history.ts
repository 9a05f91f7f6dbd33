import { appError } from '#core/error/app-error.ts';
import {
  type ChangeLogEntry,
  listChangeLog,
  listRowChanges,
  type LoggedRow,
  type LoggedRowChange,
  readLoggedRow,
} from './change-log.ts';
import type { ReadableDb } from './database.ts';
import { type CommandTransaction, runCommand } from './run-command.ts';
import type { WritableWorkspace } from './workspace.ts';

/** Entries that are looked at; what is older stays as it is. */
const reachedEntries = 500;

export type UndoHistory = {
  /** The entries that were looked at, the newest first. */
  readonly entries: readonly ChangeLogEntry[];
  /** Sequences that undo and redo may take, the next one last. */
  readonly undoable: readonly number[];
  readonly redoable: readonly number[];
};

/**
 * What can be taken back and done again. Kept in the change log, so it outlives the program. A load or a
 * restore is a wall: nothing before it can be taken back.
 */
export function readUndoHistory(db: ReadableDb): UndoHistory {
  const entries = listChangeLog(db, reachedEntries);
  let undoable: number[] = [];
  let redoable: number[] = [];
  for (const { sequence, summary } of entries.toReversed()) {
    const { undoes, redoes } = summary;
    if (undoes !== undefined) {
      undoable = undoable.filter((it) => it !== undoes);
      redoable = [...redoable, undoes];
    } else if (redoes !== undefined) {
      redoable = redoable.filter((it) => it !== redoes);
      undoable = [...undoable, redoes];
    } else {
      undoable = isWall(summary) ? [] : [...undoable, sequence];
      redoable = [];
    }
  }
  return { entries, undoable, redoable };
}

function isWall({ sha256, rows }: ChangeLogEntry['summary']): boolean {
  return sha256 !== undefined || Object.keys(rows).length === 0;
}

/** Takes back the newest change. Fails with `conflict` where it is not the one with this sequence any more. */
export function undoChange(workspace: WritableWorkspace, sequence: number): void {
  requireNext(readUndoHistory(workspace.db).undoable, sequence);
  const command = { procedure: 'change.undo', repeats: { undoes: sequence } };
  runCommand(workspace, command, (tx) => {
    for (const change of listRowChanges(tx, sequence).toReversed()) {
      putRow(tx, { ...change, before: change.after, after: change.before });
    }
  });
}

/** Does again what was taken back last. Fails as `undoChange` does. */
export function redoChange(workspace: WritableWorkspace, sequence: number): void {
  requireNext(readUndoHistory(workspace.db).redoable, sequence);
  const command = { procedure: 'change.redo', repeats: { redoes: sequence } };
  runCommand(workspace, command, (tx) => {
    for (const change of listRowChanges(tx, sequence)) putRow(tx, change);
  });
}

function requireNext(sequences: readonly number[], sequence: number): void {
  if (sequences.at(-1) !== sequence) throw appError('conflict', { name: 'change' });
}

/** Puts `after` where `before` stands, and nothing where something else stands by now. */
function putRow(tx: CommandTransaction, change: LoggedRowChange): void {
  const { table, key, before, after } = change;
  const read = (text: string) => readLoggedRow(change, text);
  // Rows of the log came from this table of the typed schema.
  const [rowKey, row] = [read(key) as never, after === null ? null : (read(after) as never)];
  const expected = before === null ? undefined : read(before);
  if (!isSameRow(tx.findRow(table, rowKey), expected)) {
    throw appError('conflict', { name: table });
  }
  if (row === null) tx.remove(table, rowKey);
  else if (expected === undefined) tx.insert(table, row);
  else tx.update(table, rowKey, row);
}

/** Compares the columns that the log knows: a row of the log may be older than a column of its table. */
function isSameRow(current: LoggedRow | undefined, expected: LoggedRow | undefined): boolean {
  if (current === undefined || expected === undefined) return current === expected;
  return Object.entries(expected).every(([column, value]) => current[column] === value);
}
