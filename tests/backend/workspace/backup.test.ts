import Database from 'better-sqlite3';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeBackup } from '#backend/workspace/backup.ts';
import { hashFile, listBackups } from '#backend/workspace/backup-file.ts';
import { openWorkspace } from '#backend/workspace/open-workspace.ts';
import { runCommand } from '#backend/workspace/run-command.ts';
import { saveDefaultPeriodCode } from '#backend/workspace/repositories/setting-repository.ts';
import { killAtRandom, killCount, startChild } from '#tests/support/workspace-child.ts';
import { digestOf, digestOfFile } from '#tests/support/workspace-digest.ts';
import { closedWorkspace, testWorkspace } from '#tests/support/workspace-folder.ts';
import { schemaVersion } from '#backend/workspace/migrations/migration-list.ts';
import { testPorts } from '#tests/support/workspace-ports.ts';

it('holds what the workspace held, and says so in its manifest', () => {
  const workspace = testWorkspace();
  const backup = writeBackup(workspace, 'manual');
  expect(backup.name).toBe('000000001-01-manual.p06');
  expect(digestOfFile(backup.file)).toBe(digestOf(workspace.writer));
  expect(backup.manifest).toMatchObject({ schemaVersion, sequence: 1, sha256: hashFile(backup.file) });
  expect(backup.manifest.rowCounts['measurement']).toBe(36);
  expect(listBackups(workspace.folder)).toEqual([backup]);
});

it('keeps the ten newest of a day, and every one made before a migration', () => {
  const workspace = testWorkspace();
  writeBackup(workspace, 'beforeRestore');
  writeBackup(workspace, 'beforeMigration');
  for (let round = 0; round < 12; round += 1) {
    runCommand(workspace, { procedure: 'test.change' }, (tx) => {
      saveDefaultPeriodCode(tx, `round-${round}`);
    });
    writeBackup(workspace, 'manual');
  }
  const sequences = listBackups(workspace.folder).map((backup) => backup.manifest.sequence);
  expect(sequences).toEqual([13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 1]);
  expect(readdirSync(join(workspace.folder, 'backups')).length).toBe(22);
});

it('is ordered by sequence, whatever the clock says', () => {
  const first = testWorkspace();
  first.close();
  const years = ['2031', '1999', '2024'];
  for (const year of years) {
    const workspace = openWorkspace(
      first.folder,
      testPorts({ now: () => new Date(`${year}-01-01T00:00:00Z`) }),
    );
    runCommand(workspace, { procedure: 'test.change' }, (tx) => {
      saveDefaultPeriodCode(tx, year);
    });
    writeBackup(workspace, 'manual');
    workspace.close();
  }
  const made = listBackups(first.folder).map((backup) => backup.manifest.madeAt.slice(0, 4));
  expect(made).toEqual(years.toReversed());
});

it('does not list a file that nothing vouches for', () => {
  const workspace = testWorkspace();
  const backup = writeBackup(workspace, 'manual');
  writeFileSync(join(workspace.folder, 'backups', '000000009-01-manual.p06'), readFileSync(backup.file));
  expect(listBackups(workspace.folder).map((it) => it.name)).toEqual([backup.name]);
});

it('never leaves an unsound file under a final name when it is killed', async () => {
  const { folder } = closedWorkspace();
  for (let kill = 0; kill < killCount; kill += 1) {
    await killAtRandom('backup.ts', [folder], 120);
    for (const { file, manifest } of listBackups(folder)) {
      expect(hashFile(file)).toBe(manifest.sha256);
      expect(isSound(file)).toBe(true);
    }
  }
  openWorkspace(folder, testPorts()).close();
  expect(readdirSync(join(folder, 'backups')).filter((name) => name.includes('.partial-'))).toEqual([]);
});

it('would be short of the newest changes if the open file were copied', async () => {
  const { folder } = closedWorkspace();
  const child = startChild('backup.ts', [folder, 'copy']);
  await child.nextLine();
  const line = await child.nextLine();
  await child.kill();
  expect(defaultPeriodIn(join(folder, 'copy-0.p06'))).not.toBe(JSON.stringify(line));
});

function isSound(file: string): boolean {
  const connection = new Database(file, { readonly: true });
  const isWhole = connection.pragma('integrity_check', { simple: true }) === 'ok';
  connection.close();
  return isWhole;
}

function defaultPeriodIn(file: string): unknown {
  const connection = new Database(file, { readonly: true });
  const value = connection.prepare(`SELECT value FROM setting WHERE name = 'defaultPeriod'`).pluck().get();
  connection.close();
  return value;
}
