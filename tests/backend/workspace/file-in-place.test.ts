import { cpSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeBackup } from '#backend/workspace/backup.ts';
import { listBackups } from '#backend/workspace/backup-file.ts';
import { listDrafts, saveDraft } from '#backend/workspace/draft-files.ts';
import { openWorkspace } from '#backend/workspace/open-workspace.ts';
import {
  findDefaultPeriodCode,
  saveDefaultPeriodCode,
} from '#backend/workspace/repositories/setting-repository.ts';
import { restoreBackup, restoreDamaged } from '#backend/workspace/restore.ts';
import { runCommand } from '#backend/workspace/run-command.ts';
import { undoChange } from '#backend/workspace/undo-history.ts';
import type { WritableWorkspace } from '#backend/workspace/workspace.ts';
import { acquireWriterLock } from '#backend/workspace/writer-lock.ts';
import { AppError } from '#core/error/app-error.ts';
import { codeOf, namesIn, sha256Of, testFolder, testWorkspace } from '#tests/support/workspace-folder.ts';
import { canMount, mountAt, mountSmallDisk, pullDisk } from '#tests/support/workspace-mount.ts';
import { testPorts } from '#tests/support/workspace-ports.ts';

const ports = testPorts();
const backup = '000000001-01-manual.p06';
const draft = {
  key: `settings-${'a'.repeat(24)}`,
  place: { form: 'settings' as const },
  title: 'Thiết lập',
  savedAt: '2024-07-01T02:00:00Z',
  content: '{}',
};

function change(workspace: WritableWorkspace, code: string): void {
  runCommand(workspace, { procedure: 'test.change' }, (tx) => {
    saveDefaultPeriodCode(tx, code);
  });
}

/** An open workspace with a backup and a change that can be taken back. */
function openOne(folder?: string): WritableWorkspace & { readonly file: string } {
  const workspace = testWorkspace(folder);
  writeBackup(workspace, 'manual');
  change(workspace, 'changed');
  return { ...workspace, file: join(workspace.folder, 'workspace.p06') };
}

async function codeOfDraft(workspace: WritableWorkspace): Promise<string> {
  try {
    await saveDraft(workspace, draft);
    return 'done';
  } catch (error) {
    return error instanceof AppError ? error.code : String(error);
  }
}

type Loss = (workspace: { readonly folder: string; readonly file: string }) => void;
const byAnotherFile: Loss = ({ file }) => {
  cpSync(file, `${file}.new`);
  renameSync(`${file}.new`, file);
};
const losses: readonly (readonly [what: string, lose: Loss])[] = [
  ['its folder is deleted', ({ folder }) => rmSync(folder, { recursive: true })],
  ['its folder is moved away', ({ folder }) => renameSync(folder, `${folder} cũ`)],
  [
    'another folder stands in its place',
    ({ folder }) => {
      renameSync(folder, `${folder} cũ`);
      cpSync(`${folder} cũ`, folder, { recursive: true });
    },
  ],
  [
    'its folder is empty, as a place without its disk',
    ({ folder }) => {
      rmSync(folder, { recursive: true });
      mkdirSync(folder);
    },
  ],
  ['its file is deleted', ({ file }) => rmSync(file)],
  ['its file is renamed', ({ file }) => renameSync(file, `${file}.old`)],
  ['its file is replaced by rename, as a synchronising program does', byAnotherFile],
  [
    'its file is deleted and written anew',
    ({ file }) => {
      rmSync(file);
      writeFileSync(file, '');
    },
  ],
  [
    'a folder stands in the place of its file',
    ({ file }) => {
      rmSync(file);
      mkdirSync(file);
    },
  ],
  ['its log is deleted', ({ file }) => rmSync(`${file}-wal`)],
  [
    'its log is replaced',
    ({ file }) => {
      cpSync(`${file}-wal`, `${file}-new`);
      renameSync(`${file}-new`, `${file}-wal`);
    },
  ],
];

