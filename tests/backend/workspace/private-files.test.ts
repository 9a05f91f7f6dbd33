import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeAtomically } from '#backend/files/write-atomically.ts';
import { writeBackup } from '#backend/workspace/backup.ts';
import { createWorkspace } from '#backend/workspace/create-workspace.ts';
import { saveDraft } from '#backend/workspace/draft-files.ts';
import { openWorkspace } from '#backend/workspace/open-workspace.ts';
import { restoreBackup, restoreDamaged } from '#backend/workspace/restore.ts';
import { readFacts } from '#backend/workspace/repositories/facts-repository.ts';
import { makeViewFolder, removeLeftViews } from '#backend/workspace/view-folder.ts';
import { viewWorkspace } from '#backend/workspace/view-workspace.ts';
import { appError } from '#core/error/app-error.ts';
import { damageFile } from '#tests/support/damaged-file.ts';
import { killAtRandom } from '#tests/support/workspace-child.ts';
import { closedWorkspace, namesIn, testFolder, testWorkspace } from '#tests/support/workspace-folder.ts';
import { testPorts } from '#tests/support/workspace-ports.ts';

const ports = testPorts();
const reason = appError('storage/read-only', { path: 'x' });
const draft = {
  key: `settings-${'a'.repeat(24)}`,
  place: { form: 'settings' as const },
  title: 'Thiết lập',
  savedAt: '2024-07-01T02:00:00Z',
  content: '{}',
};

const modeOf = (path: string) => (statSync(path).mode & 0o777).toString(8);

/** Everything in a folder that others could read, but for the name of who holds it. */
function openToOthers(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name !== 'lock.json' && (statSync(join(folder, name)).mode & 0o077) !== 0)
    .toSorted();
}

describe.skipIf(process.platform === 'win32')('modes of files', () => {
  it('leave a workspace, its backups, drafts and damaged files to its account alone', async () => {
    const workspace = testWorkspace();
    const { folder } = workspace;
    await saveDraft(workspace, draft);
    const { name } = writeBackup(workspace, 'manual');
    const { workspace: restored } = restoreBackup(workspace, name);
    restored.close();
    const file = join(folder, 'workspace.p06');
    chmodSync(file, 0o644);
    damageFile(file);
    restoreDamaged(folder, name, ports).close();

    expect(modeOf(folder)).toBe('700');
    expect(openToOthers(folder)).toEqual([]);
    expect(namesIn(folder)).toEqual(['backups', 'damaged', 'drafts', 'lock', 'seal.json', 'workspace.p06']);
  });

  it('let a workspace that nobody may write to be viewed, in a copy that can be written to', () => {
    const { folder, file } = closedWorkspace();
    chmodSync(file, 0o444);
    const temporaryFolder = testFolder();
    const view = viewWorkspace(folder, { temporaryFolder }, reason);

    expect(readFacts(view.db, { periodCode: '2020-04' }).measurements.length).toBeGreaterThan(0);
    expect(openToOthers(temporaryFolder)).toEqual([]);
    const [place = ''] = readdirSync(temporaryFolder);
    expect(modeOf(join(temporaryFolder, place, 'workspace.p06'))).toBe('600');
    view.close();
    expect(namesIn(temporaryFolder)).toEqual([]);
  });

  it('let a backup that nobody may write to be restored', () => {
    const workspace = testWorkspace();
    const { file, name } = writeBackup(workspace, 'manual');
    chmodSync(file, 0o444);
    const { workspace: restored } = restoreBackup(workspace, name);

    expect(modeOf(join(restored.folder, 'workspace.p06'))).toBe('600');
    restored.close();
  });

  it('keep the mode of a report, and the file that is being written from others', async () => {
    const folder = testFolder();
    const file = join(folder, 'bao-cao.docx');
    writeFileSync(file, 'cũ', { mode: 0o640 });
    await writeAtomically({ file, bytes: Buffer.from('mới'), randomName: ports.randomName });
    expect(modeOf(file)).toBe('640');
  });
});

