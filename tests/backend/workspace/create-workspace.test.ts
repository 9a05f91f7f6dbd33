import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createWorkspace } from '#backend/workspace/create-workspace.ts';
import { openWorkspace } from '#backend/workspace/open-workspace.ts';
import { digestOf } from '#tests/support/workspace-digest.ts';
import { killAtRandom, killCount } from '#tests/support/workspace-child.ts';
import { codeOf, namesIn, smallSample, testFolder, testWorkspace } from '#tests/support/workspace-folder.ts';
import { testPorts } from '#tests/support/workspace-ports.ts';
import { loadSample } from '#backend/samples/load-sample.ts';

const ports = testPorts();

it('refuses a folder with content and leaves it alone', () => {
  const folder = join(testFolder(), 'tinh');
  mkdirSync(folder);
  writeFileSync(join(folder, 'ghi-chu.txt'), 'x');
  expect(codeOf(() => createWorkspace(folder, ports, () => undefined))).toBe('storage/exists');
  expect(namesIn(folder)).toEqual(['ghi-chu.txt']);
});

it('takes an empty folder', () => {
  const folder = join(testFolder(), 'tinh');
  mkdirSync(folder);
  expect(namesIn(testWorkspace(folder).folder)).toContain('workspace.p06');
});

it('says that the parent folder is missing', () => {
  const folder = join(testFolder(), 'khong-co', 'tinh');
  expect(codeOf(() => createWorkspace(folder, ports, () => undefined))).toBe('storage/missing');
});

it('leaves nothing when filling fails', () => {
  const parent = testFolder();
  const fill = () => {
    throw new Error('no');
  };
  expect(() => createWorkspace(join(parent, 'tinh'), ports, fill)).toThrow('no');
  expect(namesIn(parent)).toEqual([]);
});

it('leaves a whole workspace or none when it is killed, and clears up the next time', async () => {
  const parent = testFolder();
  const folder = join(parent, 'tinh');
  for (let kill = 0; kill < killCount; kill += 1) {
    rmSync(folder, { recursive: true, force: true });
    await killAtRandom('create.ts', [folder], 50);
    expect(isWholeOrAbsent(folder)).toBe(true);
  }
  rmSync(folder, { recursive: true, force: true });
  createWorkspace(folder, ports, () => undefined).close();
  expect(readdirSync(parent).filter((name) => name.startsWith('tinh.partial-'))).toEqual([]);
});

it('would leave a half one if it were built under its own name', async () => {
  const parent = testFolder();
  const outcomes: boolean[] = [];
  for (let kill = 0; kill < 8; kill += 1) {
    const folder = join(parent, `tinh-${kill}`);
    await killAtRandom('create.ts', [folder, 'in-place'], 30);
    outcomes.push(isWholeOrAbsent(folder));
  }
  expect(outcomes).toContain(false);
});

it('leaves another creation of the same name that is still at work alone', () => {
  const folder = join(testFolder(), 'tinh');
  const inner = () => {
    createWorkspace(folder, ports, (workspace) => {
      loadSample(workspace, smallSample);
    }).close();
  };
  expect(codeOf(() => createWorkspace(folder, ports, inner))).toBe('storage/exists');
  const workspace = openWorkspace(folder, ports);
  expect(workspace.db.all).toBeDefined();
  workspace.close();
});

function isWholeOrAbsent(folder: string): boolean {
  if (!existsSync(folder)) return true;
  try {
    const workspace = openWorkspace(folder, ports);
    try {
      return digestOf(workspace.writer).length === 64 && hasMeasurements(workspace);
    } finally {
      workspace.close();
    }
  } catch {
    return false;
  }
}

function hasMeasurements(workspace: ReturnType<typeof openWorkspace>): boolean {
  return workspace.writer.connection.prepare('SELECT count(*) FROM measurement').pluck().get() === 36;
}
