import Database from 'better-sqlite3';
import { schemaVersion } from '#backend/workspace/migrations/migration-list.ts';
import { existsSync, mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openWorkspace, openWorkspaceOrView } from '#backend/workspace/open-workspace.ts';
import { readFacts } from '#backend/workspace/repositories/facts-repository.ts';
import { applicationId } from '#backend/workspace/sqlite-file.ts';
import {
  closedWorkspace,
  codeOf,
  failureOf,
  namesIn,
  sha256Of,
  testFolder,
  testWorkspace,
} from '#tests/support/workspace-folder.ts';
import { canMount, mountSmallDisk, remountReadOnly } from '#tests/support/workspace-mount.ts';
import { digestOf, digestOfFile } from '#tests/support/workspace-digest.ts';
import { testPorts } from '#tests/support/workspace-ports.ts';

const ports = testPorts();

/** A folder with one file under the name of a workspace file. */
function folderWith(bytes: Uint8Array): { readonly folder: string; readonly file: string } {
  const folder = join(testFolder(), 'tinh');
  mkdirSync(folder);
  const file = join(folder, 'workspace.p06');
  writeFileSync(file, bytes);
  return { folder, file };
}

function sqliteBytes(change: (db: Database.Database) => void): Uint8Array {
  const file = join(testFolder(), 'other.sqlite');
  const db = new Database(file);
  db.exec('CREATE TABLE t (x); INSERT INTO t VALUES (1)');
  change(db);
  db.close();
  return readFileSync(file);
}

/** What a plain opener does: it trusts the file and sets it to WAL. */
function openTrustingly(file: string): void {
  const db = new Database(file);
  db.pragma('journal_mode = WAL');
  db.exec('CREATE TABLE IF NOT EXISTS period (id INTEGER)');
  db.close();
}

/** A copy of a workspace file as it stands when a step outside WAL mode is cut off between two of its pages. */
function cutOff(file: string): { readonly folder: string; readonly file: string } {
  const db = new Database(file);
  db.pragma('journal_mode = DELETE');
  db.pragma('cache_size = 1');
  db.exec('BEGIN; CREATE TABLE half AS SELECT * FROM measurement, measurement AS twice');
  const copy = folderWith(readFileSync(file));
  writeFileSync(`${copy.file}-journal`, readFileSync(`${file}-journal`));
  db.close();
  return copy;
}

describe('opening a workspace', () => {
  it('makes every connection durable and strict', () => {
    const { connection } = testWorkspace().writer;
    const read = (name: string) => connection.pragma(name, { simple: true });
    expect(read('synchronous')).toBe(2);
    expect(read('journal_mode')).toBe('wal');
    expect(read('foreign_keys')).toBe(1);
    expect(read('trusted_schema')).toBe(0);
    expect(read('cell_size_check')).toBe(1);
    expect(read('application_id')).toBe(applicationId);
    expect(read('user_version')).toBe(schemaVersion);
  });

  it('would not be durable with the defaults of the library', () => {
    const { folder, file } = closedWorkspace();
    const db = new Database(file);
    db.pragma('journal_mode = WAL');
    expect(db.pragma('synchronous', { simple: true })).not.toBe(2);
    db.close();
    const workspace = openWorkspace(folder, ports);
    expect(workspace.writer.connection.pragma('synchronous', { simple: true })).toBe(2);
    workspace.close();
  });

  it('leaves one file with its seal and no side files after closing', () => {
    const { folder } = closedWorkspace();
    expect(namesIn(folder)).toEqual(['lock', 'seal.json', 'workspace.p06']);
  });

  it('takes back a step that was cut off', () => {
    const { file } = closedWorkspace();
    const before = digestOfFile(file);
    const copy = cutOff(file);
    // Bare SQLite: a connection that only reads cannot open this file.
    expect(() => new Database(copy.file, { readonly: true }).pragma('user_version')).toThrow('readonly');
    const workspace = openWorkspace(copy.folder, ports);
    expect(digestOf(workspace.writer)).toBe(before);
    workspace.close();
    expect(namesIn(copy.folder)).toEqual(['lock', 'seal.json', 'workspace.p06']);
  });

  it('says that nothing is there', () => {
    expect(codeOf(() => openWorkspace(join(testFolder(), 'khong-co'), ports))).toBe('storage/missing');
  });

  it('gives the second opener a copy to look at, with the name of the holder', () => {
    const first = testWorkspace();
    expect(failureOf(() => openWorkspace(first.folder, ports))).toMatchObject({
      code: 'storage/busy',
      params: { holder: 'thu-ky (may-1)', since: '2024-07-01T02:00:00.000Z' },
    });
    const second = openWorkspaceOrView(first.folder, ports);
    expect(second.access).toBe('view');
    expect(readFacts(second.db, { periodCode: '2020-04' })).toEqual(
      readFacts(first.db, { periodCode: '2020-04' }),
    );
    second.close();
    first.close();
  });

  it('checks a large file later', () => {
    const { folder, file } = closedWorkspace();
    const db = new Database(file);
    db.exec(`INSERT INTO narrative VALUES
      (1, 'opening', json_object('vi', replace(hex(zeroblob(35000000)), '0', 'x')))`);
    db.close();
    rmSync(join(folder, 'seal.json'));
    const workspace = openWorkspace(folder, ports);
    expect(workspace.check.verdict()).toBe('unknown');
    expect([...workspace.check.steps].length).toBeGreaterThan(1);
    expect(workspace.check.verdict()).toBe('sound');
    workspace.close();
  });
});

