import type { ProcedureInput, ProcedureOutput } from '#contract/procedures.ts';
import type { Ports } from '#backend/ports.ts';
import { writeBackup } from '#backend/workspace/backup.ts';
import { type Backup, listBackups } from '#backend/workspace/backup-file.ts';
import { restoreBackup, restoreDamaged, type Restored } from '#backend/workspace/restore.ts';
import { isInDoubt, requireWritable, type Workspace } from '#backend/workspace/workspace.ts';

/** Backups of a workspace, which need not be open, the newest first. */
export function listWorkspaceBackups({ folder }: Pick<Workspace, 'folder'>): ProcedureOutput<'backup.list'> {
  return { backups: listBackups(folder).map(toSummary) };
}

/** Fails with the reason why the workspace can only be viewed, and as `writeBackup` does. */
export function createBackup(workspace: Workspace): ProcedureOutput<'backup.create'> {
  return { backup: toSummary(writeBackup(requireWritable(workspace), 'manual')) };
}

/** Returns the workspace opened anew; the one given is closed. Fails as `restoreBackup` does. */
export function restoreWorkspace(
  workspace: Workspace,
  { name }: ProcedureInput<'backup.restore'>,
  ports: Ports,
): Restored {
  if (workspace.access === 'view' && isInDoubt(workspace.reason)) {
    const restored = restoreDamaged(workspace.folder, name, ports);
    workspace.close();
    return { workspace: restored, kept: 'damagedFile' };
  }
  return restoreBackup(requireWritable(workspace), name);
}

function toSummary({ name, bytes, manifest }: Backup) {
  return { name, bytes, madeAt: manifest.madeAt, reason: manifest.reason };
}
