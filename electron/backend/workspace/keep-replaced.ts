import { rmSync } from 'node:fs';
import { storeBackup } from './backup.ts';
import { identityOf } from './file-in-place.ts';
import type { WritableWorkspace } from './workspace.ts';
import { sideFiles, workspacePaths } from './workspace-paths.ts';

/**
 * Closes a workspace whose file was deleted or replaced while it was open. What was stored is still in the open
 * file, so it becomes a backup beside the new one, where the folder is still there; and the log goes, which would
 * otherwise be taken for the one of whatever file stands there next.
 */
export function keepReplaced(workspace: WritableWorkspace): void {
  const { folder, writer, ports, place } = workspace;
  try {
    place.requireFolder();
    storeBackup(workspace, 'automatic');
  } catch (error) {
    ports.logger.error('The open file had left its place, and no backup could be made of it.', error);
    return;
  }
  const own = sideFiles(workspacePaths(folder).file).map((path) => ({ path, identity: identityOf(path) }));
  writer.close();
  for (const { path, identity } of own) {
    if (identity !== null && identityOf(path) === identity) rmSync(path, { force: true });
  }
}