describe('a file that is not ours to change', () => {
  const corpus: readonly (readonly [name: string, code: string, make: () => Uint8Array])[] = [
    ['an empty file', 'storage/corrupt', () => new Uint8Array()],
    ['a file of zeros', 'storage/corrupt', () => new Uint8Array(8192)],
    ['half a header', 'storage/corrupt', () => readFileSync(closedWorkspace().file).subarray(0, 50)],
    ['a renamed Word file', 'storage/foreign', () => Buffer.from(`PK\u0003\u0004${'x'.repeat(5000)}`)],
    ['a foreign SQLite file', 'storage/foreign', () => sqliteBytes(() => undefined)],
    [
      'a foreign SQLite file with a mark of its own',
      'storage/foreign',
      () => sqliteBytes((db) => db.pragma('application_id = 7')),
    ],
    [
      'a file of the next version',
      'storage/from-future',
      () =>
        sqliteBytes((db) => {
          db.pragma(`application_id = ${applicationId}`);
          db.pragma(`user_version = ${schemaVersion + 1}`);
        }),
    ],
  ];

  it.each(corpus)('reports %s and keeps every byte', (_name, code, make) => {
    const { folder, file } = folderWith(make());
    const before = sha256Of(file);
    expect(codeOf(() => openWorkspace(folder, ports))).toBe(code);
    expect(sha256Of(file)).toBe(before);
    expect(namesIn(folder)).toEqual(['workspace.p06']);
  });

  it('would be changed by an opener that trusts the file', () => {
    const { file } = folderWith(sqliteBytes((db) => db.pragma('application_id = 7')));
    const before = sha256Of(file);
    openTrustingly(file);
    expect(sha256Of(file)).not.toBe(before);
  });

  it('names both versions', () => {
    const { folder } = closedWorkspace();
    const db = new Database(join(folder, 'workspace.p06'));
    db.pragma('user_version = 101');
    db.close();
    expect(failureOf(() => openWorkspace(folder, ports)).params).toMatchObject({
      fileVersion: 101,
      appVersion: schemaVersion,
    });
  });

  it('sees a newer version that stands only in the WAL', () => {
    const { file } = closedWorkspace();
    const db = new Database(file);
    db.pragma('wal_autocheckpoint = 0');
    db.pragma(`user_version = ${schemaVersion + 1}`);
    const [bytes, wal] = [readFileSync(file), readFileSync(`${file}-wal`)];
    db.close();
    const copy = folderWith(bytes);
    writeFileSync(`${copy.file}-wal`, wal);
    expect(codeOf(() => openWorkspace(copy.folder, ports))).toBe('storage/from-future');
    expect(readFileSync(copy.file).equals(bytes)).toBe(true);
    expect(readFileSync(`${copy.file}-wal`).equals(wal)).toBe(true);
    expect(existsSync(`${copy.file}-shm`)).toBe(false);
  });

  it('keeps every byte of a damaged file in which a step was cut off', () => {
    const { file } = closedWorkspace();
    const db = new Database(file);
    db.exec('CREATE TRIGGER hostile AFTER INSERT ON narrative BEGIN DELETE FROM measurement; END');
    db.close();
    const copy = cutOff(file);
    const before = [sha256Of(copy.file), sha256Of(`${copy.file}-journal`)];
    expect(codeOf(() => openWorkspace(copy.folder, ports))).toBe('storage/corrupt');
    expect([sha256Of(copy.file), sha256Of(`${copy.file}-journal`)]).toEqual(before);
    expect(namesIn(copy.folder)).toEqual(['lock', 'workspace.p06', 'workspace.p06-journal']);
  });

  it('reports a file cut off at any page', () => {
    const { file } = closedWorkspace();
    const bytes = readFileSync(file);
    for (let length = 4096; length < bytes.length; length += 16_384) {
      const cut = folderWith(bytes);
      truncateSync(cut.file, length);
      expect(codeOf(() => openWorkspace(cut.folder, ports))).toBe('storage/corrupt');
      expect(readFileSync(cut.file).length).toBe(length);
    }
  });

  it('keeps every byte of a file with a flipped bit in its header, whatever it makes of it', () => {
    const bytes = readFileSync(closedWorkspace().file);
    for (let bit = 0; bit < 100 * 8; bit += 7) {
      const flipped = Buffer.from(bytes);
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const { folder, file } = folderWith(flipped);
      const before = sha256Of(file);
      const code = openedOrCode(folder);
      if (code === 'opened') continue;
      expect(['storage/corrupt', 'storage/foreign', 'storage/from-future']).toContain(code);
      expect(sha256Of(file)).toBe(before);
      expect(namesIn(folder).filter((name) => name.startsWith('workspace'))).toEqual(['workspace.p06']);
    }
  });

  it('reports a schema that is not the one of its version', () => {
    const { folder, file } = closedWorkspace();
    const db = new Database(file);
    db.exec('CREATE TRIGGER hostile AFTER INSERT ON narrative BEGIN DELETE FROM measurement; END');
    db.close();
    const before = sha256Of(file);
    expect(codeOf(() => openWorkspace(folder, ports))).toBe('storage/corrupt');
    expect(sha256Of(file)).toBe(before);
  });

  it('reports a damaged page and keeps every byte', () => {
    const bytes = readFileSync(closedWorkspace().file);
    for (let page = 1; page < bytes.length / 4096; page += 5) {
      const damaged = Buffer.from(bytes).fill(0xa5, page * 4096, (page + 1) * 4096);
      const { folder, file } = folderWith(damaged);
      expect(codeOf(() => openWorkspace(folder, ports))).toBe('storage/corrupt');
      expect(readFileSync(file).equals(damaged)).toBe(true);
      expect(existsSync(`${file}-wal`)).toBe(false);
    }
  });

  function openedOrCode(folder: string): string {
    try {
      openWorkspace(folder, ports).close();
      return 'opened';
    } catch (error) {
      return failureOf(() => {
        throw error;
      }).code;
    }
  }
});

describe.skipIf(!canMount)('a read-only disk (needs root on Linux to mount one)', () => {
  it('opens to look at, through a copy', () => {
    const disk = mountSmallDisk(4096);
    const folder = join(disk, 'tinh');
    testWorkspace(folder).close();
    remountReadOnly(disk);
    expect(() =>
      new Database(join(folder, 'workspace.p06'), { readonly: true }).pragma('user_version'),
    ).toThrow('unable to open');
    const view = openWorkspaceOrView(folder, ports);
    expect(view).toMatchObject({ access: 'view', reason: { code: 'storage/read-only' } });
    expect(readFacts(view.db, { periodCode: '2020-04' }).measurements.length).toBeGreaterThan(0);
    view.close();
  });
});
