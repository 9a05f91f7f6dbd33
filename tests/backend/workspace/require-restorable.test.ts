import Database from 'better-sqlite3';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeBackup } from '#backend/workspace/backup.ts';
import { hashFile, listBackups } from '#backend/workspace/backup-file.ts';
import { openWorkspace } from '#backend/workspace/open-workspace.ts';
import { requireRestorable } from '#backend/workspace/require-restorable.ts';
import { restoreBackup, restoreDamaged } from '#backend/workspace/restore.ts';
import { digestOfFile } from '#tests/support/workspace-digest.ts';
import {
  closeQuietly,
  closedWorkspace,
  codeOf,
  namesIn,
  sha256Of,
  testWorkspace,
} from '#tests/support/workspace-folder.ts';
import { testPorts } from '#tests/support/workspace-ports.ts';

const ports = testPorts();

/** What no rule of a column lets in, and a connection that only reads does not see. */
const violations: readonly (readonly [what: string, sql: string])[] = [
  ['a direction that there is none of', `UPDATE indicator SET direction = 'sideways' WHERE id = 1`],
  ['a kind of period that there is none of', `UPDATE period SET kind = 'fortnight' WHERE id = 1`],
  ['a comparator that there is none of', `UPDATE measurement SET comparator = 'around'`],
  ['a kind of unit that there is none of', `UPDATE organisation SET kind = 'moon' WHERE id = 2`],
  ['text that is no JSON', `UPDATE setting SET value = '{"vi":' WHERE name = 'document'`],
];

/** What keeps every rule of the columns, and still cannot be worked with. */
const unreadable: readonly (readonly [what: string, sql: string])[] = [
  ['settings that are of another form', `UPDATE setting SET value = '{"x":1}' WHERE name = 'workspace'`],
  ['no settings', `DELETE FROM setting WHERE name = 'workspace'`],
  ['a letterhead of another form', `UPDATE setting SET value = '[]' WHERE name = 'document'`],
];
const others: readonly (readonly [what: string, sql: string])[] = [
  ['a reference to nothing', `UPDATE measurement SET indicator_id = 999 WHERE indicator_id = 1`],
  ['a table too many', `CREATE TABLE extra (x)`],
  ['a trigger', `CREATE TRIGGER hostile AFTER INSERT ON narrative BEGIN DELETE FROM measurement; END`],
];

/** Does to a closed file what a damaged disk or another program may do. */
function tamper(file: string, sql: string): void {
  const db = new Database(file);
  db.pragma('ignore_check_constraints = ON');
  db.pragma('foreign_keys = OFF');
  db.exec(sql);
  db.close();
}

function rowCountsOf(folder: string): Record<string, number> {
  return { ...listBackups(folder)[0]?.manifest.rowCounts };
}

/** A closed workspace and a copy of its backup that was tampered with. */
function tamperedCopy(sql: string) {
  const workspace = testWorkspace();
  const { file, manifest } = writeBackup(workspace, 'manual');
  const copy = join(workspace.folder, 'copy');
  writeFileSync(copy, readFileSync(file));
  tamper(copy, sql);
  return { copy, rowCounts: manifest.rowCounts };
}

describe('a copy of a workspace', () => {
  it('that is whole can be restored, and the trial leaves its content as it was', () => {
    const workspace = testWorkspace();
    const { file } = writeBackup(workspace, 'manual');
    const before = digestOfFile(file);

    expect(() => requireRestorable(file, rowCountsOf(workspace.folder), file)).not.toThrow();
    expect(digestOfFile(file)).toBe(before);
  });

  it.each([...violations, ...unreadable, ...others])('with %s is not taken for one', (_what, sql) => {
    const { copy, rowCounts } = tamperedCopy(sql);
    const counts = sql.startsWith('DELETE')
      ? { ...rowCounts, setting: (rowCounts['setting'] ?? 0) - 1 }
      : rowCounts;

    expect(codeOf(() => requireRestorable(copy, counts, 'tên'))).toBe('storage/corrupt');
  });

  it('with a row less than was counted is not taken for one', () => {
    const { copy, rowCounts } = tamperedCopy('DELETE FROM measurement WHERE indicator_id = 1');
    expect(codeOf(() => requireRestorable(copy, rowCounts, 'tên'))).toBe('storage/corrupt');
  });
});

