import type { Insertable, Updateable } from 'kysely';
import type { Uid } from '#core/domain/identifiers.ts';
import type { ReadableDb, SqlValue } from './database.ts';
import type { Schema, TableName } from './schema.ts';

type Key<Table extends TableName> = Readonly<Partial<Updateable<Schema[Table]>>>;

type Row = Readonly<Record<string, SqlValue>>;

/** Writing inside one command: every change of a row goes through here and is recorded. */
export type CommandTransaction = ReadableDb & {
  readonly newUid: () => Uid;
  readonly findRow: <Table extends TableName>(table: Table, key: Key<Table>) => Row | undefined;
  /** Returns the integer key. */
  readonly insert: <Table extends TableName>(table: Table, row: Insertable<Schema[Table]>) => number;
  /** Puts the row in the place of the one with this key, or adds it. Unchanged rows are not recorded. */
  readonly put: <Table extends TableName>(
    table: Table,
    key: Key<Table>,
    row: Insertable<Schema[Table]>,
  ) => void;
  /** Changes columns of a row that is there. Unchanged rows are not recorded. */
  readonly update: <Table extends TableName>(
    table: Table,
    key: Key<Table>,
    row: Readonly<Updateable<Schema[Table]>>,
  ) => void;
  readonly remove: <Table extends TableName>(table: Table, key: Key<Table>) => void;
};
