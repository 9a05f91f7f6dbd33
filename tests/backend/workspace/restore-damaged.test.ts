import { appendFileSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeBackup } from '#backend/workspace/backup.ts';
import { listBackups } from '#backend/workspace/backup-file.ts';
import { listChangeLog } from '#backend/workspace/change-log.ts';
import { openWorkspace } from '#backend/workspace/open-workspace.ts';
import { restoreBackup, restoreDamaged } from '#backend/workspace/restore.ts';
import { runCommand } from '#backend/workspace/run-command.ts';
import {
  findDefaultPeriodCode,
  saveDefaultPeriodCode,
} from '#backend/workspace/repositories/setting-repository.ts';
import { damageFile, damageLargeFile } from '#tests/support/damaged-file.ts';
import { killAtRandom, killCount } from '#tests/support/workspace-child.ts';
import { closeQuietly, codeOf, namesIn, sha256Of, testWorkspace } from '#tests/support/workspace-folder.ts';
import { testPorts } from '#tests/support/workspace-ports.ts';

const ports = testPorts();
const moment = '2024-07-01T02-00-00';
const backup = '000000001-01-manual.p06';

/** A closed workspace with one backup of its first state. */
function backedUp(): { readonly folder: string; readonly file: string; readonly aside: string } {
  const workspace = testWorkspace();
  const { folder } = workspace;
  writeBackup(workspace, 'manual');
  workspace.close();
  const file = join(folder, 'workspace.p06');
  return { folder, file, aside: join(folder, 'damaged', moment) };
}

describe('a workspace that cannot be opened', () => {
  it('is restored, and its damaged file is kept byte by byte', () => {
    const { folder, file, aside } = backedUp();
    damageFile(file);
    const damaged = sha256Of(file);
    expect(codeOf(() => openWorkspace(folder, ports))).toBe('storage/corrupt');
    const restored = restoreDamaged(folder, backup, ports);

    expect(findDefaultPeriodCode(restored.db)).toBe('2020-04');
    expect(listChangeLog(restored.db, 1)[0]?.procedure).toBe('workspace.restore');
    expect(sha256Of(join(aside, 'workspace.p06'))).toBe(damaged);
    restored.close();
    expect(namesIn(folder)).toEqual(['backups', 'damaged', 'lock', 'seal.json', 'workspace.p06']);
  });

  it('keeps every damaged file where that happens twice', () => {
    const { folder, file } = backedUp();
    const damaged: string[] = [];
    for (let time = 0; time < 2; time += 1) {
      damageFile(file);
      damaged.push(sha256Of(file));
      restoreDamaged(folder, backup, ports).close();
    }
    const kept = namesIn(join(folder, 'damaged'));

    expect(kept).toEqual([moment, `${moment}-2`]);
    expect(kept.map((name) => sha256Of(join(folder, 'damaged', name, 'workspace.p06')))).toEqual(damaged);
  });

  it('is restored where the file is gone, and a log that was left is kept and not applied', () => {
    const { folder, file, aside } = backedUp();
    rmSync(file);
    appendFileSync(`${file}-wal`, 'left behind');
    const restored = restoreDamaged(folder, backup, ports);

    expect(findDefaultPeriodCode(restored.db)).toBe('2020-04');
    expect(namesIn(aside)).toEqual(['seal.json', 'workspace.p06-wal']);
    restored.close();
  });

  it('stays as it is where the backup is damaged too', () => {
    const { folder, file } = backedUp();
    damageFile(file);
    const damaged = sha256Of(file);
    appendFileSync(join(folder, 'backups', backup), 'x');

    expect(codeOf(() => restoreDamaged(folder, backup, ports))).toBe('storage/corrupt');
    expect(codeOf(() => restoreDamaged(folder, 'none', ports))).toBe('not-found');
    expect(sha256Of(file)).toBe(damaged);
    expect(namesIn(folder)).toEqual(['backups', 'lock', 'seal.json', 'workspace.p06']);
  });

  it('has the damaged file in one of two places, whole, when that is killed, and can be restored again', async () => {
    for (let kill = 0; kill < killCount; kill += 1) {
      const { folder, file, aside } = backedUp();
      damageFile(file);
      const damaged = sha256Of(file);
      await killAtRandom('restore-damaged.ts', [folder, backup], 60);
      const places = [file, join(aside, 'workspace.p06')].filter((path) => existsSync(path));
      expect(places.map(sha256Of)).toContain(damaged);
      restoreDamaged(folder, backup, ports).close();
      expect(namesIn(folder)).toEqual(['backups', 'damaged', 'lock', 'seal.json', 'workspace.p06']);
    }
  });

  it('is left to the one who holds it', () => {
    const held = testWorkspace();
    writeBackup(held, 'manual');

    expect(codeOf(() => restoreDamaged(held.folder, backup, ports))).toBe('storage/busy');
  });
});

describe('an open workspace that turns out to be damaged', () => {
  it('is restored from the list of its backups; file and log are kept as they were', () => {
    const { folder, file, aside } = backedUp();
    damageLargeFile(file);
    const workspace = openWorkspace(folder, ports);
    expect(codeOf(() => [...workspace.check.steps])).toBe('storage/corrupt');
    runCommand(workspace, { procedure: 'test.change' }, (tx) => {
      saveDefaultPeriodCode(tx, 'in the log only');
    });
    const damaged = [sha256Of(file), sha256Of(`${file}-wal`)];
    const { workspace: restored, kept } = restoreBackup(workspace, backup);

    expect(kept).toBe('damagedFile');
    expect(findDefaultPeriodCode(restored.db)).toBe('2020-04');
    expect(listBackups(folder).map(({ name }) => name)).toEqual([backup]);
    expect([sha256Of(join(aside, 'workspace.p06')), sha256Of(join(aside, 'workspace.p06-wal'))]).toEqual(
      damaged,
    );
    closeQuietly(restored);
  });

  it('has no backup made of it, and says which workspace is damaged', () => {
    const { folder, file } = backedUp();
    damageLargeFile(file);
    const workspace = openWorkspace(folder, ports);

    expect(() => writeBackup(workspace, 'manual')).toThrow(
      expect.objectContaining({ code: 'storage/corrupt', params: { path: file } }),
    );
    expect(listBackups(folder)).toHaveLength(1);
    closeQuietly(workspace);
  });
});
