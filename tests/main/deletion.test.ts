import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { BackendRequests } from '#contract/backend-messages.ts';
import { defaultPreferences } from '#contract/preferences.ts';
import type { Failure, Reply } from '#contract/reply.ts';
import { AppError } from '#core/error/app-error.ts';
import { PreferencesFile } from '#main/preferences-file.ts';
import { ReplyFailure } from '#main/unwrap-reply.ts';
import { Workspaces } from '#main/workspaces.ts';
import { namesIn, testFolder } from '#tests/support/workspace-folder.ts';

type Changes = {
  /** How the backend answers; left out, it writes a file where it was told to. */
  readonly backUp?: (folder: string, target: string) => Reply<{ file: string; wasOpen: boolean }>;
  readonly trash?: (path: string) => Promise<void>;
  readonly openFolder?: string;
};

const backupName = '000000001-01-beforeDeletion.p06';

function writeBackup(target: string): string {
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, backupName), 'backup');
  return join(target, backupName);
}

/** A backend that answers as it is told, and notes what it was asked. */
function backendOf(changes: Changes, happened: string[]) {
  const answers: Readonly<
    Record<string, (input: BackendRequests['host.backUpForDeletion']['input']) => unknown>
  > = {
    'host.backUpForDeletion': ({ folder, target }) =>
      changes.backUp?.(folder, target) ?? {
        ok: true,
        value: { file: writeBackup(target), wasOpen: false },
      },
    'host.openWorkspace': ({ folder }) => ({ ok: true, value: { name: basename(folder) } }),
  };
  return (name: string, input: unknown) => {
    happened.push(name);
    // Each answer is one of the type that its request promises.
    return Promise.resolve((answers[name]?.(input as never) ?? { ok: true, value: null }) as never);
  };
}

/** Two workspaces on the list, a bin, and what happened, in its order. */
function deskWith(changes: Changes = {}) {
  const root = testFolder();
  const folders = ['son-la', 'lai-chau'].map((name) => join(root, name));
  for (const folder of folders) {
    mkdirSync(folder);
    writeFileSync(join(folder, 'workspace.p06'), basename(folder));
  }
  const bin = { folder: testFolder(), backups: join(root, 'deleted'), shown: [] as string[] };
  const happened: string[] = [];
  const file = new PreferencesFile(join(root, 'preferences.json'), () => undefined);
  const recent = folders.map((folder) => ({ key: basename(folder), folder, name: basename(folder) }));
  file.change({ ...defaultPreferences, recent, openFolder: changes.openFolder ?? null });
  const request = backendOf(changes, happened);
  const workspaces = new Workspaces({
    backend: { request },
    preferences: file,
    ownFolder: root,
    bin: {
      backupsFolder: bin.backups,
      today: () => '2026-11-29',
      trash: (path) => {
        happened.push('trash');
        if (changes.trash !== undefined) return changes.trash(path);
        renameSync(path, join(bin.folder, basename(path)));
        return Promise.resolve();
      },
      show: (path) => bin.shown.push(path),
    },
  });
  const listed = () => file.current.recent.map(({ name }) => name);
  return { root, workspaces, file, bin, happened, listed };
}

async function codeOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => new Error('It was done.'),
    (it: unknown) => it,
  );
  if (error instanceof ReplyFailure) return error.failure.code;
  return error instanceof AppError ? error.code : String(error);
}

function refuse(code: Failure['code']) {
  return () => ({ ok: false, error: { code, params: {}, isRetryable: false, logId: null } }) as const;
}

