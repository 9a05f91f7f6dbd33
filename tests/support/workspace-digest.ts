import { createHash } from 'node:crypto';
import type { Database } from '#backend/workspace/database.ts';
import { countRows, openForReading } from '#backend/workspace/sqlite-file.ts';

/** SHA-256 over every row of every table but the change log, in the order of the keys. */
export function digestOf(db: Database): string {
  const hash = createHash('sha256');
  for (const table of Object.keys(countRows(db))) {
    if (table.startsWith('change_')) continue;
    const rows = db.connection.prepare(`SELECT * FROM "${table}"`).raw(true).all();
    hash.update(JSON.stringify([table, rows.map((row) => JSON.stringify(row)).toSorted()]));
  }
  return hash.digest('hex');
}

/** The same of a file that nobody has open. */
export function digestOfFile(file: string): string {
  const db = openForReading(file);
  try {
    return digestOf(db);
  } finally {
    db.close();
  }
}