describe('rules of the columns', () => {
  it('would not be seen by a connection that only reads', () => {
    const { copy } = tamperedCopy(`UPDATE period SET kind = 'fortnight' WHERE id = 1`);
    const reader = new Database(copy, { readonly: true });
    expect(reader.pragma('quick_check', { simple: true })).toBe('ok');
    reader.close();
  });

  it.each(violations)('are checked at the opening: %s', (_what, sql) => {
    const { folder, file } = closedWorkspace();
    tamper(file, sql);
    const before = sha256Of(file);

    expect(codeOf(() => openWorkspace(folder, ports))).toBe('storage/corrupt');
    expect(sha256Of(file)).toBe(before);
    expect(namesIn(folder).filter((name) => name.startsWith('workspace'))).toEqual(['workspace.p06']);
  });

  it('are checked at the opening where the violation stands only in the log, which stays there', () => {
    const { folder, file } = closedWorkspace();
    const db = new Database(file);
    db.pragma('journal_mode = WAL');
    db.pragma('ignore_check_constraints = ON');
    db.exec(`UPDATE period SET kind = 'fortnight' WHERE id = 1`);
    const [bytes, log] = [readFileSync(file), readFileSync(`${file}-wal`)];
    db.close();
    writeFileSync(file, bytes);
    writeFileSync(`${file}-wal`, log);

    expect(codeOf(() => openWorkspace(folder, ports))).toBe('storage/corrupt');
    expect(readFileSync(file).equals(bytes)).toBe(true);
    expect(readFileSync(`${file}-wal`).equals(log)).toBe(true);
  });
});

describe('backups of a workspace that was damaged after its opening', () => {
  it.each([...violations, ...unreadable])('are not made, and the last good one stays: %s', (_what, sql) => {
    const workspace = testWorkspace();
    const good = writeBackup(workspace, 'manual');
    workspace.writer.connection.pragma('ignore_check_constraints = ON');
    workspace.writer.connection.exec(sql);
    for (let round = 0; round < 6; round += 1) {
      expect(codeOf(() => writeBackup(workspace, 'manual'))).toBe('storage/corrupt');
    }

    expect(listBackups(workspace.folder)).toEqual([good]);
    expect(hashFile(good.file)).toBe(good.manifest.sha256);
    expect(namesIn(join(workspace.folder, 'backups'))).toEqual([good.name, `${good.name}.json`]);
    const { workspace: restored, kept } = restoreBackup(workspace, good.name);
    expect(kept).toBe('damagedFile');
    closeQuietly(restored);
  });
});

describe('a backup that was tampered with', () => {
  it.each([...violations, ...others])('is refused before anything is exchanged: %s', (_what, sql) => {
    const workspace = testWorkspace();
    const { file, name } = writeBackup(workspace, 'manual');
    tamper(file, sql);
    const vouched = JSON.parse(readFileSync(`${file}.json`, 'utf8')) as object;
    // Even where somebody made the manifest agree.
    writeFileSync(`${file}.json`, JSON.stringify({ ...vouched, sha256: hashFile(file) }));

    expect(codeOf(() => restoreBackup(workspace, name))).toBe('storage/corrupt');
    expect(workspace.writer.connection.open).toBe(true);
    workspace.close();
    rmSync(join(workspace.folder, 'workspace.p06'));
    expect(codeOf(() => restoreDamaged(workspace.folder, name, ports))).toBe('storage/corrupt');
  });
});
