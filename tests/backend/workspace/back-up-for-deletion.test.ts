import { existsSync, linkSync, mkdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { backUpForDeletion } from '#backend/workspace/back-up-for-deletion.ts';
import { writeBackup } from '#backend/workspace/backup.ts';
import { hashFile, listBackupsIn } from '#backend/workspace/backup-file.ts';
import { copyIntoPlace } from '#backend/workspace/copy-into-place.ts';
import { saveDraft } from '#backend/workspace/draft-files.ts';
import { openWorkspace } from '#backend/workspace/open-workspace.ts';
import { getWorkspaceSettings } from '#backend/workspace/repositories/setting-repository.ts';
import { restoreDamaged } from '#backend/workspace/restore.ts';
import { entryDraftSchema } from '#contract/entry-draft.ts';
import { damageFile, damageLargeFile } from '#tests/support/damaged-file.ts';
import { withoutRules } from '#tests/support/damaged-value.ts';
import { findUnsynced, findUnsyncedFolders, traceDiskOf } from '#tests/support/disk-trace.ts';
import { startChild } from '#tests/support/workspace-child.ts';
import { digestOfFile } from '#tests/support/workspace-digest.ts';
import {
  closedWorkspace,
  failureOf,
  namesIn,
  sha256Of,
  testFolder,
  testWorkspace,
} from '#tests/support/workspace-folder.ts';
import { testPorts } from '#tests/support/workspace-ports.ts';

const ports = testPorts();
const isWindows = process.platform === 'win32';

function place(): string {
  return join(testFolder(), 'deleted', 'tinh-2026-11-29');
}

/** Backs up and says how that was refused; nothing may be left of it, and nothing of the workspace may be gone. */
function refusalOf(folder: string) {
  const target = place();
  const file = join(folder, 'workspace.p06');
  const names = namesIn(folder);
  const sum = existsSync(file) ? sha256Of(file) : null;
  const failure = failureOf(() => backUpForDeletion(folder, target, ports));
  expect(existsSync(target)).toBe(false);
  expect(namesIn(folder)).toEqual(expect.arrayContaining([...names]));
  expect(existsSync(file) ? sha256Of(file) : null).toBe(sum);
  return failure;
}

describe('the backup of a workspace that is to be deleted', () => {
  it('stands alone in its folder, verified, and becomes a workspace again with every row', () => {
    const { folder, file } = closedWorkspace();
    const target = place();
    const backup = backUpForDeletion(folder, target, ports);

    expect(namesIn(target)).toEqual([backup.name, `${backup.name}.json`]);
    expect(backup.manifest).toMatchObject({ reason: 'beforeDeletion', sha256: hashFile(backup.file) });
    expect(listBackupsIn(target)).toEqual([backup]);
    expect(digestOfFile(backup.file)).toEqual(digestOfFile(file));
    rmSync(folder, { recursive: true });
    const again = copyIntoPlace(backup.file, join(testFolder(), 'tinh'), ports);
    expect(getWorkspaceSettings(again.db).provinceName.vi).not.toBe('');
    again.close();
  });

  it('holds what only the log of the workspace had', () => {
    const child = testWorkspace();
    child.writer.connection.pragma('wal_autocheckpoint = 0');
    const expected = digestOfFile(writeBackup(child, 'manual').file);
    child.close();
    expect(digestOfFile(backUpForDeletion(child.folder, place(), ports).file)).toEqual(expected);
  });

  it('leaves the workspace closed, whole and free', () => {
    const { folder } = closedWorkspace();
    backUpForDeletion(folder, place(), ports);
    expect(existsSync(join(folder, 'lock.json'))).toBe(false);
    openWorkspace(folder, ports).close();
  });

  it('is on the disk, as is its name, and nobody else may read it', async () => {
    const { folder } = closedWorkspace();
    const target = place();
    const steps = await traceDiskOf(() => Promise.resolve(backUpForDeletion(folder, target, ports)));
    expect(steps.filter(({ kind, path }) => kind === 'rename' && path.startsWith(target))).toHaveLength(2);
    expect(findUnsynced(steps)).toEqual([]);
    expect(findUnsyncedFolders(steps, [dirname(target), target])).toEqual([]);
    if (isWindows) return;
    for (const name of ['.', ...namesIn(target)]) expect(statSync(join(target, name)).mode & 0o077).toBe(0);
  });

  it('never takes a folder that is there', () => {
    const { folder } = closedWorkspace();
    const target = testFolder();
    writeFileSync(join(target, 'of the user.txt'), 'x');
    const failure = failureOf(() => backUpForDeletion(folder, target, ports));
    expect([failure.code, namesIn(target)]).toEqual(['storage/exists', ['of the user.txt']]);
  });
});

describe('a workspace of which no sound backup can be made', () => {
  it.each([
    ['damaged in the middle', (file: string) => damageFile(file)],
    ['damaged where only a check of every page comes', (file: string) => damageLargeFile(file)],
    ['empty', (file: string) => writeFileSync(file, '')],
    ['a text', (file: string) => writeFileSync(file, 'x'.repeat(5000))],
    ['without settings', (file: string) => withoutRules(file, (db) => db.exec(`DELETE FROM setting`))],
    [
      'with a value that no rule lets in',
      (file: string) => withoutRules(file, (db) => db.exec(`UPDATE indicator SET direction = 'sideways'`)),
    ],
    [
      'with a reference to nothing',
      (file: string) =>
        withoutRules(file, (db) => db.exec(`UPDATE organisation SET parent_id = 999 WHERE id = 2`)),
    ],
  ])('is refused: %s', (_, harm) => {
    const { folder, file } = closedWorkspace();
    rmSync(join(folder, 'seal.json'));
    harm(file);
    expect(refusalOf(folder)).toMatchObject({ code: 'deletion/damaged', params: { path: folder } });
  });

  it('is refused where it was changed from outside: the user decides on it first', () => {
    const { folder, file } = closedWorkspace();
    withoutRules(file, (db) => db.exec(`UPDATE setting SET value = replace(value, 'T', 't')`));
    expect(refusalOf(folder).code).toBe('storage/altered');
  });

  it('is refused where the file is gone', () => {
    const { folder, file } = closedWorkspace();
    rmSync(file);
    expect(refusalOf(folder).code).toBe('storage/missing');
  });
});

describe('a workspace that is not free to go', () => {
  it('is refused while another program holds it, with the name of the holder', async () => {
    const { folder } = closedWorkspace();
    const child = startChild('hold.ts', [folder]);
    await child.nextLine();
    child.tell();
    expect(await child.nextLine()).toBe('write');
    expect(refusalOf(folder)).toMatchObject({ code: 'storage/busy', params: { holder: 'thu-ky (may-1)' } });
    await child.kill();
    backUpForDeletion(folder, place(), ports);
  });

  it.skipIf(isWindows).each(['', '/'])(
    'is refused where its folder is a link, with "%s" at its end',
    (end) => {
      const link = join(testFolder(), 'tinh');
      symlinkSync(closedWorkspace().folder, link);
      expect(refusalOf(`${link}${end}`).code).toBe('deletion/linked');
    },
  );

  it('is refused where its file has a second name elsewhere', () => {
    const { folder, file } = closedWorkspace();
    linkSync(file, join(testFolder(), 'workspace.p06'));
    expect(refusalOf(folder).code).toBe('storage/linked');
  });
});

describe('files of the user beside the figures', () => {
  it.each([
    ['Báo cáo quý I.docx'],
    ['workspace (1).p06'],
    ['notes.json'],
    ['.hidden'],
    ['backups/ảnh.jpg'],
    ['backups/my own.p06'],
    ['drafts/thư.docx'],
    ['damaged/đọc tôi.txt'],
    ['damaged/2024-07-01T02-00-00/ghi chú.txt'],
    ['damaged/mine/workspace.p06', 'damaged/mine'],
    ['Văn bản/kế hoạch.docx', 'Văn bản'],
  ])('keep it where it is: %s', (path, named = path) => {
    const { folder } = closedWorkspace();
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), 'x');
    expect(refusalOf(folder)).toMatchObject({ code: 'deletion/other-files', params: { name: named } });
    expect(existsSync(join(folder, path))).toBe(true);
  });

  it.skipIf(isWindows)('are not looked for behind a link, which is one itself', () => {
    const { folder } = closedWorkspace();
    symlinkSync(testFolder(), join(folder, 'damaged'));
    expect(refusalOf(folder).params).toMatchObject({ name: 'damaged' });
  });

  it('are named up to three', () => {
    const { folder } = closedWorkspace();
    for (const name of ['d.txt', 'a.txt', 'c.txt', 'b.txt']) writeFileSync(join(folder, name), 'x');
    expect(refusalOf(folder).params).toMatchObject({ name: 'a.txt, b.txt, c.txt, …' });
  });

  it('are none of those that the program, or the system by itself, has put there', async () => {
    const workspace = testWorkspace();
    const draft = entryDraftSchema.parse({
      key: 'settings-0123456789abcdef01234567',
      place: { form: 'settings' },
      title: 'Thiết lập',
      savedAt: '2024-07-01T02:00:00Z',
      content: '{}',
    });
    await saveDraft(workspace, draft);
    const { name } = writeBackup(workspace, 'manual');
    workspace.close();
    const { folder } = workspace;
    damageFile(join(folder, 'workspace.p06'));
    restoreDamaged(folder, name, ports).close();
    for (const left of ['workspace.p06.partial-0123456789ab', '.DS_Store', 'Thumbs.db', 'desktop.ini'])
      writeFileSync(join(folder, left), '');
    writeFileSync(join(folder, 'backups', 'backup.partial-0123456789ab-wal'), '');
    expect(namesIn(folder)).toEqual(expect.arrayContaining(['backups', 'damaged', 'drafts', 'seal.json']));
    expect(existsSync(backUpForDeletion(folder, place(), ports).file)).toBe(true);
  });
});