describe('what killed steps left', () => {
  const random = '0123456789abcdef';

  it('goes when the workspace is opened', () => {
    const workspace = testWorkspace();
    writeBackup(workspace, 'manual');
    workspace.close();
    const { folder } = workspace;
    mkdirSync(join(folder, 'drafts'));
    const left = [
      `workspace.p06.partial-${random}`,
      `workspace.p06.partial-${random}-journal`,
      `workspace.p06.partial-${random}-wal`,
      `backups/backup.partial-${random}`,
      `backups/backup.partial-${random}.json`,
      `backups/backup.partial-${random}-journal`,
      `drafts/.settings-${'a'.repeat(24)}.json.partial-${random}`,
    ];
    for (const name of left) writeFileSync(join(folder, name), 'x');
    openWorkspace(folder, ports).close();

    expect(left.filter((name) => existsSync(join(folder, name)))).toEqual([]);
  });

  it.each([
    'Báo cáo.partial-1.docx',
    'a.partial-b',
    '.partial-',
    `.partial-${random}`,
    'workspace.p06.partial-',
    'workspace.p06.partial-bản cũ',
    'workspace.p06.partial-2024',
    `workspace.p06.partial-${random}.bak`,
    `workspace.p06.partial-${random.toUpperCase()}`,
    `my workspace.p06.partial-${random}`,
    `backup.partial-${random}`,
    `backups/workspace.p06.partial-${random}`,
    `backups/backup.partial-${random}.docx`,
    `backups/000000001-01-manual.p06.partial-${random}`,
    `drafts/notes.json.partial-${random}`,
    `drafts/.partial-${random}`,
  ])('does not take a file of the user’s with it: "%s"', (name) => {
    const { folder } = closedWorkspace();
    for (const place of ['backups', 'drafts']) mkdirSync(join(folder, place));
    writeFileSync(join(folder, name), 'của tôi');
    openWorkspace(folder, ports).close();

    expect(existsSync(join(folder, name))).toBe(true);
  });

  it('does not take a folder or a link with it', () => {
    const { folder } = closedWorkspace();
    const outside = join(testFolder(), 'của tôi');
    writeFileSync(outside, 'x');
    mkdirSync(join(folder, `workspace.p06.partial-${random}`));
    symlinkSync(outside, join(folder, `workspace.p06.partial-${random}-wal`));
    openWorkspace(folder, ports).close();

    expect(namesIn(folder)).toContain(`workspace.p06.partial-${random}`);
    expect(namesIn(folder)).toContain(`workspace.p06.partial-${random}-wal`);
  });

  it('goes beside a new workspace where it is of this program alone', () => {
    const parent = testFolder();
    const [own, users] = [`tinh.partial-${random}`, `tinh.partial-${random.slice(0, 12)}`];
    for (const name of [own, users, 'tinh.partial-cũ']) mkdirSync(join(parent, name));
    writeFileSync(join(parent, own, 'workspace.p06'), '');
    writeFileSync(join(parent, users, 'Công văn.docx'), 'của tôi');
    createWorkspace(join(parent, 'tinh'), ports, () => undefined).close();

    expect(namesIn(parent)).toEqual(['tinh', users, 'tinh.partial-cũ'].toSorted());
    expect(namesIn(join(parent, users))).toEqual(['Công văn.docx']);
  });
});

describe('private copies for viewing', () => {
  it('go at the next start when the program was killed', async () => {
    const { folder } = closedWorkspace();
    const temporaryFolder = testFolder();
    await killAtRandom('view.ts', [folder, temporaryFolder], 0);
    expect(namesIn(temporaryFolder)).toHaveLength(1);
    removeLeftViews(temporaryFolder, ports.logger);

    expect(namesIn(temporaryFolder)).toEqual([]);
  });

  it('stay while somebody looks at them', () => {
    const { folder } = closedWorkspace();
    const temporaryFolder = testFolder();
    const view = viewWorkspace(folder, { temporaryFolder }, reason);
    removeLeftViews(temporaryFolder, ports.logger);

    expect(readFacts(view.db, { periodCode: '2020-04' }).measurements).not.toEqual([]);
    view.close();
  });

  it('of an earlier program go once they are old; what else has such a name stays', () => {
    const temporaryFolder = testFolder();
    const make = (name: string, file: string, isOld: boolean) => {
      mkdirSync(join(temporaryFolder, name));
      writeFileSync(join(temporaryFolder, name, file), 'x');
      if (isOld) utimesSync(join(temporaryFolder, name), 1_000_000_000, 1_000_000_000);
    };
    make('p06-view-aaaaaa', 'workspace.p06', true);
    make('p06-view-bbbbbb', 'workspace.p06', false);
    make('p06-view-cccccc', 'Công văn.docx', true);
    make('p06-view-của tôi', 'workspace.p06', true);
    writeFileSync(join(temporaryFolder, 'p06-view-dddddd'), 'x');
    removeLeftViews(temporaryFolder, ports.logger);

    expect(namesIn(temporaryFolder)).toEqual(
      ['p06-view-bbbbbb', 'p06-view-cccccc', 'p06-view-dddddd', 'p06-view-của tôi'].toSorted(),
    );
  });

  it('are made in folders of their own', () => {
    const temporaryFolder = testFolder();
    const places = [makeViewFolder(temporaryFolder), makeViewFolder(temporaryFolder)];
    expect(namesIn(temporaryFolder)).toHaveLength(2);
    for (const place of places) place.remove();
    expect(namesIn(temporaryFolder)).toEqual([]);
  });
});
