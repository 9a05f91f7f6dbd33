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
  const rowKey = read(key) as never;
  const old = before === null ? null : read(before);
  const next = after === null ? null : read(after);
  const touched = touchedColumns(old, next);
  if (!standsAs(tx.findRow(table, rowKey), old, touched)) throw appError('conflict', { name: table });
  if (next === null) tx.remove(table, rowKey);
  else if (old === null) tx.insert(table, next as never);
  else tx.update(table, rowKey, pick(next, touched) as never);
}

/**
 * What a change is about: of a row that stayed, the columns whose value it changed; of one that came or went,
 * every column the log knows. A row of the log may be older than a column of its table, and what another change
 * did beside it is left alone.
 */
function touchedColumns(old: LoggedRow | null, next: LoggedRow | null): readonly string[] {
  if (old === null || next === null) return Object.keys(old ?? next ?? {});
  const columns = new Set([...Object.keys(old), ...Object.keys(next)]);
  return [...columns].filter((column) => old[column] !== next[column]);
}

function standsAs(
  current: LoggedRow | undefined,
  expected: LoggedRow | null,
  columns: readonly string[],
): boolean {
  if (current === undefined || expected === null) return current === undefined && expected === null;
  return columns.every((column) => (current[column] ?? null) === (expected[column] ?? null));
}

function pick(row: LoggedRow, columns: readonly string[]): LoggedRow {
  return Object.fromEntries(columns.map((column) => [column, row[column] ?? null]));
}
