import '../setup/require-node.ts';
import type { ChildProcess } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { announce } from '../setup/host.mjs';
import { prepareDesk, projectRoot } from './prepare-desk.ts';
import { endWith, endWithThis, spawnDesk } from './run-desk.ts';
import { ensureDisplay } from './virtual-display.ts';

const watchedFolders = ['electron', 'renderer', 'resources', 'docs/manual'];
const quietMs = 300;

/**
 * `npm run dev`: the app as `npm start` opens it; after each change it is built and opened again, with the
 * same workspace. The page is the built one, under the policy that users get: there is no server beside it.
 */
await endWith(async () => {
  const args = process.argv.slice(2);
  let executable = await prepareDesk();
  const display = await ensureDisplay();
  let desk: ChildProcess | undefined;
  endWithThis(() => desk);
  for (;;) {
    const current = spawnDesk({ executable, args, display: display.name });
    desk = current;
    const ended = new Promise<'ended'>((resolve) =>
      current.once('close', () => {
        resolve('ended');
      }),
    );
    const outcome = await Promise.race([ended, nextChange()]);
    if (outcome === 'ended') break;
    executable = await buildAgain();
    current.kill('SIGTERM');
    await ended;
  }
  display.stop();
  // The watchers would keep this process alive.
  process.exit(0);
});

/** A fault in the code is no reason to leave: it is said, and the next change is waited for. */
async function buildAgain(): Promise<string> {
  for (;;) {
    try {
      return await prepareDesk();
    } catch (error) {
      announce(error instanceof Error ? error.message : String(error));
      await nextChange();
    }
  }
}

/** Resolves when the sources have changed and then been quiet for a moment. */
function nextChange(): Promise<'changed'> {
  return new Promise((resolve) => {
    let timer: NodeJS.Timeout | undefined;
    const watchers = watchedFolders.map((folder) =>
      watch(join(projectRoot, folder), { recursive: true }, () => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          for (const watcher of watchers) watcher.close();
          resolve('changed');
        }, quietMs);
      }),
    );
  });
}
