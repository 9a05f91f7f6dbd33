import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultPreferences } from '#contract/preferences.ts';
import type { WorkspaceStatus } from '#contract/procedures.ts';
import type { Failure, Reply } from '#contract/reply.ts';
import type { ErrorCode } from '#core/error/app-error.ts';
import { PreferencesFile } from '#main/preferences-file.ts';
import { Workspaces } from '#main/workspaces.ts';
import { testFolder } from '#tests/support/workspace-folder.ts';

const openFolder = '/provinces/son-la';

/** The workspaces of an account that had one open, and a backend that opens as it is told. */
function workspacesOver(open: () => Reply<Partial<WorkspaceStatus>>) {
  const file = new PreferencesFile(join(testFolder(), 'preferences.json'), () => undefined);
  file.change({ ...defaultPreferences, openFolder });
  const answers: Readonly<Record<string, () => Reply<unknown>>> = {
    'host.openWorkspace': open,
    'host.workspaceStatus': () => ({ ok: true, value: null }),
    'host.isOpenDamaged': () => ({ ok: true, value: false }),
    'host.listBackups': () => ({ ok: true, value: { backups: [] } }),
  };
  // Each answer is one of the type that its request promises.
  const request = (name: string) => Promise.resolve(answers[name]?.() as never);
  return new Workspaces({ request }, file, testFolder());
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
