import { query } from './query.ts';
import type { CommandTransaction } from './command-transaction.ts';
import type { Schema, TableName } from './schema.ts';

type Row = Readonly<Record<string, string | number | null>>;

/** Removes every row with these values, each of them recorded. `keyColumns` are the columns of its primary key. */
export function removeAll<Table extends TableName>(
  tx: CommandTransaction,
  table: Table,
  keyColumns: readonly (keyof Schema[Table] & string)[],
  values: Row,
): void {
  // Names and values were checked by the caller's types; Kysely cannot follow a table that varies.
  let select = query.selectFrom(table as TableName).select(keyColumns as never);
  for (const [column, value] of Object.entries(values)) {
    select = select.where(column as never, '=', value as never);
  }
  for (const row of tx.all(select as never) as readonly Row[]) tx.remove(table, row as never);
}
