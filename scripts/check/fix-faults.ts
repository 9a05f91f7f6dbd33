import { completeLock } from './lock-platforms.ts';
import { recordNewMigrations } from './migrations.ts';
import { layOutFiles, repairLint } from './tool-checks.ts';

/** Does what a machine can do about faults. What it cannot repair, the checks then report. */
export async function fixFaults(root: string): Promise<void> {
  recordNewMigrations(root);
  completeLock(root);
  await repairLint(root);
  await layOutFiles(root);
}