describe.skipIf(process.platform === 'win32')('a workspace that is open while', () => {
  it.each(losses)('%s stores nothing more and says so', (_what, lose) => {
    const workspace = openOne();
    lose(workspace);

    expect(codeOf(() => change(workspace, 'lost'))).toBe('storage/missing');
    expect(findDefaultPeriodCode(workspace.db)).toBe('changed');
    expect(codeOf(() => undoChange(workspace, 2))).toBe('storage/missing');
    expect(codeOf(() => writeBackup(workspace, 'manual'))).toBe('storage/missing');
    expect(codeOf(() => restoreBackup(workspace, backup))).toBe('storage/missing');
  });

  it.each(losses)('%s is left as it is by every write and by closing', async (_what, lose) => {
    const workspace = openOne();
    lose(workspace);
    const had = namesIn(join(workspace.folder, '..'));
    for (const write of [
      () => change(workspace, 'lost'),
      () => writeBackup(workspace, 'manual'),
      () => restoreBackup(workspace, backup),
    ]) {
      expect(codeOf(write)).toBe('storage/missing');
    }
    await codeOfDraft(workspace);
    workspace.close();
    expect(namesIn(join(workspace.folder, '..'))).toEqual(had);
  });

  it('is replaced in the very moment of a commit does not report it as stored', () => {
    const workspace = openOne();
    const step = () => {
      runCommand(workspace, { procedure: 'test.change' }, (tx) => {
        saveDefaultPeriodCode(tx, 'lost');
        byAnotherFile(workspace);
      });
    };

    expect(codeOf(step)).toBe('storage/missing');
    expect(findDefaultPeriodCode(workspace.db)).toBe('changed');
  });

  it('has its file replaced keeps typing as a draft', async () => {
    const workspace = openOne();
    byAnotherFile(workspace);

    expect(await codeOfDraft(workspace)).toBe('done');
    expect(listDrafts(workspace)).toHaveLength(1);
  });

  it.each(losses.slice(0, 4))('%s makes no folder for a draft', async (_what, lose) => {
    const workspace = openOne();
    lose(workspace);

    expect(await codeOfDraft(workspace)).toBe('storage/missing');
    expect(existsSync(join(workspace.folder, 'drafts'))).toBe(false);
  });

  it.each([losses[4], losses[6]].filter((it) => it !== undefined))(
    '%s has what was stored before in a backup once it is closed, and leaves the new file alone',
    (_what, lose) => {
      const workspace = openOne();
      lose(workspace);
      const found = existsSync(workspace.file) ? sha256Of(workspace.file) : null;
      workspace.close();

      expect(existsSync(workspace.file) ? sha256Of(workspace.file) : null).toBe(found);
      expect(existsSync(`${workspace.file}-wal`)).toBe(false);
      const [newest] = listBackups(workspace.folder);
      expect(newest?.manifest).toMatchObject({ sequence: 2, reason: 'automatic' });
      const restored = restoreDamaged(workspace.folder, newest?.name ?? '', ports);
      expect(findDefaultPeriodCode(restored.db)).toBe('changed');
      restored.close();
    },
  );
});

it('goes on storing where nothing was touched, also after a backup, a restore and an opening', () => {
  const workspace = openOne();
  const { workspace: restored } = restoreBackup(workspace, backup);
  change(restored, 'after the restore');
  restored.close();
  const again = openWorkspace(workspace.folder, ports);
  for (let round = 0; round < 20; round += 1) change(again, `round ${round}`);
  again.close();
  expect(codeOf(() => acquireWriterLock(join(testFolder(), 'gone'), ports))).toBe('storage/missing');
});

describe.skipIf(!canMount)('a stick that is pulled (needs root on Linux to mount one)', () => {
  it('takes no change, backup, restore, draft or lock with it, and its mount point stays empty', async () => {
    const disk = mountSmallDisk(32_000);
    const workspace = openOne(join(disk, 'tinh'));
    pullDisk(disk);
    const codes = [
      codeOf(() => change(workspace, 'lost')),
      codeOf(() => writeBackup(workspace, 'manual')),
      codeOf(() => restoreBackup(workspace, backup)),
      await codeOfDraft(workspace),
      codeOf(() => acquireWriterLock(workspace.folder, ports)),
      codeOf(() => openWorkspace(workspace.folder, ports)),
    ];

    expect(codes).toEqual(Array.from({ length: 6 }, () => 'storage/missing'));
    workspace.close();
    expect(namesIn(disk)).toEqual([]);
  });

  it('is noticed where the workspace is the mount point itself', async () => {
    const disk = mountSmallDisk(32_000);
    const workspace = openOne(join(disk, 'tinh'));
    const bound = testFolder();
    workspace.close();
    mountAt(workspace.folder, bound);
    const opened = openWorkspace(bound, ports);
    pullDisk(bound);

    expect(codeOf(() => change(opened, 'lost'))).toBe('storage/missing');
    expect(codeOf(() => writeBackup(opened, 'manual'))).toBe('storage/missing');
    expect(await codeOfDraft(opened)).toBe('storage/missing');
    opened.close();
    expect(namesIn(bound)).toEqual([]);
  });
});
