import { chmodSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeBackup } from '#backend/workspace/backup.ts';
import { hashFile } from '#backend/workspace/backup-file.ts';
import { saveDefaultPeriodCode } from '#backend/workspace/repositories/setting-repository.ts';
import { runCommand } from '#backend/workspace/run-command.ts';
import {
  copyToSecondPlace,
  isThere,
  listSecondBackups,
  markSecondPlace,
} from '#backend/workspace/second-place.ts';
import type { WritableWorkspace } from '#backend/workspace/workspace.ts';
import { AppError } from '#core/error/app-error.ts';
import { findUnsynced, findUnsyncedFolders, traceDiskOf } from '#tests/support/disk-trace.ts';
import { namesIn, testFolder, testWorkspace } from '#tests/support/workspace-folder.ts';
import { canMount, mountSmallDisk, pullDisk } from '#tests/support/workspace-mount.ts';
import { testPorts } from '#tests/support/workspace-ports.ts';

const ports = testPorts();

function change(workspace: WritableWorkspace, code: string): void {
  runCommand(workspace, { procedure: 'test.change' }, (tx) => {
    saveDefaultPeriodCode(tx, code);
  });
}

async function placeWith(folder = testFolder()) {
  const workspace = testWorkspace();
  const place = await markSecondPlace(folder, ports);
  const copy = (backup = writeBackup(workspace, 'manual')) =>
    copyToSecondPlace(backup, { place, workspaceFolder: workspace.folder, ports });
  return { workspace, place, copy };
}

async function codeOf(write: Promise<unknown>): Promise<string> {
  return write.then(
    () => 'done',
    (error: unknown) => (error instanceof AppError ? error.code : String(error)),
  );
}

it('holds the same backup under the same name, in a folder of the workspace', async () => {
  const { workspace, place, copy } = await placeWith();
  const backup = writeBackup(workspace, 'manual');
  await copy(backup);
  const [there] = listSecondBackups(place, workspace.folder);

  expect(there).toMatchObject({ name: backup.name, manifest: backup.manifest });
  expect(hashFile(there?.file ?? '')).toBe(backup.manifest.sha256);
  expect(namesIn(join(there?.file ?? '', '..'))).toEqual([backup.name, `${backup.name}.json`]);
  expect(statSync(there?.file ?? '').mode & 0o077).toBe(0);
});

it('gives a name only to what is on that disk', async () => {
  const { workspace, place } = await placeWith();
  const backup = writeBackup(workspace, 'manual');
  const steps = await traceDiskOf(() =>
    copyToSecondPlace(backup, { place, workspaceFolder: workspace.folder, ports }),
  );
  const folder = join(listSecondBackups(place, workspace.folder)[0]?.file ?? '', '..');

  expect(steps.filter(({ kind }) => kind === 'rename')).toHaveLength(2);
  expect(findUnsynced(steps)).toEqual([]);
  expect(findUnsyncedFolders(steps, [folder])).toEqual([]);
});

it('keeps two workspaces of one name apart, and ages each by itself', async () => {
  const folder = testFolder();
  const first = await placeWith(folder);
  const second = await placeWith(folder);
  for (let round = 0; round < 13; round += 1) {
    change(first.workspace, `round ${round}`);
    await first.copy();
  }
  await second.copy();

  expect(first.place).toEqual(second.place);
  expect(listSecondBackups(first.place, first.workspace.folder)).toHaveLength(10);
  expect(listSecondBackups(second.place, second.workspace.folder)).toHaveLength(1);
});

it('is away where its folder is, or where another one has its name', async () => {
  const { place, copy, workspace } = await placeWith();
  renameSync(place.folder, `${place.folder} đi`);
  expect(isThere(place)).toBe(false);
  expect(await codeOf(copy())).toBe('storage/missing');
  mkdirSync(place.folder);
  writeFileSync(join(place.folder, 'p06-second-place.json'), '{"id":"another"}');
  expect(await codeOf(copy())).toBe('storage/missing');
  writeFileSync(join(place.folder, 'p06-second-place.json'), 'không đọc được');
  expect(isThere(place)).toBe(false);
  expect(namesIn(place.folder)).toEqual(['p06-second-place.json']);
  expect(listSecondBackups(place, workspace.folder)).toEqual([]);
  rmSync(`${place.folder} đi`, { recursive: true });
});

it('takes nothing that was damaged on the way, and leaves no part of it', async () => {
  const { workspace, place, copy } = await placeWith();
  const backup = writeBackup(workspace, 'manual');
  chmodSync(backup.file, 0o600);
  writeFileSync(backup.file, 'x', { flag: 'a' });

  expect(await codeOf(copy(backup))).toBe('storage/device');
  expect(listSecondBackups(place, workspace.folder)).toEqual([]);
  expect(namesIn(place.folder).filter((name) => name.includes('partial'))).toEqual([]);
});

it.skipIf(!canMount)('says that it is full, and leaves the stick as it was', async () => {
  const { workspace, place, copy } = await placeWith(mountSmallDisk(100));
  expect(await codeOf(copy())).toBe('storage/full');
  expect(listSecondBackups(place, workspace.folder)).toEqual([]);
});

it.skipIf(!canMount)(
  'is away when the stick is pulled: nothing is written into its mount point',
  async () => {
    const disk = mountSmallDisk(8000);
    const { place, copy } = await placeWith(disk);
    await copy();
    pullDisk(disk);

    expect(isThere(place)).toBe(false);
    expect(await codeOf(copy())).toBe('storage/missing');
    expect(namesIn(disk)).toEqual([]);
  },
);
