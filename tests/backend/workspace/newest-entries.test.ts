import { copyFileSync, cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Ports } from '#backend/ports.ts';
import { writeBackup } from '#backend/workspace/backup.ts';
import { lastCommit } from '#backend/workspace/commit-count.ts';
import { openWorkspace, openWorkspaceOrView } from '#backend/workspace/open-workspace.ts';
import {
  findDefaultPeriodCode,
  saveDefaultPeriodCode,
} from '#backend/workspace/repositories/setting-repository.ts';
import { restoreBackup, restoreDamaged } from '#backend/workspace/restore.ts';
import { runCommand } from '#backend/workspace/run-command.ts';
import { undoChange } from '#backend/workspace/undo-history.ts';
import type { WritableWorkspace } from '#backend/workspace/workspace.ts';
import {
  closeQuietly,
  codeOf,
  namesIn,
  sha256Of,
  testFolder,
  testWorkspace,
} from '#tests/support/workspace-folder.ts';
import { testPorts } from '#tests/support/workspace-ports.ts';

/** An account on a machine, which remembers what it has seen. */
function machine(): Ports {
  return testPorts({ stateFolder: join(testFolder(), 'state') });
}

function change(workspace: WritableWorkspace, code: string): void {
  runCommand(workspace, { procedure: 'test.change' }, (tx) => {
    saveDefaultPeriodCode(tx, code);
  });
}

/** A closed workspace with some changes, made on this machine. */
function workspaceOn(ports: Ports): { readonly folder: string; readonly file: string } {
  const created = testWorkspace();
  created.close();
  const workspace = openWorkspace(created.folder, ports);
  change(workspace, 'first');
  change(workspace, 'second');
  workspace.close();
  return { folder: created.folder, file: join(created.folder, 'workspace.p06') };
}

/** File and log as a kill leaves them. */
function killedWith(
  folder: string,
  ports: Ports,
  changes: number,
): { readonly wal: Buffer; readonly file: Buffer } {
  const workspace = openWorkspace(folder, ports);
  for (let count = 0; count < changes; count += 1) change(workspace, `lost ${count}`);
  const path = join(folder, 'workspace.p06');
  const left = { file: readFileSync(path), wal: readFileSync(`${path}-wal`) };
  closeQuietly(workspace);
  return left;
}

function putBack(
  folder: string,
  { file, wal }: { readonly file: Buffer; readonly wal: Buffer | null },
): void {
  const path = join(folder, 'workspace.p06');
  writeFileSync(path, file);
  rmSync(`${path}-wal`, { force: true });
  if (wal !== null) writeFileSync(`${path}-wal`, wal);
}

describe('missing newest entries are noticed before anything is written', () => {
  it('where the log was deleted after a kill', () => {
    const ports = machine();
    const { folder, file } = workspaceOn(ports);
    putBack(folder, { ...killedWith(folder, ports, 3), wal: null });
    const before = sha256Of(file);

    expect(codeOf(() => openWorkspace(folder, ports))).toBe('storage/newest-missing');
    expect(sha256Of(file)).toBe(before);
  });

  it('where the log was cut off or has a flipped bit, at any place that matters', () => {
    const ports = machine();
    const { folder, file } = workspaceOn(ports);
    const left = killedWith(folder, ports, 4);
    const frame = 4096 + 24;
    for (let cut = 1; cut <= 100; cut += 1) {
      const wal = Buffer.from(left.wal);
      const at = 32 + ((cut * 7919) % (wal.length - frame - 32));
      if (cut % 2 === 0) wal[at] = (wal[at] ?? 0) ^ (1 << (cut % 8));
      putBack(folder, { file: left.file, wal: cut % 2 === 0 ? wal : wal.subarray(0, at) });
      const walBefore = sha256Of(`${file}-wal`);
      expect([cut, codeOf(() => openWorkspace(folder, ports))]).toEqual([cut, 'storage/newest-missing']);
      expect(sha256Of(`${file}-wal`)).toBe(walBefore);
    }
  });

  it('where an older copy was put back, and shows it without changing it', () => {
    const ports = machine();
    const { folder, file } = workspaceOn(ports);
    const older = readFileSync(file);
    const workspace = openWorkspace(folder, ports);
    change(workspace, 'newest');
    workspace.close();
    rmSync(join(folder, 'seal.json'));
    writeFileSync(file, older);
    const view = openWorkspaceOrView(folder, ports);

    expect(view).toMatchObject({ access: 'view', reason: { code: 'storage/newest-missing' } });
    expect(findDefaultPeriodCode(view.db)).toBe('second');
    view.close();
    expect(readFileSync(file).equals(older)).toBe(true);
  });

  it('on a machine that never saw the workspace, by its backups or its seal', () => {
    const { folder, file } = workspaceOn(machine());
    const older = readFileSync(file);
    const workspace = openWorkspace(folder, machine());
    change(workspace, 'newest');
    writeBackup(workspace, 'manual');
    workspace.close();
    writeFileSync(file, older);
    expect(codeOf(() => openWorkspace(folder, machine()))).toBe('storage/newest-missing');
    rmSync(join(folder, 'seal.json'));
    expect(codeOf(() => openWorkspace(folder, machine()))).toBe('storage/newest-missing');
    rmSync(join(folder, 'backups'), { recursive: true });
    openWorkspace(folder, machine()).close();
  });
});

