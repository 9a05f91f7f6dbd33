import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAnswers } from '#backend/host/answers.ts';
import { DeskHolder } from '#backend/host/open-desk.ts';
import { copyIntoPlace } from '#backend/workspace/copy-into-place.ts';
import { writeBackup } from '#backend/workspace/backup.ts';
import {
  getWorkspaceSettings,
  saveWorkspaceSettings,
} from '#backend/workspace/repositories/setting-repository.ts';
import { runCommand } from '#backend/workspace/run-command.ts';
import { damageLargeFile } from '#tests/support/damaged-file.ts';
import { closedWorkspace, testFolder, testWorkspace } from '#tests/support/workspace-folder.ts';
import { testPorts } from '#tests/support/workspace-ports.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'setImmediate'] });
});

afterEach(() => {
  vi.useRealTimers();
});

function openDesk() {
  const desk = new DeskHolder(testPorts());
  const found: string[] = [];
  desk.onDamageFound = ({ folder }) => found.push(folder);
  return { desk, found, answers: createAnswers(desk, () => undefined) };
}

/** A large damaged file, which opens because it is checked later. */
function damagedWorkspace(): { readonly folder: string } {
  const workspace = testWorkspace();
  writeBackup(workspace, 'manual');
  workspace.close();
  damageLargeFile(`${workspace.folder}/workspace.p06`);
  return workspace;
}

it('tells of damage that the check after the opening finds, and goes on telling', async () => {
  const { folder } = damagedWorkspace();
  const { desk, found, answers } = openDesk();
  desk.open(folder);
  expect(await answers['host.isOpenDamaged'](null)).toBe(false);
  vi.runAllTimers();

  expect(found).toEqual([folder]);
  expect(await answers['host.isOpenDamaged'](null)).toBe(true);
  desk.close();
  expect(await answers['host.isOpenDamaged'](null)).toBe(false);
});

it('has nothing to tell once the workspace was restored', async () => {
  const { folder } = damagedWorkspace();
  const { desk, answers } = openDesk();
  desk.open(folder);
  vi.runAllTimers();
  const reply = await answers['backup.restore']({ name: '000000001-01-manual.p06' });

  expect(reply).toEqual({ kept: 'damagedFile' });
  expect(await answers['host.isOpenDamaged'](null)).toBe(false);
  desk.close();
});

it('says nothing of a workspace that is sound or was left before the check', () => {
  const { desk, found } = openDesk();
  desk.open(damagedWorkspace().folder);
  desk.open(closedWorkspace().folder);
  vi.runAllTimers();
  desk.close();

  expect(found).toEqual([]);
});

it('offers a workspace to write again once its holder has left, and reads what that one saved', () => {
  const holder = testWorkspace();
  const { desk } = openDesk();
  const seen = desk.open(holder.folder).workspace;
  expect([seen.access, desk.isWriterGone()]).toEqual(['view', false]);
  expect(desk.openAgain().workspace.access).toBe('view');
  runCommand(holder, { procedure: 'settings.save' }, (tx) => {
    saveWorkspaceSettings(tx, { ...getWorkspaceSettings(tx), silentAfterDays: 77 });
  });
  holder.close();
  expect(desk.isWriterGone()).toBe(true);
  const { workspace } = desk.openAgain();
  expect([workspace.access, desk.isWriterGone()]).toEqual(['write', false]);
  expect(getWorkspaceSettings(workspace.db).silentAfterDays).toBe(77);
  desk.close();
});

it('computes what the window asks for first once a workspace was opened, and before it is asked', async () => {
  const { desk, answers } = openDesk();
  await answers['host.openWorkspace']({ folder: closedWorkspace().folder });
  const get = vi.spyOn(desk.require().situations, 'get');
  expect(get).not.toHaveBeenCalled();
  vi.runOnlyPendingTimers();

  expect(get).toHaveBeenCalledExactlyOnceWith(null);
  desk.close();
});

it('computes nothing ahead for a workspace that was left meanwhile', () => {
  const { desk } = openDesk();
  const { situations } = desk.open(closedWorkspace().folder);
  const get = vi.spyOn(situations, 'get');
  desk.readAhead();
  desk.close();
  vi.runAllTimers();

  expect(get).not.toHaveBeenCalled();
});

it('leaves what cannot be computed to whoever asks', () => {
  const { desk, found } = openDesk();
  const { situations } = desk.open(closedWorkspace().folder);
  const get = vi.spyOn(situations, 'get').mockImplementation(() => {
    throw new Error('unreadable');
  });
  desk.readAhead();
  vi.runOnlyPendingTimers();

  expect(get).toHaveBeenCalledOnce();
  expect(found).toEqual([]);
  desk.close();
});

describe('a workspace that is to be deleted', () => {
  const targetIn = (folder: string) => join(folder, 'tinh-2026-11-29');

  it('is closed where it is the open one, and its changes are in the backup', async () => {
    const { desk, answers } = openDesk();
    const { folder } = closedWorkspace();
    const { workspace } = desk.open(folder);
    if (workspace.access !== 'write') throw new Error('It was not opened for writing.');
    runCommand(workspace, { procedure: 'settings.save' }, (tx) => {
      saveWorkspaceSettings(tx, { ...getWorkspaceSettings(tx), silentAfterDays: 77 });
    });
    const { file, wasOpen } = await answers['host.backUpForDeletion']({
      folder: `${folder}/`,
      target: targetIn(testFolder()),
    });

    expect([wasOpen, desk.find()]).toEqual([true, null]);
    const again = copyIntoPlace(file, join(testFolder(), 'tinh'), testPorts());
    expect(getWorkspaceSettings(again.db).silentAfterDays).toBe(77);
    again.close();
  });

  it('leaves another one open', async () => {
    const { desk, answers } = openDesk();
    const { workspace } = desk.open(closedWorkspace().folder);
    const reply = await answers['host.backUpForDeletion']({
      folder: closedWorkspace().folder,
      target: targetIn(testFolder()),
    });
    expect([reply.wasOpen, desk.find()?.workspace]).toEqual([false, workspace]);
    desk.close();
  });

  it('is open as before where it is refused', async () => {
    const { desk, answers } = openDesk();
    const { folder } = closedWorkspace();
    desk.open(folder);
    writeFileSync(join(folder, 'Báo cáo.docx'), 'x');
    const target = targetIn(testFolder());
    await expect(
      Promise.resolve().then(() => answers['host.backUpForDeletion']({ folder, target })),
    ).rejects.toThrow('deletion/other-files');
    expect(desk.find()?.workspace).toMatchObject({ folder, access: 'write' });
    expect(existsSync(target)).toBe(false);
    desk.close();
  });

  it('is refused and shown on where another holds it', async () => {
    const holder = testWorkspace();
    const { desk, answers } = openDesk();
    desk.open(holder.folder);
    const target = targetIn(testFolder());
    await expect(
      Promise.resolve().then(() => answers['host.backUpForDeletion']({ folder: holder.folder, target })),
    ).rejects.toThrow('storage/busy');
    expect(desk.find()?.workspace.access).toBe('view');
    desk.close();
  });
});
