import Database from 'better-sqlite3';
import { dumpSchema, openForReading } from '#backend/workspace/sqlite-file.ts';

export type StoredColumn = { readonly table: string; readonly column: string };

/** Every column that holds JSON, by the rules that the schema itself states. */
export function jsonColumns(file: string): readonly StoredColumn[] {
  const db = openForReading(file);
  try {
    const tables = dumpSchema(db).matchAll(/CREATE TABLE "?(\w+)"? \(([^;]+);/gu);
    return [...tables].flatMap(([, table = '', body = '']) =>
      [...body.matchAll(/json_(?:type|valid)\((\w+)/gu)].map(([, column = '']) => ({ table, column })),
    );
  } finally {
    db.close();
  }
}

/**
 * Changes one byte of what stands in a column of a closed file, past every rule of the schema; a column that is empty
 * everywhere is given a text first.
 */
export function damageValue(file: string, { table, column }: StoredColumn): void {
  withoutRules(file, (db) => {
    const key = `(SELECT rowid_of FROM (SELECT ${keyOf(db, table)} AS rowid_of FROM ${table}
      ORDER BY ${column} IS NULL LIMIT 1))`;
    const change = db.prepare(
      `UPDATE ${table} SET ${column} = 'z' || substr(coalesce(${column}, '{"vi":"x"}'), 2)
        WHERE ${keyOf(db, table)} = ${key}`,
    );
    if (change.run().changes !== 1) throw new Error(`There is no row to damage in "${table}".`);
  });
}

/** Changes a closed file past every rule that the schema has. */
export function withoutRules(file: string, change: (db: Database.Database) => void): void {
  const db = new Database(file);
  try {
    db.pragma('ignore_check_constraints = ON');
    db.pragma('foreign_keys = OFF');
    const triggers = db.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'").all();
    // As selected.
    const rows = triggers as readonly { readonly name: string; readonly sql: string }[];
    for (const { name } of rows) db.exec(`DROP TRIGGER ${name}`);
    change(db);
    for (const { sql } of rows) db.exec(sql);
  } finally {
    db.close();
  }
}

/** The key of a row as one text: not every table has a rowid. */
function keyOf(db: Database.Database, table: string): string {
  const columns = db.pragma(`table_info(${table})`) as readonly {
    readonly name: string;
    readonly pk: number;
  }[];
  return columns
    .filter(({ pk }) => pk > 0)
    .map(({ name }) => name)
    .join(" || '/' || ");
}
