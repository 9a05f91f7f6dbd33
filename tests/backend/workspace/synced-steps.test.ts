import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeAtomically } from '#backend/files/write-atomically.ts';
import { writeBackup } from '#backend/workspace/backup.ts';
import { createWorkspace } from '#backend/workspace/create-workspace.ts';
import { saveDraft } from '#backend/workspace/draft-files.ts';
import { restoreBackup, restoreDamaged } from '#backend/workspace/restore.ts';
import { workspacePaths } from '#backend/workspace/workspace-paths.ts';
import { damageFile } from '#tests/support/damaged-file.ts';
import {
  type DiskStep,
  findUnsynced,
  findUnsyncedFolders,
  traceDisk,
  traceDiskOf,
} from '#tests/support/disk-trace.ts';
import { testFolder, testWorkspace } from '#tests/support/workspace-folder.ts';
import { testPorts } from '#tests/support/workspace-ports.ts';

const ports = testPorts();
const renames = (steps: readonly DiskStep[]) => steps.filter(({ kind }) => kind === 'rename');

// Windows has no sync of folders, and keeps the order of names by itself.
describe.skipIf(process.platform === 'win32')('every name is given to bytes that are on the disk', () => {
  it('by a backup and its manifest', () => {
    const workspace = testWorkspace();
    const { result, steps } = traceDisk(() => writeBackup(workspace, 'manual'));

    expect(renames(steps).map((step) => 'to' in step && step.to)).toEqual([
      `${result.file}.json`,
      result.file,
    ]);
    expect(findUnsynced(steps)).toEqual([]);
    expect(findUnsyncedFolders(steps, [join(workspace.folder, 'backups')])).toEqual([]);
  });

  it('by a restore', () => {
    const workspace = testWorkspace();
    const { name } = writeBackup(workspace, 'manual');
    const { result, steps } = traceDisk(() => restoreBackup(workspace, name));
    result.workspace.close();

    expect(renames(steps)).toHaveLength(3);
    expect(findUnsynced(steps)).toEqual([]);
  });

  it('by a restore over a damaged file, which is kept', () => {
    const workspace = testWorkspace();
    const { folder } = workspace;
    const { name } = writeBackup(workspace, 'manual');
    workspace.close();
    const file = join(folder, 'workspace.p06');
    damageFile(file);
    const { result, steps } = traceDisk(() => restoreDamaged(folder, name, ports));
    result.close();

    expect(renames(steps)).toHaveLength(3);
    expect(findUnsynced(steps, { moved: [file, workspacePaths(folder).seal] })).toEqual([]);
    const damaged = join(folder, 'damaged');
    expect(findUnsyncedFolders(steps, [damaged, join(damaged, '2024-07-01T02-00-00')])).toEqual([]);
  });

  it('by a new workspace', () => {
    const folder = join(testFolder(), 'tinh');
    const { result, steps } = traceDisk(() => createWorkspace(folder, ports, () => undefined));
    result.close();
    const [given] = renames(steps);
    const partial = given?.path ?? '';

    expect(renames(steps)).toHaveLength(1);
    expect(findUnsyncedFolders(steps, [partial])).toEqual([]);
    // A folder is renamed: its file and the names in it must be on the disk, and then its own name.
    const synced = steps.slice(
      0,
      steps.findIndex(({ kind }) => kind === 'rename'),
    );
    expect(synced).toContainEqual({ kind: 'sync', path: join(partial, 'workspace.p06') });
    expect(synced).toContainEqual({ kind: 'sync', path: partial });
    expect(findUnsynced(steps, { moved: [partial] })).toEqual([]);
  });

  it('by a draft, in the folder that it makes', async () => {
    const workspace = testWorkspace();
    const key = `settings-${'a'.repeat(24)}`;
    const draft = { key, place: { form: 'settings' as const }, title: 'x', savedAt: 'x', content: '{}' };
    const steps = await traceDiskOf(() => saveDraft(workspace, draft));

    expect(renames(steps)).toHaveLength(1);
    expect(findUnsynced(steps)).toEqual([]);
    expect(findUnsyncedFolders(steps, [join(workspace.folder, 'drafts')])).toEqual([]);
  });

  it('by a report', async () => {
    const file = join(testFolder(), 'bao-cao.docx');
    const bytes = Buffer.alloc(100_000, 'x');
    const steps = await traceDiskOf(() => writeAtomically({ file, bytes, randomName: ports.randomName }));

    expect(readFileSync(file).equals(bytes)).toBe(true);
    expect(renames(steps)).toHaveLength(1);
    expect(findUnsynced(steps)).toEqual([]);
  });
});

describe('the trace of the disk', () => {
  const sync = (path: string) => ({ kind: 'sync', path }) as const;
  const write = (path: string) => ({ kind: 'write', path }) as const;
  const rename = { kind: 'rename', path: 'a/b.part', to: 'a/b' } as const;

  it('sees bytes that were not synced, or only before their last change', () => {
    expect(findUnsynced([write('a/b.part'), rename, sync('a')])).toEqual(['the bytes of a/b.part']);
    expect(findUnsynced([sync('a/b.part'), write('a/b.part'), rename, sync('a')])).toHaveLength(1);
    expect(findUnsynced([rename, sync('a/b.part'), sync('a')])).toHaveLength(1);
  });

  it('sees a name that was not synced, or only before it was given', () => {
    expect(findUnsynced([write('a/b.part'), sync('a/b.part'), rename])).toEqual(['the name a/b']);
    expect(findUnsynced([sync('a/b.part'), sync('a'), rename])).toHaveLength(1);
    expect(findUnsynced([write('a/b.part'), sync('a/b.part'), rename, sync('a')])).toEqual([]);
  });

  it('sees a folder whose name was not synced', () => {
    expect(findUnsyncedFolders([sync('a'), write('a/c')], ['a/c'])).toEqual(['a/c']);
    expect(findUnsyncedFolders([write('a/c'), sync('a')], ['a/c'])).toEqual([]);
    expect(findUnsyncedFolders([], ['a/c'])).toEqual(['a/c']);
  });
});
