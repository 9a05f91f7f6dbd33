import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Desk } from './launch.ts';

/** Everything that a call could have changed: files of the workspace, preferences, the folder of exports. */
export function stateOnDisk(desk: Desk, sample: string, exportsFolder: string): string {
  const hash = createHash('sha256');
  const workspace = join(desk.userData, 'workspaces', sample);
  for (const name of readdirSync(workspace, { recursive: true, encoding: 'utf8' }).toSorted()) {
    const file = join(workspace, name);
    hash.update(name);
    if (statSync(file).isFile() && !name.endsWith('-shm')) hash.update(readFileSync(file));
  }
  hash.update(readFileSync(join(desk.userData, 'preferences.json')));
  return hash.update(readdirSync(exportsFolder).join()).digest('hex');
}
