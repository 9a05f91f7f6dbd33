import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Reply } from '#contract/reply.ts';
import { Backups } from '#main/backups.ts';
import { PreferencesFile } from '#main/preferences-file.ts';
import { testFolder } from '#tests/support/workspace-folder.ts';

const second = { folder: '/usb/p06', token: 'a' };

function backupsOver(answers: Readonly<Record<string, Reply<unknown>>>) {
  const asked: (readonly [name: string, input: unknown])[] = [];
  const request = (name: string, input: unknown) => {
    asked.push([name, input]);
    // Each answer is one of the type that its request promises.
    return Promise.resolve((answers[name] ?? { ok: true, value: null }) as never);
  };
  const file = new PreferencesFile(join(testFolder(), 'preferences.json'), () => undefined);
  return { backups: new Backups({ request }, file), asked, plan: () => file.current.backups };
}

describe('the plan of backups', () => {
  it('is kept, and told to the backend at once', async () => {
    const { backups, asked, plan } = backupsOver({});
    await backups.saveSchedule(30);
    expect(plan()).toMatchObject({ everyMinutes: 30 });
    expect(asked).toEqual([['host.planBackups', plan()]]);
  });

  it('takes a second place that the backend has marked, and gives it up', async () => {
    const { backups, asked, plan } = backupsOver({ 'host.markSecondPlace': { ok: true, value: second } });
    await backups.takeSecondPlace('/usb/p06');
    expect(plan().second).toEqual(second);
    expect(asked).toEqual([
      ['host.markSecondPlace', { folder: '/usb/p06' }],
      ['host.planBackups', plan()],
    ]);
    await backups.removeSecondPlace();
    expect(plan().second).toBeNull();
    expect(asked.at(-1)).toEqual(['host.planBackups', plan()]);
  });

  it('stays as it was where the place takes no mark', async () => {
    const error = {
      code: 'file/unwritable',
      params: { path: 'p06' },
      isRetryable: true,
      logId: null,
    } as const;
    const { backups, asked, plan } = backupsOver({ 'host.markSecondPlace': { ok: false, error } });
    await expect(backups.takeSecondPlace('/usb/p06')).rejects.toThrow('file/unwritable');
    expect(plan().second).toBeNull();
    expect(asked).toHaveLength(1);
  });

  it('says why it could not be told', async () => {
    const error = { code: 'unexpected', params: {}, isRetryable: true, logId: 'x' } as const;
    const { backups } = backupsOver({ 'host.planBackups': { ok: false, error } });
    await expect(backups.announcePlan()).rejects.toThrow('unexpected');
  });
});
