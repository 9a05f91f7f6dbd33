import { describe, expect, it } from 'vitest';
import { procedures } from '#contract/procedures.ts';
import { createBackup, listWorkspaceBackups, restoreWorkspace } from '#backend/handlers/backup.ts';
import { openWorkspaceOrView } from '#backend/workspace/open-workspace.ts';
import { closeQuietly, codeOf, testWorkspace } from '#tests/support/workspace-folder.ts';
import { testPorts } from '#tests/support/workspace-ports.ts';

describe('backups of the open workspace', () => {
  it('are listed as the contract describes them, the newest first', () => {
    const workspace = testWorkspace();
    const first = createBackup(workspace).backup;
    const second = createBackup(workspace).backup;
    const list = listWorkspaceBackups(workspace);

    expect(procedures['backup.list'].output.parse(list)).toEqual(list);
    expect(list.backups).toEqual([second, first]);
    expect(first).toMatchObject({ reason: 'manual', madeAt: '2024-07-01T02:00:00.000Z' });
  });

  it('are restored after a backup of the present state', () => {
    const workspace = testWorkspace();
    const { name } = createBackup(workspace).backup;
    const { workspace: restored, kept } = restoreWorkspace(workspace, { name }, testPorts());
    const reasons = listWorkspaceBackups(restored).backups.map((it) => it.reason);
    closeQuietly(restored);

    expect(kept).toBe('backup');
    expect(reasons).toEqual(['beforeRestore', 'manual']);
  });

  it('are neither made nor restored where the workspace can only be viewed', () => {
    const held = testWorkspace();
    const viewed = openWorkspaceOrView(held.folder, testPorts());

    expect(codeOf(() => createBackup(viewed))).toBe('storage/busy');
    expect(codeOf(() => restoreWorkspace(viewed, { name: 'none' }, testPorts()))).toBe('storage/busy');
    viewed.close();
  });
});
