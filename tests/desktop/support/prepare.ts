import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import type { TestProject } from 'vitest/node';
import { ensureElectron } from '#scripts/electron/electron-runtime.ts';
import { placeRuntime } from '#scripts/electron/place-runtime.ts';
import { projectRoot } from '#scripts/electron/prepare-desk.ts';
import { ensureDisplay } from '#scripts/electron/virtual-display.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly desktop: {
      /** The app as it was built just now. */
      readonly executable: string;
      /** An app without any guard, for the known-bad side of a test. */
      readonly bareExecutable: string;
      readonly display: string | null;
    };
  }
}

/** Builds the app once for all desktop tests and gives them a display. */
export async function setup(project: TestProject): Promise<() => void> {
  build();
  const runtime = await ensureElectron(projectRoot);
  const cache = join(projectRoot, '.cache');
  const place = (name: string, app: string) => placeRuntime({ runtime, place: join(cache, name), app });
  const display = await ensureDisplay();
  project.provide('desktop', {
    executable: place('electron', join(cache, 'app')),
    bareExecutable: place('bare-electron', join(import.meta.dirname, 'bare-app')),
    display: display.name ?? null,
  });
  return display.stop;
}

/** In a process of its own: the test runner's NODE_ENV would choose other libraries for the page. */
function build(): void {
  const script = join(projectRoot, 'scripts', 'electron', 'build.ts');
  const { status } = spawnSync(process.execPath, [script], { cwd: projectRoot, stdio: 'inherit' });
  if (status !== 0) throw new Error('The app could not be built; its faults stand above.');
}
