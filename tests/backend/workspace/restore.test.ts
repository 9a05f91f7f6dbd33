import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { writeBackup } from '#backend/workspace/backup.ts';
import { listBackups } from '#backend/workspace/backup-file.ts';
import { listChangeLog } from '#backend/workspace/change-log.ts';
import { openWorkspace } from '#backend/workspace/open-workspace.ts';
import { restoreBackup } from '#backend/workspace/restore.ts';
import { runCommand } from '#backend/workspace/run-command.ts';
import {
  findDefaultPeriodCode,
  saveDefaultPeriodCode,
} from '#backend/workspace/repositories/setting-repository.ts';
import type { WritableWorkspace } from '#backend/workspace/workspace.ts';
import { killAtRandom, killCount, startChild } from '#tests/support/workspace-child.ts';
import { digestOf, digestOfFile } from '#tests/support/workspace-digest.ts';
import { closeQuietly, codeOf, namesIn, testWorkspace } from '#tests/support/workspace-folder.ts';
import { testPorts } from '#tests/support/workspace-ports.ts';

const ports = testPorts();

function change(workspace: WritableWorkspace, code: string): void {
  runCommand(workspace, { procedure: 'test.change' }, (tx) => {
    saveDefaultPeriodCode(tx, code);
  });
}

/** A workspace with a backup of its first state and one change after it. */
function changedWorkspace(): WritableWorkspace {
  const workspace = testWorkspace();
  writeBackup(workspace, 'manual');
  change(workspace, 'changed');
  return workspace;
}

it('brings back the state of the backup and can itself be undone', () => {
  const workspace = changedWorkspace();
  const { workspace: restored } = restoreBackup(workspace, '000000001-01-manual.p06');
  expect(findDefaultPeriodCode(restored.db)).toBe('2020-04');
  const safety = listBackups(restored.folder).find((it) => it.manifest.reason === 'beforeRestore');
  const { workspace: again } = restoreBackup(restored, safety?.name ?? '');
  expect(findDefaultPeriodCode(again.db)).toBe('changed');
  closeQuietly(again);
});

it('continues the sequence, so that later backups are the newest', () => {
  const { workspace: restored } = restoreBackup(changedWorkspace(), '000000001-01-manual.p06');
  expect(listChangeLog(restored.db, 9).map((it) => [it.sequence, it.procedure])).toEqual([
    [3, 'workspace.restore'],
    [1, 'sample.load'],
  ]);
  expect(writeBackup(restored, 'manual').name).toBe('000000003-01-manual.p06');
  closeQuietly(restored);
});

it('keeps the lock throughout', () => {
  const { workspace: restored } = restoreBackup(changedWorkspace(), '000000001-01-manual.p06');
  expect(codeOf(() => openWorkspace(restored.folder, ports))).toBe('storage/busy');
  closeQuietly(restored);
});

it('refuses a backup that is not there or was changed, and leaves the present state', () => {
  const workspace = changedWorkspace();
  expect(codeOf(() => restoreBackup(workspace, 'nothing.p06'))).toBe('not-found');
  appendFileSync(join(workspace.folder, 'backups', '000000001-01-manual.p06'), 'x');
  expect(codeOf(() => restoreBackup(workspace, '000000001-01-manual.p06'))).toBe('storage/corrupt');
  expect(findDefaultPeriodCode(workspace.db)).toBe('changed');
});

it('ends in the old or the restored state when it is killed', async () => {
  for (let kill = 0; kill < killCount; kill += 1) {
    const { folder, states } = closedWithStates();
    await killAtRandom('restore.ts', [folder], 60);
    const workspace = openWorkspace(folder, ports);
    expect(states).toContain(digestOf(workspace.writer));
    change(workspace, 'afterwards');
    workspace.close();
    expect(namesIn(folder)).toEqual(['backups', 'lock', 'seal.json', 'workspace.p06']);
  }
});

it('would end in a mixture if the backup were copied over the open file', async () => {
  const { folder, states } = closedWithStates();
  const child = startChild('restore.ts', [folder, 'over']);
  await child.nextLine();
  await child.nextLine();
  await child.kill();
  // The file is the old one, the log beside it belongs to the file that was there before.
  expect(states).not.toContain(tryDigest(join(folder, 'workspace.p06')));
});

function tryDigest(file: string): string {
  try {
    return digestOfFile(file);
  } catch {
    return 'unreadable';
  }
}

function closedWithStates(): { readonly folder: string; readonly states: readonly string[] } {
  const workspace = testWorkspace();
  const before = digestOf(workspace.writer);
  writeBackup(workspace, 'manual');
  change(workspace, 'changed');
  const after = digestOf(workspace.writer);
  workspace.close();
  return { folder: workspace.folder, states: [before, after] };
}
