import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AppError } from '#core/error/app-error.ts';
import { writeBackup } from '#backend/workspace/backup.ts';
import { openWorkspace, openWorkspaceOrView } from '#backend/workspace/open-workspace.ts';
import { saveDefaultPeriodCode } from '#backend/workspace/repositories/setting-repository.ts';
import { restoreBackup, restoreDamaged } from '#backend/workspace/restore.ts';
import { runCommand } from '#backend/workspace/run-command.ts';
import { readSeal } from '#backend/workspace/seal-file.ts';
import { runCheck } from '#backend/workspace/state-checks.ts';
import type { WritableWorkspace } from '#backend/workspace/workspace.ts';
import { closedWorkspace, closeQuietly, codeOf, testFolder } from '#tests/support/workspace-folder.ts';
import { testPorts } from '#tests/support/workspace-ports.ts';

const ports = testPorts();

function change(workspace: WritableWorkspace, code: string): void {
  runCommand(workspace, { procedure: 'test.change' }, (tx) => {
    saveDefaultPeriodCode(tx, code);
  });
}

/** A closed workspace of more than 8 MB, whose seal is compared only after it was opened. */
function largeWorkspace(): { readonly folder: string; readonly file: string } {
  const { folder, file } = closedWorkspace();
  const workspace = openWorkspace(folder, ports);
  workspace.writer.connection.exec(`INSERT INTO narrative VALUES
    (1, 'opening', json_object('vi', replace(hex(zeroblob(6000000)), '0', 'x')))`);
  change(workspace, 'large');
  workspace.close();
  return { folder, file };
}

function openedOr(folder: string): string {
  try {
    const workspace = openWorkspace(folder, ports);
    const verdict = runCheck(workspace.check);
    closeQuietly(workspace);
    return verdict;
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
}

describe('a damaged closed file', () => {
  it('is found out at 400 of 400 places, and keeps every byte', () => {
    const { folder, file } = closedWorkspace();
    const bytes = readFileSync(file);
    for (let place = 0; place < 400; place += 1) {
      const damaged = Buffer.from(bytes);
      const at = (place * 104_729 + 17) % bytes.length;
      damaged[at] = (damaged[at] ?? 0) ^ (place % 2 === 0 ? 1 << (place % 8) : 1 + (place % 255));
      writeFileSync(file, damaged);
      const found = openedOr(folder);
      expect([
        at,
        ['storage/altered', 'storage/corrupt', 'storage/foreign', 'storage/from-future'].includes(found),
      ]).toEqual([at, true]);
      expect(readFileSync(file).equals(damaged)).toBe(true);
    }
    writeFileSync(file, bytes);
    expect(openedOr(folder)).toBe('sound');
  });

  it('is shown from a copy, and changed only once the user goes on with it', () => {
    const { folder, file } = closedWorkspace();
    const bytes = readFileSync(file);
    const at = bytes.indexOf('chi-tieu-1');
    bytes[at + 9] = '7'.charCodeAt(0);
    writeFileSync(file, bytes);
    const view = openWorkspaceOrView(folder, ports);
    expect(view).toMatchObject({ access: 'view', reason: { code: 'storage/altered' } });
    view.close();
    expect(readFileSync(file).equals(bytes)).toBe(true);
    openWorkspace(folder, ports, 'accepted').close();

    expect(openedOr(folder)).toBe('sound');
  });

  it('of more than 8 MB is found out after it was opened, and again until somebody decides', () => {
    const { folder, file } = largeWorkspace();
    const bytes = readFileSync(file);
    bytes[bytes.length - 5000] = 0x79;
    writeFileSync(file, bytes);
    const workspace = openWorkspace(folder, ports);
    expect(workspace.check.verdict()).toBe('unknown');
    expect(codeOf(() => [...workspace.check.steps])).toBe('storage/altered');
    workspace.close();

    expect(readSeal(folder)?.sha256).toBeNull();
    expect(codeOf(() => openWorkspace(folder, ports))).toBe('storage/altered');
  });

  it('of more than 8 MB is found out where it is closed before the check began', () => {
    const { folder, file } = largeWorkspace();
    const bytes = readFileSync(file);
    bytes[bytes.length - 5000] = 0x79;
    writeFileSync(file, bytes);
    const workspace = openWorkspace(folder, ports);
    change(workspace, 'after the damage');
    workspace.close();

    expect(codeOf(() => openWorkspace(folder, ports))).toBe('storage/altered');
  });
});

describe('a seal raises no alarm', () => {
  it('after closings, changes, kills, restores and a copy of the folder', () => {
    const { folder } = closedWorkspace();
    for (let turn = 0; turn < 30; turn += 1) {
      const workspace = openWorkspace(folder, ports);
      if (turn % 2 === 0) change(workspace, `turn ${turn}`);
      if (turn % 7 === 3) {
        restoreBackup(workspace, writeBackup(workspace, 'manual').name).workspace.close();
      } else if (turn % 3 === 0) closeQuietly(workspace);
      else workspace.close();
    }
    const copy = join(testFolder(), 'ban-sao');
    cpSync(folder, copy, { recursive: true });
    expect([openedOr(folder), openedOr(copy)]).toEqual(['sound', 'sound']);
  });

  it('while a large file is changed and closed at any moment of its check', () => {
    const { folder } = largeWorkspace();
    for (let steps = 0; steps < 4; steps += 1) {
      const workspace = openWorkspace(folder, ports);
      for (let step = 0; step < steps; step += 1) workspace.check.steps.next();
      // More than SQLite keeps in its log before it carries it into the file.
      for (let row = 0; row < 3; row += 1) {
        workspace.writer.connection.exec(
          `UPDATE narrative SET text = json_object('vi', replace(hex(zeroblob(${3_000_000 + row})), '0', 'y'))`,
        );
        change(workspace, `large ${steps} ${row}`);
      }
      workspace.close();
      expect(workspace.check.verdict()).toBe('sound');
    }
    expect(openedOr(folder)).toBe('sound');
  });

  it('where the seal is of before a kill, is torn or is gone', () => {
    const { folder, file } = closedWorkspace();
    const seal = readFileSync(join(folder, 'seal.json'));
    const workspace = openWorkspace(folder, ports);
    change(workspace, 'later');
    workspace.close();
    writeFileSync(join(folder, 'seal.json'), seal);
    expect(openedOr(folder)).toBe('sound');
    writeFileSync(join(folder, 'seal.json'), seal.subarray(0, 40));
    expect(openedOr(folder)).toBe('sound');
    rmSync(join(folder, 'seal.json'));
    expect(openedOr(folder)).toBe('sound');
    expect(readFileSync(file).length).toBeGreaterThan(0);
  });

  it('after a damaged file was replaced by a backup', () => {
    const { folder, file } = closedWorkspace();
    const workspace = openWorkspace(folder, ports);
    const { name } = writeBackup(workspace, 'manual');
    workspace.close();
    writeFileSync(file, Buffer.alloc(9000));
    restoreDamaged(folder, name, ports).close();
    expect(openedOr(folder)).toBe('sound');
  });
});