describe('deleting a workspace', () => {
  it('backs it up, then moves it to the bin, then takes it off the list', async () => {
    const { workspaces, bin, happened, listed } = deskWith();
    const deleted = await workspaces.delete('son-la');

    expect(deleted).toEqual({ key: 'son-la', name: 'son-la', backupFolder: 'son-la-2026-11-29' });
    expect(happened).toEqual(['host.backUpForDeletion', 'trash']);
    expect(namesIn(join(bin.folder, 'son-la'))).toEqual(['workspace.p06']);
    expect(namesIn(join(bin.backups, 'son-la-2026-11-29'))).toEqual([backupName]);
    expect(listed()).toEqual(['lai-chau']);
  });

  it('shows the backup of what was deleted, and nothing else', async () => {
    const { workspaces, bin } = deskWith();
    await workspaces.delete('son-la');
    workspaces.showDeleted('son-la');
    expect(bin.shown).toEqual([join(bin.backups, 'son-la-2026-11-29', backupName)]);
    expect(() => workspaces.showDeleted('lai-chau')).toThrow('gone');
    renameSync(join(bin.backups, 'son-la-2026-11-29'), join(bin.backups, 'away'));
    expect(() => workspaces.showDeleted('son-la')).toThrow('not-found');
  });

  it('gives each backup a folder of its own', async () => {
    const { root, workspaces, bin } = deskWith();
    for (const name of ['son-la-2026-11-29', 'son-la-2026-11-29-2'])
      mkdirSync(join(bin.backups, name), { recursive: true });
    expect(await workspaces.delete('son-la')).toMatchObject({ backupFolder: 'son-la-2026-11-29-3' });
    expect(existsSync(join(root, 'son-la'))).toBe(false);
  });

  it('keeps the name of that folder within what a file system takes', async () => {
    const name = 'x'.repeat(240);
    const { root, workspaces, file } = deskWith();
    renameSync(join(root, 'son-la'), join(root, name));
    file.change({ recent: [{ key: 'long', folder: join(root, name), name }] });
    const { backupFolder } = await workspaces.delete('long');
    expect(backupFolder).toMatch(/^x{100}-2026-11-29$/u);
  });

  it('leaves nothing open to be opened at the next start', async () => {
    const { root, workspaces, file } = deskWith({
      backUp: (_, target) => ({ ok: true, value: { file: writeBackup(target), wasOpen: true } }),
    });
    file.change({ openFolder: join(root, 'son-la') });
    await workspaces.delete('son-la');
    expect(file.current.openFolder).toBeNull();
  });

  it('lets another that is open stay so', async () => {
    const { root, workspaces, file, happened } = deskWith();
    file.change({ openFolder: join(root, 'lai-chau') });
    await workspaces.delete('son-la');
    expect(file.current.openFolder).toBe(join(root, 'lai-chau'));
    expect(happened).not.toContain('host.openWorkspace');
  });

  it('says no more why the deleted one could not be reopened', async () => {
    const { root, workspaces, file } = deskWith();
    file.change({ openFolder: join(root, 'son-la') });
    await workspaces.delete('son-la');
    expect(await workspaces.status()).toMatchObject({ unopened: null, reopening: null });
  });

  it('knows no folder but by a key that the shell gave out', async () => {
    const { root, workspaces, happened } = deskWith();
    for (const key of ['', 'nobody', '../son-la', join(root, 'son-la')])
      expect(await codeOf(workspaces.delete(key))).toBe('gone');
    expect(happened).toEqual([]);
  });
});

describe('a deletion that does not go through', () => {
  it.each([
    'storage/busy',
    'storage/altered',
    'deletion/damaged',
    'deletion/linked',
    'deletion/other-files',
  ] as const)('removes nothing where no backup could be made: %s', async (code) => {
    const { root, workspaces, happened, listed } = deskWith({ backUp: refuse(code) });
    expect(await codeOf(workspaces.delete('son-la'))).toBe(code);
    expect(happened).toEqual(['host.backUpForDeletion']);
    expect(existsSync(join(root, 'son-la', 'workspace.p06'))).toBe(true);
    expect(listed()).toEqual(['son-la', 'lai-chau']);
  });

  it.each([
    ['says so', () => Promise.reject(new Error('no bin'))],
    ['does nothing', () => Promise.resolve()],
  ])('removes nothing where the system has no bin and %s', async (_, trash) => {
    const { root, workspaces, bin, listed } = deskWith({ trash });
    expect(await codeOf(workspaces.delete('son-la'))).toBe('deletion/no-bin');
    expect(existsSync(join(root, 'son-la', 'workspace.p06'))).toBe(true);
    expect(namesIn(bin.backups)).toEqual([]);
    expect(listed()).toEqual(['son-la', 'lai-chau']);
    expect(() => workspaces.showDeleted('son-la')).toThrow('gone');
  });

  it('opens the open one again where there is no bin', async () => {
    const { root, workspaces, file, happened } = deskWith({
      backUp: (_, target) => ({ ok: true, value: { file: writeBackup(target), wasOpen: true } }),
      trash: () => Promise.reject(new Error('no bin')),
    });
    file.change({ openFolder: join(root, 'son-la') });
    expect(await codeOf(workspaces.delete('son-la'))).toBe('deletion/no-bin');
    expect(happened).toEqual(['host.backUpForDeletion', 'trash', 'host.openWorkspace']);
    expect(file.current.openFolder).toBe(join(root, 'son-la'));
  });

  it('keeps the backup of a folder that left half way', async () => {
    const { workspaces, bin } = deskWith({
      trash: (path) => {
        renameSync(join(path, 'workspace.p06'), join(dirname(path), 'gone'));
        return Promise.reject(new Error('stopped'));
      },
    });
    expect(await codeOf(workspaces.delete('son-la'))).toBe('deletion/no-bin');
    expect(namesIn(join(bin.backups, 'son-la-2026-11-29'))).toEqual([backupName]);
  });
});
