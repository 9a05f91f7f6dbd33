import { join } from 'node:path';
import { loadSample } from '#backend/samples/load-sample.ts';
import type { Ports } from '#backend/ports.ts';
import { createWorkspace } from '#backend/workspace/create-workspace.ts';
import { buildReferenceLoad, referenceSize } from './reference-load.ts';

/** Writes the reference load as a workspace, once for all figures that need it; returns its folder. */
export function createReferenceWorkspace(folder: string, ports: Ports): string {
  const workspaceFolder = join(folder, 'reference');
  const load = buildReferenceLoad(referenceSize);
  createWorkspace(workspaceFolder, ports, (workspace) => {
    loadSample(workspace, load);
  }).close();
  return workspaceFolder;
}
