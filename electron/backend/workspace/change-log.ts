import type { Selectable } from 'kysely';
import type { Uid } from '#core/domain/identifiers.ts';
import type { ReadableDb } from './database.ts';
import { query } from './query.ts';
import type { ChangeRowTable, JsonText, TableName } from './schema.ts';
import { fromStoredJson } from './stored-text.ts';

/** One changed row; `before` is null for a new row, `after` for a removed one. */
export type RowChange = {
  readonly table: TableName;
  readonly key: JsonText;
  readonly before: JsonText | null;
  readonly after: JsonText | null;
};

/** What an entry says of a whole command: rows by table, and for a bulk load the hash of its rows. */
export type ChangeSummary = {
  readonly rows: Readonly<Record<string, number>>;
  readonly sha256?: string;
  /** The backup that a restore put in place. */
  readonly backup?: string;
  /** Sequence of the entry that this one took back, or did again. */
  readonly undoes?: number;
  readonly redoes?: number;
};

export type ChangeLogEntry = {
  readonly sequence: number;
  readonly at: string;
  readonly who: string;
  readonly procedure: string;
  readonly batch: Uid;
  readonly summary: ChangeSummary;
};

/** The newest entries first. Order is by sequence; clocks may go back. */
export function listChangeLog(db: ReadableDb, limit: number): readonly ChangeLogEntry[] {
  const rows = db.all(query.selectFrom('change_log').selectAll().orderBy('sequence', 'desc').limit(limit));
  return rows.map((row) => ({ ...row, summary: fromStoredJson<ChangeSummary>(row.summary) }));
}

/** Rows that one entry changed, in order. A bulk load has none. */
export function listRowChanges(db: ReadableDb, sequence: number): readonly RowChange[] {
  return db.all(rowChangesOf(sequence)).map(toRowChange);
}

/** The first of them alone; an entry of a list may have thousands. */
export function findFirstRowChange(db: ReadableDb, sequence: number): RowChange | null {
  const row = db.findOne(rowChangesOf(sequence).limit(1));
  return row === undefined ? null : toRowChange(row);
}

/** The newest change of the row with this key; null where it was only ever part of a bulk load. */
export function findLastRowChange(db: ReadableDb, table: TableName, id: number): RowChange | null {
  const changes = query.selectFrom('change_row').selectAll().where('table_name', '=', table);
  const ofRow = changes.where('row_key', '=', JSON.stringify({ id }) as JsonText);
  const row = db.findOne(ofRow.orderBy('sequence', 'desc').orderBy('position', 'desc').limit(1));
  return row === undefined ? null : toRowChange(row);
}

/** True where every row of the table that the entry touched has none before it, or none after it. */
export function isEachRow(
  db: ReadableDb,
  { sequence, table }: { readonly sequence: number; readonly table: TableName },
  side: 'added' | 'removed',
): boolean {
  const column = side === 'added' ? 'before' : 'after';
  const others = rowChangesOf(sequence).where('table_name', '=', table).where(column, 'is not', null);
  return db.findOne(others.limit(1)) === undefined;
}

function rowChangesOf(sequence: number) {
  return query.selectFrom('change_row').selectAll().where('sequence', '=', sequence).orderBy('position');
}

function toRowChange({ table_name, row_key, before, after }: Selectable<ChangeRowTable>): RowChange {
  // Table names are written from the typed schema only.
  return { table: table_name as TableName, key: row_key, before, after };
}

/** Sequence of the newest entry; 0 where there is none. */
export function lastSequence(db: ReadableDb): number {
  const newest = query.selectFrom('change_log').select('sequence').orderBy('sequence', 'desc').limit(1);
  return db.findOne(newest)?.sequence ?? 0;
}
