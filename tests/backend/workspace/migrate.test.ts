import Database from 'better-sqlite3';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listBackups } from '#backend/workspace/backup-file.ts';
import { Database as Connection } from '#backend/workspace/database.ts';
import { migrate } from '#backend/workspace/migrate.ts';
import type { Migration } from '#backend/workspace/migrations/migration.ts';
import { migrations, schemaVersion } from '#backend/workspace/migrations/migration-list.ts';
import { openWorkspace } from '#backend/workspace/open-workspace.ts';
import {
  createEmptyFile,
  dumpSchema,
  openInMemory,
  readUserVersion,
} from '#backend/workspace/sqlite-file.ts';
import { killAtRandom, killCount } from '#tests/support/workspace-child.ts';
import { namesIn, testFolder } from '#tests/support/workspace-folder.ts';
import { testPorts } from '#tests/support/workspace-ports.ts';

const goldenSchema = join(import.meta.dirname, '../../golden/schema.sql');

/** A step from one version to the next: what stands in the old file, and what must stand in the new one. */
type MigrationCase = {
  readonly from: number;
  readonly fill: (db: Connection) => void;
  readonly check: (db: Connection) => void;
};

const cases: readonly MigrationCase[] = [
  {
    from: 0,
    fill: () => undefined,
    check: (db) => expect(db.connection.prepare('SELECT count(*) FROM period').pluck().get()).toBe(0),
  },
  {
    from: 1,
    fill: (db) => {
      for (const statement of rowsOfVersion1) db.connection.exec(statement);
    },
    check: (db) => {
      const read = (sql: string) => db.connection.prepare(sql).raw().all();
      expect(read('SELECT id, code, unit, scale, counter FROM indicator')).toEqual([
        [7, 'CT-7', 'currency', null, null],
      ]);
      expect(read('SELECT id, code, valid_to, successor_id FROM organisation')).toEqual([
        [3, 'H01', '2025-06-30', null],
      ]);
      expect(read('SELECT sequence, procedure, commit_number FROM change_log')).toEqual([
        [9, 'indicator.save', null],
      ]);
    },
  },
];

const rowsOfVersion1 = [
  `INSERT INTO organisation VALUES (3, '${'a'.repeat(36)}', NULL, 'H01', 'district', '{"vi":"Huyện"}', NULL, '2025-06-30')`,
  `INSERT INTO indicator_group VALUES (2, 'N-1', '{"vi":"Nhóm"}')`,
  `INSERT INTO indicator (id, uid, code, group_id, name, unit, direction, accumulation, decimals)
    VALUES (7, '${'b'.repeat(36)}', 'CT-7', 2, '{"vi":"Kinh phí"}', 'currency', 'higherIsBetter', 'cumulative', 0)`,
  `INSERT INTO change_log VALUES (9, '2026-11-01T00:00:00Z', 'Lan', 'indicator.save', '${'c'.repeat(36)}', '{}')`,
];

/** A closed workspace of an earlier version. */
function oldWorkspace({ from, fill }: MigrationCase): string {
  const folder = join(testFolder(), 'tinh');
  mkdirSync(folder);
  const file = join(folder, 'workspace.p06');
  createEmptyFile(file);
  const db = new Connection(new Database(file));
  migrate(
    db,
    migrations.filter((it) => it.version <= from),
  );
  fill(db);
  db.connection.pragma('journal_mode = WAL');
  db.close();
  return folder;
}

describe.each(cases)('from version $from', (it_) => {
  it('reaches the newest version and keeps its rows', () => {
    const workspace = openWorkspace(oldWorkspace(it_), testPorts());
    expect(readUserVersion(workspace.writer)).toBe(schemaVersion);
    it_.check(workspace.writer);
    workspace.close();
  });

  it('is preceded by a verified backup of the old version', () => {
    const folder = oldWorkspace(it_);
    openWorkspace(folder, testPorts()).close();
    expect(listBackups(folder).map(({ manifest }) => [manifest.reason, manifest.schemaVersion])).toEqual([
      ['beforeMigration', it_.from],
    ]);
  });

  it('ends in the old or the new version when it is killed', async () => {
    for (let kill = 0; kill < killCount; kill += 1) {
      const folder = oldWorkspace(it_);
      await killAtRandom('migrate.ts', [folder], 40);
      expect(isOldOrNew(folder, it_.from)).toBe(true);
      openWorkspace(folder, testPorts()).close();
      expect(namesIn(folder).filter((name) => name.includes('partial'))).toEqual([]);
    }
  });
});

it('would end between two versions if it ran without a transaction', async () => {
  const outcomes: boolean[] = [];
  for (let kill = 0; kill < 4; kill += 1) {
    const folder = oldWorkspace({ from: 0, fill: () => undefined, check: () => undefined });
    await killAtRandom('migrate.ts', [folder, 'loose'], 90);
    outcomes.push(isOldOrNew(folder, 0));
  }
  expect(outcomes).toContain(false);
});

it('rolls back every pending step when one of them fails', () => {
  const db = openInMemory();
  const broken: Migration = {
    version: schemaVersion + 1,
    name: 'broken',
    statements: ['CREATE TABLE a (x)', 'nonsense'],
  };
  expect(() => {
    migrate(db, [...migrations, broken]);
  }).toThrow('nonsense');
  expect(readUserVersion(db)).toBe(0);
  expect(dumpSchema(db)).toBe('');
});

it('numbers the migrations from 1 without gaps, each with a case that starts before it', () => {
  expect(migrations.map((it) => it.version)).toEqual(migrations.map((_, index) => index + 1));
  expect(cases.map((it) => it.from)).toEqual(migrations.map((_, index) => index));
});

it('leads to the schema of the golden file', async () => {
  const db = openInMemory();
  migrate(db, migrations);
  await expect(dumpSchema(db)).toMatchFileSnapshot(goldenSchema);
});

function isOldOrNew(folder: string, from: number): boolean {
  const db = new Connection(new Database(join(folder, 'workspace.p06')));
  try {
    const model = openInMemory();
    const version = readUserVersion(db);
    migrate(
      model,
      migrations.filter((it) => it.version <= version),
    );
    return [from, schemaVersion].includes(version) && dumpSchema(db) === dumpSchema(model);
  } finally {
    db.close();
  }
}
