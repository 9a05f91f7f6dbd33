import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openWorkspace } from '#backend/workspace/open-workspace.ts';
import { startChild } from '#tests/support/workspace-child.ts';
import { closedWorkspace, codeOf, testFolder } from '#tests/support/workspace-folder.ts';
import { testPorts } from '#tests/support/workspace-ports.ts';

const ports = testPorts();

async function race(folder: string, processes: number): Promise<readonly string[]> {
  const children = Array.from({ length: processes }, () => startChild('hold.ts', [folder]));
  await Promise.all(children.map((child) => child.nextLine()));
  for (const child of children) child.tell();
  const outcomes = await Promise.all(children.map((child) => child.nextLine()));
  await Promise.all(children.map((child) => child.kill()));
  return outcomes;
}

it('lets one of several processes write, whoever comes first', async () => {
  for (let round = 0; round < 4; round += 1) {
    const outcomes = await race(closedWorkspace().folder, 4);
    expect(outcomes.toSorted()).toEqual(['storage/busy', 'storage/busy', 'storage/busy', 'write']);
  }
});

it('is free again as soon as its holder is killed', async () => {
  const { folder } = closedWorkspace();
  const child = startChild('hold.ts', [folder]);
  await child.nextLine();
  child.tell();
  expect(await child.nextLine()).toBe('write');
  expect(codeOf(() => openWorkspace(folder, ports))).toBe('storage/busy');
  await child.kill();
  expect(existsSync(join(folder, 'lock.json'))).toBe(true);
  const workspace = openWorkspace(folder, ports);
  expect(workspace.access).toBe('write');
  workspace.close();
});

it('holds against a second opening in the same process, which leaves the lock intact', async () => {
  const { folder } = closedWorkspace();
  const workspace = openWorkspace(folder, ports);
  expect(codeOf(() => openWorkspace(folder, ports))).toBe('storage/busy');
  expect(await race(folder, 1)).toEqual(['storage/busy']);
  workspace.close();
  expect(await race(folder, 1)).toEqual(['write']);
});

it('would let two write if a file with a process id were the lock', () => {
  const lock = join(testFolder(), 'pid');
  // Both look before either writes: the classic race of a lock that is only a file.
  const sees = [existsSync(lock), existsSync(lock)];
  for (const id of ['1', '2']) writeFileSync(lock, id);
  expect(sees).toEqual([false, false]);
  expect(readFileSync(lock, 'utf8')).toBe('2');
});
