import { appendFileSync, copyFileSync, existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { copyIntoPlace } from '#backend/workspace/copy-into-place.ts';
import { openWorkspace } from '#backend/workspace/open-workspace.ts';
import { findProvinceName, peekWorkspace } from '#backend/workspace/peek-workspace.ts';
import { getWorkspaceSettings } from '#backend/workspace/repositories/setting-repository.ts';
import { closedWorkspace, codeOf, testFolder, testWorkspace } from '#tests/support/workspace-folder.ts';
import { testPorts } from '#tests/support/workspace-ports.ts';

const nothingRead = { provinceName: null };

describe('a look at a closed workspace', () => {
  it('reads the name of the province and leaves nothing behind', () => {
    const { folder } = closedWorkspace();
    const before = readdirSync(folder);
    const peeked = peekWorkspace(folder, testPorts());
    expect(peeked.state).toBe('read');
    expect(peeked.provinceName?.vi).not.toBe('');
    expect(readdirSync(folder)).toEqual(before);
    const workspace = openWorkspace(folder, testPorts());
    expect(getWorkspaceSettings(workspace.db).provinceName).toEqual(peeked.provinceName);
    workspace.close();
  });

  it('reads one that is open, without taking its place', () => {
    const workspace = testWorkspace();
    expect(peekWorkspace(workspace.folder, testPorts()).state).toBe('read');
    workspace.close();
    openWorkspace(workspace.folder, testPorts()).close();
  });

  it.each([
    ['gone', (file: string) => rmSync(file), 'missing'],
    ['empty', (file: string) => writeFileSync(file, ''), 'damaged'],
    ['a text', (file: string) => writeFileSync(file, 'x'.repeat(5000)), 'damaged'],
    ['cut off', (file: string) => writeFileSync(file, 'SQLite format 3\0'), 'damaged'],
  ] as const)('says of a file that is %s what it is', (_, harm, state) => {
    const { folder } = closedWorkspace();
    harm(join(folder, 'workspace.p06'));
    expect(peekWorkspace(folder, testPorts())).toEqual({ ...nothingRead, state });
  });

  it('says that a folder is gone', () => {
    expect(peekWorkspace(join(testFolder(), 'away'), testPorts())).toEqual({
      ...nothingRead,
      state: 'missing',
    });
  });
});

describe('a file under another name', () => {
  it('says of which province it is, and leaves nothing behind', () => {
    const { folder } = closedWorkspace();
    const file = join(testFolder(), '000000001-01-beforeDeletion.p06');
    copyFileSync(join(folder, 'workspace.p06'), file);
    const ports = testPorts();
    expect(findProvinceName(file, ports)).toEqual(peekWorkspace(folder, ports).provinceName);
    expect(readdirSync(dirname(file))).toEqual([basename(file)]);
  });

  it('says nothing of a province where it is gone or none of ours', () => {
    const file = join(testFolder(), 'workspace (1).p06');
    expect(findProvinceName(file, testPorts())).toBeNull();
    writeFileSync(file, 'không phải dữ liệu'.repeat(50));
    expect(findProvinceName(file, testPorts())).toBeNull();
  });

  it('becomes a workspace of its own and stays as it is', () => {
    const { folder } = closedWorkspace();
    const place = join(testFolder(), 'dien-bien-6t-2024');
    const copy = copyIntoPlace(join(folder, 'workspace.p06'), place, testPorts());
    expect(getWorkspaceSettings(copy.db).provinceName.vi).not.toBe('');
    copy.close();
    expect(existsSync(join(folder, 'workspace.p06'))).toBe(true);
  });

  it('leaves no folder where it is none of ours or gone', () => {
    const file = join(testFolder(), 'workspace (1).p06');
    const place = join(testFolder(), 'ban-sao');
    expect(codeOf(() => copyIntoPlace(file, place, testPorts()))).toBe('storage/missing');
    appendFileSync(file, 'không phải dữ liệu'.repeat(50));
    expect(codeOf(() => copyIntoPlace(file, place, testPorts()))).toBe('storage/foreign');
    expect(existsSync(place)).toBe(false);
  });

  it('takes no folder that is there', () => {
    const { folder } = closedWorkspace();
    const source = join(folder, 'workspace.p06');
    expect(codeOf(() => copyIntoPlace(source, folder, testPorts()))).toBe('storage/exists');
    expect(existsSync(source)).toBe(true);
  });
});
