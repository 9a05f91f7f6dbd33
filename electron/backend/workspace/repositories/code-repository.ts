import type { ReadableDb } from '../database.ts';
import { query } from '../query.ts';

/** Tables whose rows have a code that no other row of the table has. */
export type CodedTable = 'indicator' | 'indicator_group' | 'organisation' | 'source' | 'task';

/** Every code of one table: its index alone is read, not one row. */
export function listCodes(db: ReadableDb, table: CodedTable): readonly string[] {
  return db.all(query.selectFrom(table).select('code')).map(({ code }) => code);
}
