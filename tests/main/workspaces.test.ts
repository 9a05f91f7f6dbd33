import { renameSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultPreferences } from '#contract/preferences.ts';
import type { WorkspaceStatus } from '#contract/procedures.ts';
import type { Failure, Reply } from '#contract/reply.ts';
import type { ErrorCode } from '#core/error/app-error.ts';
import type { Bin } from '#main/deletion.ts';
import { PreferencesFile } from '#main/preferences-file.ts';
import { Workspaces } from '#main/workspaces.ts';
import { testFolder } from '#tests/support/workspace-folder.ts';

const openFolder = '/provinces/son-la';

/** The workspaces of an account that had one open, and a backend that opens as it is told. */
function workspacesOver(open: () => Reply<Partial<WorkspaceStatus>>) {
  return over({ 'host.openWorkspace': open }).workspaces;
}

/** The same with a backend that answers as it is told, and the file of the preferences. */
function answering(values: Readonly<Record<string, (input: unknown) => unknown>>) {
  const answers = Object.entries(values).map(
    ([name, answer]) => [name, (input: unknown) => ({ ok: true as const, value: answer(input) })] as const,
  );
  return over(Object.fromEntries(answers));
}

function over(given: Readonly<Record<string, (input: unknown) => Reply<unknown>>>) {
  const file = new PreferencesFile(join(testFolder(), 'preferences.json'), () => undefined);
  file.change({ ...defaultPreferences, openFolder });
  const answers: Readonly<Record<string, (input: unknown) => Reply<unknown>>> = {
    'host.workspaceStatus': () => ({ ok: true, value: null }),
    'host.isOpenDamaged': () => ({ ok: true, value: false }),
    'host.listBackups': () => ({ ok: true, value: { backups: [] } }),
    ...given,
  };
  // Each answer is one of the type that its request promises.
  const request = (name: string, input: unknown) => Promise.resolve(answers[name]?.(input) as never);
  const { bin, ...seen } = binOf();
  const workspaces = new Workspaces({
    backend: { request },
    preferences: file,
    ownFolder: testFolder(),
    bin,
  });
  return { workspaces, file, ...seen };
}

/** A bin in a folder of the test, and what was shown to the user. */
function binOf() {
  const [binFolder, backupsFolder] = [testFolder(), testFolder()];
  const shown: string[] = [];
  const bin: Bin = {
    backupsFolder,
    today: () => '2026-11-29',
    trash: (path) => {
      renameSync(path, join(binFolder, basename(path)));
      return Promise.resolve();
    },
    show: (path) => shown.push(path),
  };
  return { bin, binFolder, backupsFolder, shown };
}

function failureOf(code: ErrorCode): Failure {
  return { code, params: { path: 'son-la' }, isRetryable: false, logId: null };
}

describe('the workspace of the last session', () => {
  it.each([
    'storage/from-future',
    'storage/foreign',
    'storage/busy',
    'storage/missing',
    'unexpected',
  ] as const)('says why it could not be opened: %s', async (code) => {
    const workspaces = workspacesOver(() => ({ ok: false, error: failureOf(code) }));
    await workspaces.reopenLast();

    expect(await workspaces.status()).toMatchObject({ status: null, reopening: failureOf(code) });
  });

  it('is not spoken of any more once the user has tried to open one', async () => {
    const workspaces = workspacesOver(() => ({ ok: false, error: failureOf('storage/from-future') }));
    await workspaces.reopenLast();
    await expect(workspaces.open(openFolder)).rejects.toThrow('storage/from-future');

    expect(await workspaces.status()).toMatchObject({ reopening: null });
  });
});

