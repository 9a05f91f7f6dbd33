import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createAnswers } from '#backend/host/answers.ts';
import { DeskHolder } from '#backend/host/open-desk.ts';
import { writeBackup } from '#backend/workspace/backup.ts';
import {
  getWorkspaceSettings,
  saveWorkspaceSettings,
} from '#backend/workspace/repositories/setting-repository.ts';
import { runCommand } from '#backend/workspace/run-command.ts';
import { damageLargeFile } from '#tests/support/damaged-file.ts';
import { closedWorkspace, testWorkspace } from '#tests/support/workspace-folder.ts';
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
