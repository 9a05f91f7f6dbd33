import { spawnSync } from 'node:child_process';
import Database from 'better-sqlite3';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DeskHolder } from '#backend/host/open-desk.ts';
import { writeBackup } from '#backend/workspace/backup.ts';
import { hashFile, listBackups } from '#backend/workspace/backup-file.ts';
import { openWorkspace, openWorkspaceOrView } from '#backend/workspace/open-workspace.ts';
import { saveDefaultPeriodCode } from '#backend/workspace/repositories/setting-repository.ts';
import { restoreDamaged } from '#backend/workspace/restore.ts';
import { runCommand } from '#backend/workspace/run-command.ts';
import { countRows, openForReading } from '#backend/workspace/sqlite-file.ts';
import type { WritableWorkspace } from '#backend/workspace/workspace.ts';
import { withoutRules } from '#tests/support/damaged-value.ts';
import {
  closedWorkspace,
  codeOf,
  failureOf,
  sha256Of,
  testFolder,
  testWorkspace,
} from '#tests/support/workspace-folder.ts';
import { testPorts } from '#tests/support/workspace-ports.ts';

const ports = testPorts();
const hasPipes = process.platform !== 'win32';

function change(workspace: WritableWorkspace, code: string): void {
  runCommand(workspace, { procedure: 'test.change' }, (tx) => {
    saveDefaultPeriodCode(tx, code);
  });
}

function makePipe(path: string): void {
  rmSync(path, { force: true });
  expect(spawnSync('mkfifo', [path]).status).toBe(0);
}

describe('the own workspace', () => {
  it('is the one that is open, by whatever path it is reached', () => {
    const { folder } = closedWorkspace();
    const link = join(testFolder(), 'loi-tat');
    symlinkSync(folder, link);
    const desk = new DeskHolder(ports);
    const open = desk.open(folder);
    for (const path of [
      `${folder}${sep}`,
      link,
      `${link}${sep}`,
      join(folder, 'backups', '..'),
      `${folder}${sep}.`,
    ]) {
      expect(desk.open(path)).toBe(open);
    }
    desk.close();
    const byLink = new DeskHolder(ports);
    expect(byLink.open(link).workspace.access).toBe('write');
    expect(byLink.open(folder).workspace.access).toBe('write');
    byLink.close();
  });
});

describe.skipIf(!hasPipes)('a pipe', () => {
  it.each(['workspace.p06', 'workspace.p06-wal', 'workspace.p06-journal', 'lock', 'seal.json'])(
    'under the name "%s" is refused and keeps nobody waiting',
    (name) => {
      const { folder } = closedWorkspace();
      makePipe(join(folder, name));
      expect(codeOf(() => openWorkspaceOrView(folder, ports))).toBe('storage/path');
    },
  );

  it('under the name of the holder goes, and the workspace opens', () => {
    const { folder } = closedWorkspace();
    makePipe(join(folder, 'lock.json'));
    const workspace = openWorkspace(folder, ports);
    expect(failureOf(() => openWorkspace(folder, ports)).params['holder']).toBe('thu-ky (may-1)');
    workspace.close();
  });

  it('among the backups or as a manifest is no backup', () => {
    const { folder } = closedWorkspace();
    mkdirSync(join(folder, 'backups'));
    makePipe(join(folder, 'backups', '000000001-01-manual.p06'));
    writeFileSync(join(folder, 'backups', '000000002-01-manual.p06'), '');
    makePipe(join(folder, 'backups', '000000002-01-manual.p06.json'));
    expect(listBackups(folder)).toEqual([]);
  });

  it('where a link leads to one is refused too', () => {
    const { folder, file } = closedWorkspace();
    const pipe = join(testFolder(), 'pipe');
    makePipe(pipe);
    rmSync(file);
    symlinkSync(pipe, file);
    expect(codeOf(() => openWorkspaceOrView(folder, ports))).toBe('storage/path');
  });
});

