import type { Selectable } from 'kysely';
import { z } from 'zod';
import type { Uid } from '#core/domain/identifiers.ts';
import { localDay } from '#core/language/local-day.ts';
import type { ReadableDb, SqlValue } from './database.ts';
import { query } from './query.ts';
import { type ChangeRowTable, type JsonText, primaryKeys, type TableName } from './schema.ts';
import { requireStoredJson, unreadableAt } from './stored-value.ts';

/** One changed row; `before` is null for a new row, `after` for a removed one. */
export type RowChange = {
  readonly table: TableName;
  readonly key: JsonText;
  readonly before: JsonText | null;
  readonly after: JsonText | null;
};

/** Of what a later version adds nothing is lost: it stays in the file, and what is known is read. */
const changeSummarySchema = z.object({
  rows: z.record(z.string(), z.int().min(0)).readonly(),
  sha256: z.string().optional(),
  /** The backup that a restore put in place. */
  backup: z.string().optional(),
  /** Sequence of the entry that this one took back, or did again. */
  undoes: z.int().optional(),
  redoes: z.int().optional(),
});
/** One that was read, and where it stands in the file. */
export type LoggedRowChange = RowChange & { readonly place: string };

/** What an entry says of a whole command: rows by table, and for a bulk load the hash of its rows. */
export type ChangeSummary = Readonly<z.infer<typeof changeSummarySchema>>;

/** A row as the log keeps it, by the names of its columns. */
export type LoggedRow = Readonly<Record<string, SqlValue>>;
const loggedRowSchema = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));

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
  return rows.map((row) => ({
    ...row,
    summary: requireStoredJson(changeSummarySchema, `change_log ${row.sequence}`, row.summary),
  }));
}

/** The latest day, by the clock of this place, on which anything was changed; null for a workspace without entries. */
export function findNewestChangeDay(db: ReadableDb): string | null {
  const newest = query.selectFrom('change_log').select(({ fn }) => fn.max('at').as('at'));
  const at = db.findOne(newest)?.at ?? null;
  return at === null ? null : localDay(new Date(at));
}

/** Rows that one entry changed, in order. A bulk load has none. */
export function listRowChanges(db: ReadableDb, sequence: number): readonly LoggedRowChange[] {
  return db.all(rowChangesOf(sequence)).map(toRowChange);
}

/** The first of them alone; an entry of a list may have thousands. */
export function findFirstRowChange(db: ReadableDb, sequence: number): LoggedRowChange | null {
  const row = db.findOne(rowChangesOf(sequence).limit(1));
  return row === undefined ? null : toRowChange(row);
}

/** The newest change of the row with this key; null where it was only ever part of a bulk load. */
export function findLastRowChange(db: ReadableDb, table: TableName, id: number): LoggedRowChange | null {
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

function toRowChange(row: Selectable<ChangeRowTable>): LoggedRowChange {
  const { sequence, position, table_name: table, row_key: key, before, after } = row;
  if (!isTableName(table)) throw unreadableAt(`change_row ${sequence} ${position}, table_name`);
  return { place: `change_row ${sequence} ${position}`, table, key, before, after };
}

function isTableName(name: string): name is TableName {
  return Object.hasOwn(primaryKeys, name);
}

/** One of the rows that a change keeps. Fails with `storage/corrupt` where its text is damaged. */
export function readLoggedRow({ place }: Pick<LoggedRowChange, 'place'>, text: JsonText): LoggedRow {
  return requireStoredJson(loggedRowSchema, place, text);
}

/** Sequence of the newest entry; 0 where there is none. */
export function lastSequence(db: ReadableDb): number {
  const newest = query.selectFrom('change_log').select('sequence').orderBy('sequence', 'desc').limit(1);
  return db.findOne(newest)?.sequence ?? 0;
}