describe('the workspaces opened before', () => {
  const status = { name: 'son-la' };

  it('are told by what their files say just now, and leave the list when told to', async () => {
    const { workspaces, file } = answering({
      'host.peekWorkspace': () => ({ provinceName: { vi: 'tỉnh Sơn La' }, state: 'read' }),
      'host.openWorkspace': () => status,
    });
    await workspaces.open(openFolder);
    const { recent } = await workspaces.recent();
    expect(recent).toMatchObject([{ name: 'son-la', provinceName: { vi: 'tỉnh Sơn La' }, state: 'read' }]);
    expect(JSON.stringify(file.current)).not.toContain('Sơn La');
    workspaces.forget(recent[0]?.key ?? '');
    expect((await workspaces.recent()).recent).toEqual([]);
  });
});

describe('a workspace that could not be opened', () => {
  const unopened = {
    'host.openWorkspace': () => ({ ok: false, error: failureOf('storage/corrupt') }) as const,
    'host.restoreUnopened': () => ({ ok: true, value: { name: 'son-la' } }) as const,
  };

  it('is replaced by the backup that the user chose, and is the open one then', async () => {
    const { workspaces, file } = over(unopened);
    await expect(workspaces.open('/provinces/lai-chau')).rejects.toThrow('storage/corrupt');
    expect(await workspaces.restoreUnopened('sao-luu')).toEqual({ name: 'son-la' });
    expect(file.current.openFolder).toBe('/provinces/lai-chau');
  });

  it('is needed for a backup in its place', async () => {
    const { workspaces } = over(unopened);
    await expect(workspaces.restoreUnopened('sao-luu')).rejects.toMatchObject({ code: 'not-found' });
  });

  it('is not spoken of any more once another one is open', async () => {
    const { workspaces } = over({
      ...unopened,
      'host.workspaceStatus': () => ({ ok: true, value: { name: 'x' } }),
    });
    await workspaces.reopenLast();
    expect(await workspaces.status()).toMatchObject({ reopening: null, status: { name: 'x' } });
  });
});

describe('a file under another name', () => {
  /** What the backend is asked to make of a file that is of this province; null: nobody can read of which. */
  async function copyOf(file: string, provinceName: { readonly vi: string } | null) {
    const asked: { readonly file: string; readonly folder: string }[] = [];
    const { workspaces } = answering({
      'host.findProvinceName': (input) => {
        expect(input).toEqual({ file });
        return provinceName;
      },
      'host.openCopy': (input) => {
        asked.push(input as { readonly file: string; readonly folder: string });
        return { name: 'copy' };
      },
    });
    workspaces.offer(file);
    expect(await workspaces.status()).toMatchObject({ offered: { name: basename(file) } });
    expect(await workspaces.answerOffer(true)).toEqual({ name: 'copy' });
    expect(await workspaces.status()).toMatchObject({ offered: null });
    return asked.map((it) => ({ file: it.file, name: basename(it.folder) }));
  }

  it.each([
    ['/usb/workspace (1).p06', 'tỉnh Sơn La', 'son-la'],
    ['/deleted/son-la-2026-11-29/000000001-01-beforeDeletion.p06', 'tỉnh Sơn La', 'son-la'],
    ['/usb/Điện Biên 6T 2024.p06', 'Tỉnh Điện Biên', 'dien-bien'],
    ['/usb/hcm.p06', 'Thành phố Hồ Chí Minh', 'ho-chi-minh'],
    ['/usb/xa.p06', 'xã Mường Phăng', 'xa-muong-phang'],
  ])('is offered by its name until it is answered, and named by its province: %s', async (file, vi, name) => {
    expect(await copyOf(file, { vi })).toEqual([{ file, name }]);
  });

  it('keeps its own name where nobody can read of which province it is', async () => {
    const file = '/usb/workspace (1).p06';
    expect(await copyOf(file, null)).toEqual([{ file, name: 'workspace-1' }]);
  });

  it('is left where the user does not want it', async () => {
    const { workspaces } = answering({});
    workspaces.offer('/usb/Điện Biên 6T 2024.p06');
    expect(await workspaces.answerOffer(false)).toBeNull();
    expect(await workspaces.status()).toMatchObject({ offered: null });
  });
});
