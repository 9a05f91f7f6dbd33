import { readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AppError } from '#core/error/app-error.ts';
import { writeAtomically } from '#backend/files/write-atomically.ts';
import { openSample } from '#backend/samples/load-sample.ts';
import { writeBackup } from '#backend/workspace/backup.ts';
import { listBackups, hashFile } from '#backend/workspace/backup-file.ts';
import { createWorkspace } from '#backend/workspace/create-workspace.ts';
import { listPeriods } from '#backend/workspace/repositories/period-repository.ts';
import { restoreBackup } from '#backend/workspace/restore.ts';
import { runCommand } from '#backend/workspace/run-command.ts';
import { saveNarrative } from '#backend/workspace/repositories/narrative-repository.ts';
import type { WritableWorkspace } from '#backend/workspace/workspace.ts';
import { digestOf } from '#tests/support/workspace-digest.ts';
import { testWorkspace } from '#tests/support/workspace-folder.ts';
import { canMount, mountSmallDisk } from '#tests/support/workspace-mount.ts';
import { testPorts } from '#tests/support/workspace-ports.ts';

const ports = testPorts();
const steps = Array.from({ length: 10 }, (_, index) => index * 40);

/** Leaves so many KiB free on the disk. */
function fillUp(disk: string, freeKibibytes: number): void {
  const { bavail, bsize } = statfsSync(disk);
  const bytes = Math.max(0, bavail * bsize - freeKibibytes * 1024);
  writeFileSync(join(disk, 'ballast'), Buffer.alloc(bytes));
}

function makeRoom(disk: string): void {
  rmSync(join(disk, 'ballast'), { force: true });
}

function saveLongText(workspace: WritableWorkspace): void {
  const sections = ['opening', 'leadership', 'results', 'tasks', 'limitations'] as const;
  runCommand(workspace, { procedure: 'narrative.save' }, (tx) => {
    for (const { id } of listPeriods(workspace.db)) {
      for (const section of sections) {
        saveNarrative(tx, { periodId: id, section, text: { vi: ports.randomName().repeat(800) } });
      }
    }
  });
}

async function codeOfStep(step: () => unknown): Promise<string> {
  try {
    await step();
    return 'done';
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
}

describe.skipIf(!canMount)('a full disk (needs root on Linux to mount a small one)', () => {
  it('keeps all or nothing of a command, lets read, and takes it again when there is room', async () => {
    const disk = mountSmallDisk(16_000);
    const workspace = testWorkspace(join(disk, 'tinh'));
    const outcomes = new Set<string>();
    for (const free of steps) {
      const before = digestOf(workspace.writer);
      fillUp(disk, free);
      const outcome = await codeOfStep(() => {
        saveLongText(workspace);
      });
      outcomes.add(outcome);
      expect(digestOf(workspace.writer) === before).toBe(outcome !== 'done');
      makeRoom(disk);
      saveLongText(workspace);
      workspace.writer.connection.pragma('wal_checkpoint(TRUNCATE)');
    }
    expect(outcomes).toContain('storage/full');
    expect([...outcomes].filter((it) => it !== 'done' && it !== 'storage/full')).toEqual([]);
  });

  it('never leaves a part of a backup under a final name', async () => {
    const disk = mountSmallDisk(3000);
    const workspace = testWorkspace(join(disk, 'tinh'));
    const outcomes = new Set<string>();
    for (const free of steps) {
      fillUp(disk, free);
      outcomes.add(await codeOfStep(() => writeBackup(workspace, 'manual')));
      makeRoom(disk);
      for (const { file, manifest } of listBackups(workspace.folder)) {
        expect(hashFile(file)).toBe(manifest.sha256);
      }
    }
    expect(outcomes).toEqual(new Set(['storage/full', 'done']));
  });

  it('creates and restores a whole workspace or leaves things as they were', async () => {
    const disk = mountSmallDisk(4000);
    const workspace = testWorkspace(join(disk, 'tinh'));
    const { name } = writeBackup(workspace, 'manual');
    const before = digestOf(workspace.writer);
    // A restore needs room for two copies, more than these steps ever leave.
    for (const free of steps.slice(0, 8)) {
      fillUp(disk, free);
      const other = join(disk, 'khac');
      const created = await codeOfStep(() => {
        createWorkspace(other, ports, () => undefined).close();
      });
      expect(['done', 'storage/full']).toContain(created);
      rmSync(other, { recursive: true, force: true });
      const restored = await codeOfStep(() => restoreBackup(workspace, name));
      expect(restored).toBe('storage/full');
      expect(digestOf(workspace.writer)).toBe(before);
      makeRoom(disk);
    }
  });

  it('keeps the old file where a new one does not fit', async () => {
    const disk = mountSmallDisk(1000);
    const file = join(disk, 'bao-cao.docx');
    const write = (size: number) =>
      writeAtomically({ file, bytes: Buffer.alloc(size, 'a'), randomName: ports.randomName });
    await write(1000);
    const before = hashFile(file);
    for (const free of steps) {
      fillUp(disk, free);
      expect(await codeOfStep(() => write(free * 1024 + 50_000))).toBe('storage/full');
      expect(hashFile(file)).toBe(before);
      expect(readdirSync(disk).toSorted()).toEqual(['ballast', 'bao-cao.docx']);
      makeRoom(disk);
    }
    await write(2000);
  });

  it('would lose the old file if it were written in place', () => {
    const disk = mountSmallDisk(400);
    const file = join(disk, 'bao-cao.docx');
    writeFileSync(file, Buffer.alloc(100_000, 'a'));
    const before = hashFile(file);
    fillUp(disk, 0);
    expect(() => {
      writeFileSync(file, Buffer.alloc(300_000, 'b'));
    }).toThrow('ENOSPC');
    expect(hashFile(file)).not.toBe(before);
  });

  it('opens no sample on a disk that is too small', async () => {
    const disk = mountSmallDisk(200);
    const folder = join(disk, 'mau');
    expect(await codeOfStep(() => openSample('dien-bien-2024-h1', folder, ports))).toBe('storage/full');
  });
});
