import Database from 'better-sqlite3';
import { closeSync, openSync, statSync, writeSync } from 'node:fs';

/** Overwrites the middle of a closed file, as a failing disk does; its header stays whole. */
export function damageFile(file: string): void {
  const { size } = statSync(file);
  const handle = openSync(file, 'r+');
  try {
    // From the third page on stand tables, not what a file needs to be opened at all.
    const bytes = Buffer.alloc(Math.floor(size / 2), 0xa5);
    writeSync(handle, bytes, 0, bytes.length, Math.floor(size / 4));
  } finally {
    closeSync(handle);
  }
}

/** Makes a closed workspace so large that it is checked only after it was opened, and damages its end. */
export function damageLargeFile(file: string): void {
  const db = new Database(file);
  db.exec(`INSERT INTO change_log (at, who, procedure, batch, summary)
    SELECT at, who, 'test.fill', '01900000-0000-7000-8000-000000000000',
      json_object('filler', replace(hex(zeroblob(10000000)), '0', 'x')) FROM change_log LIMIT 1`);
  db.close();
  const { size } = statSync(file);
  const handle = openSync(file, 'r+');
  try {
    // The pages of one long text: nothing but a check of every page comes across them.
    const bytes = Buffer.alloc(64 * 1024, 0xa5);
    writeSync(handle, bytes, 0, bytes.length, size - bytes.length - 1024 * 1024);
  } finally {
    closeSync(handle);
  }
}