describe('a user who was told', () => {
  it('goes on with the file, and is not asked again on any machine', () => {
    const ports = machine();
    const { folder } = workspaceOn(ports);
    putBack(folder, { ...killedWith(folder, ports, 3), wal: null });
    const accepted = openWorkspace(folder, ports, 'accepted');
    expect(findDefaultPeriodCode(accepted.db)).toBe('second');
    change(accepted, 'after');
    accepted.close();

    for (const seat of [ports, machine(), ports]) openWorkspace(folder, seat).close();
  });

  it('restores a backup, and the doubtful file is kept aside with its seal', () => {
    const ports = machine();
    const { folder, file } = workspaceOn(ports);
    const workspace = openWorkspace(folder, ports);
    const backup = writeBackup(workspace, 'manual');
    change(workspace, 'newest');
    workspace.close();
    copyFileSync(backup.file, file);
    expect(codeOf(() => openWorkspace(folder, ports))).toBe('storage/newest-missing');
    restoreDamaged(folder, backup.name, ports).close();

    expect(namesIn(join(folder, 'damaged', '2024-07-01T02-00-00'))).toContain('seal.json');
    openWorkspace(folder, ports).close();
  });
});

describe('nothing is said', () => {
  it('over closings, kills, undo, restores and two machines in turn', () => {
    const [here, there] = [machine(), machine()];
    const { folder } = workspaceOn(here);
    for (let turn = 0; turn < 40; turn += 1) {
      const workspace = openWorkspace(folder, turn % 3 === 0 ? there : here);
      change(workspace, `turn ${turn}`);
      const sequence = workspace.writer.connection
        .prepare('SELECT max(sequence) FROM change_log')
        .pluck()
        .get();
      if (turn % 4 === 0) undoChange(workspace, Number(sequence));
      const isRestored = turn % 10 === 5;
      const last = isRestored
        ? restoreBackup(workspace, writeBackup(workspace, 'manual').name).workspace
        : workspace;
      const left = { file: readFileSync(last.file), wal: readFileSync(`${last.file}-wal`) };
      if (turn % 5 !== 1) {
        last.close();
        continue;
      }
      closeQuietly(last);
      // What stood on the disk before the closing is what a kill leaves.
      putBack(folder, left);
    }
    for (const seat of [here, there]) {
      const workspace = openWorkspace(folder, seat);
      expect(workspace.access).toBe('write');
      workspace.close();
    }
  });

  it('of a copy in another folder that is older than the workspace itself', () => {
    const ports = machine();
    const { folder } = workspaceOn(ports);
    const copy = join(testFolder(), 'ban-sao');
    cpSync(folder, copy, { recursive: true });
    const workspace = openWorkspace(folder, ports);
    change(workspace, 'newest');
    workspace.close();

    const older = openWorkspace(copy, ports);
    expect(older.access).toBe('write');
    older.close();
  });

  it('where what the program remembers is torn, of another workspace, or cannot be written', () => {
    const ports = machine();
    const { folder } = workspaceOn(ports);
    const [name = ''] = namesIn(ports.stateFolder ?? '');
    writeFileSync(join(ports.stateFolder ?? '', name), '{"workspace":"');
    openWorkspace(folder, ports).close();
    rmSync(folder, { recursive: true });
    testWorkspace(folder).close();
    openWorkspace(folder, ports).close();
    const blocked = join(testFolder(), 'file');
    writeFileSync(blocked, '');
    const workspace = openWorkspace(folder, testPorts({ stateFolder: join(blocked, 'state') }));
    change(workspace, 'saved all the same');
    workspace.close();
    expect(existsSync(join(folder, 'workspace.p06'))).toBe(true);
  });

  it('of a workspace whose numbers start with this version', () => {
    const ports = machine();
    const { folder } = workspaceOn(ports);
    const workspace = openWorkspace(folder, ports);
    expect(lastCommit(workspace.writer)).toBe(3);
    change(workspace, 'fourth');
    expect(lastCommit(workspace.writer)).toBe(4);
    workspace.close();
  });
});
