import { createHash } from 'node:crypto';
import type { ChangeSummary, RowChange } from './change-log.ts';
import type { SqlValue } from './database.ts';
import { primaryKeys, type TableName } from './schema.ts';

type Row = Readonly<Record<string, SqlValue>>;

/** Gathers what one command changes. */
export type Recorder = {
  readonly record: (table: TableName, before: Row | null, after: Row | null) => void;
  readonly summarise: () => ChangeSummary;
  /** The rows to keep with the entry; none for a bulk load. */
  readonly changes: readonly RowChange[];
};

/** Keeps every row before and after. */
export function rowRecorder(): Recorder {
  const changes: RowChange[] = [];
  const counts = new Map<string, number>();
  return {
    changes,
    record: (table, before, after) => {
      const key = JSON.stringify(primaryKey(table, after ?? before ?? {}));
      changes.push({ table, key, before: toJson(before), after: toJson(after) });
      counts.set(table, (counts.get(table) ?? 0) + 1);
    },
    summarise: () => ({ rows: Object.fromEntries(counts) }),
  };
}

/** Keeps counts, and a hash over one line for each row. Many small updates of a hash are slow, hence the lines. */
export function bulkRecorder(): Recorder {
  const counts = new Map<string, number>();
  const hash = createHash('sha256');
  let lines: string[] = [];
  const flush = () => {
    hash.update(lines.join(''));
    lines = [];
  };
  return {
    changes: [],
    record: (table, before, after) => {
      counts.set(table, (counts.get(table) ?? 0) + 1);
      lines.push(`${table} ${before === null ? '' : JSON.stringify(before)} ${JSON.stringify(after)}\n`);
      if (lines.length === 1000) flush();
    },
    summarise: () => {
      flush();
      return { rows: Object.fromEntries(counts), sha256: hash.digest('hex') };
    },
  };
}

function primaryKey(table: TableName, row: Row): Row {
  return Object.fromEntries(primaryKeys[table].map((column) => [column, row[column] ?? null]));
}

function toJson(row: Row | null): string | null {
  return row === null ? null : JSON.stringify(row);
}
