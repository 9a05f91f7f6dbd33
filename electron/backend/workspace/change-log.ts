import type { Uid } from '#core/domain/identifiers.ts';
import type { ReadableDb } from './database.ts';
import { query } from './query.ts';
import type { JsonText, TableName } from './schema.ts';
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
  const rows = db.all(
    query.selectFrom('change_row').selectAll().where('sequence', '=', sequence).orderBy('position'),
  );
  // Table names are written from the typed schema only.
  return rows.map((row) => ({
    table: row.table_name as TableName,
    key: row.row_key,
    before: row.before,
    after: row.after,
  }));
}

/** Sequence of the newest entry; 0 where there is none. */
export function lastSequence(db: ReadableDb): number {
  const newest = query.selectFrom('change_log').select('sequence').orderBy('sequence', 'desc').limit(1);
  return db.findOne(newest)?.sequence ?? 0;
}
