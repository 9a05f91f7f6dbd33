import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { loadSample } from '#backend/samples/load-sample.ts';
import { createWorkspace } from '#backend/workspace/create-workspace.ts';
import type { Sample } from '#core/domain/sample.ts';
import { smallSample } from '#tests/support/workspace-folder.ts';
import { testPorts } from '#tests/support/workspace-ports.ts';
import type { OrdinaryAccount } from './ordinary-account.ts';

/** A closed workspace in the home of an account; returns its folder. */
export function createAccountWorkspace(
  account: OrdinaryAccount,
  name: string,
  sample: Sample = smallSample,
): string {
  const folder = join(account.home, name);
  createWorkspace(folder, testPorts(), (created) => {
    loadSample(created, sample);
  }).close();
  account.own(folder);
  for (const inside of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    account.own(join(folder, inside));
  }
  return folder;
}