describe('a file with a second name', () => {
  it('in another folder is only shown there and here, so that no row is lost', () => {
    const { folder, file } = closedWorkspace();
    const other = join(testFolder(), 'khac');
    mkdirSync(other);
    linkSync(file, join(other, 'workspace.p06'));
    const before = sha256Of(file);
    for (const place of [folder, other]) {
      const view = openWorkspaceOrView(place, ports);
      expect(view).toMatchObject({ access: 'view', reason: { code: 'storage/linked' } });
      view.close();
    }
    expect(sha256Of(file)).toBe(before);
    rmSync(join(other, 'workspace.p06'));
    openWorkspace(folder, ports).close();
  });

  it('that is a link to the workspace of another folder is only shown', () => {
    const { file } = closedWorkspace();
    const other = join(testFolder(), 'khac');
    mkdirSync(other);
    symlinkSync(file, join(other, 'workspace.p06'));
    expect(codeOf(() => openWorkspace(other, ports))).toBe('storage/linked');
  });

  it('under the name of the holder is not written to', () => {
    const { folder } = closedWorkspace();
    const target = join(testFolder(), 'cua-toi.txt');
    writeFileSync(target, 'of the user');
    symlinkSync(target, join(folder, 'lock.json'));
    openWorkspace(folder, ports).close();
    expect(readFileSync(target, 'utf8')).toBe('of the user');
  });

  it('under the name of the lock is refused', () => {
    const { folder } = closedWorkspace();
    const target = join(testFolder(), 'cua-toi.sqlite');
    rmSync(join(folder, 'lock'));
    symlinkSync(target, join(folder, 'lock'));
    expect(codeOf(() => openWorkspace(folder, ports))).toBe('storage/linked');
    expect(existsSync(target)).toBe(false);
  });
});

describe('a folder where the file should be, and a path that nobody can have', () => {
  it('is refused in words', () => {
    const folder = join(testFolder(), 'tinh');
    mkdirSync(join(folder, 'workspace.p06'), { recursive: true });
    expect(codeOf(() => openWorkspaceOrView(folder, ports))).toBe('storage/path');
    expect(codeOf(() => openWorkspaceOrView(join(testFolder(), 'a'.repeat(5000)), ports))).toBe(
      'storage/missing',
    );
    const deep = join(testFolder(), ...Array.from({ length: 2500 }, () => 'a'));
    expect(codeOf(() => openWorkspaceOrView(deep, ports))).toBe('storage/missing');
  });
});

describe('another program', () => {
  it('that holds the file for writing is spoken of without a name', () => {
    const workspace = testWorkspace();
    workspace.writer.connection.pragma('busy_timeout = 50');
    const foreign = new Database(join(workspace.folder, 'workspace.p06'));
    foreign.exec('BEGIN IMMEDIATE');
    const failure = failureOf(() => change(workspace, 'waits'));
    expect(failure.code).toBe('storage/held');
    expect(JSON.stringify(failure.params)).not.toContain('?');
    foreign.exec('ROLLBACK');
    foreign.close();
    change(workspace, 'goes on');
    workspace.close();
  });

  it('is what is spoken of where the holder has no readable name', () => {
    const held = testWorkspace();
    writeFileSync(join(held.folder, 'lock.json'), '{');
    const view = openWorkspaceOrView(held.folder, ports);
    expect(view).toMatchObject({ access: 'view', reason: { code: 'storage/held' } });
    view.close();
  });
});

describe('a backup that somebody changed', () => {
  /** A backup whose manifest agrees with the change. */
  function tampered(sql: string): { readonly folder: string; readonly file: string; readonly name: string } {
    const workspace = testWorkspace();
    const backup = writeBackup(workspace, 'manual');
    workspace.close();
    withoutRules(backup.file, (db) => {
      db.pragma('journal_mode = DELETE');
      db.exec(sql);
    });
    const manifest = JSON.parse(readFileSync(`${backup.file}.json`, 'utf8')) as Record<string, unknown>;
    const db = openForReading(backup.file);
    const rowCounts = countRows(db);
    db.close();
    writeFileSync(
      `${backup.file}.json`,
      JSON.stringify({ ...manifest, rowCounts, sha256: hashFile(backup.file) }),
    );
    return { folder: workspace.folder, file: join(workspace.folder, 'workspace.p06'), name: backup.name };
  }

  it.each([
    ['a trigger', 'CREATE TRIGGER hostile AFTER INSERT ON narrative BEGIN DELETE FROM measurement; END'],
    ['a table with quotes in its name', 'CREATE TABLE "a""b\'c" (x)'],
    ['a setting that cannot be read', `UPDATE setting SET value = '{' WHERE name = 'workspace'`],
    ['a state that there is not', `UPDATE measurement SET state = 'x'`],
  ])('with %s is refused before anything is put in its place', (_what, sql) => {
    const { folder, file, name } = tampered(sql);
    const before = sha256Of(file);
    expect(codeOf(() => restoreDamaged(folder, name, ports))).toBe('storage/corrupt');
    expect(sha256Of(file)).toBe(before);
    expect(existsSync(join(folder, 'damaged'))).toBe(false);
  });
});

it('counts the rows of a table whose name has quotes', () => {
  const file = join(testFolder(), 'x.sqlite');
  const db = new Database(file);
  db.exec(`CREATE TABLE "a""b'c" (x); INSERT INTO "a""b'c" VALUES (1)`);
  db.close();
  const reader = openForReading(file);
  expect(countRows(reader)).toEqual({ [`a"b'c`]: 1 });
  reader.close();
});
