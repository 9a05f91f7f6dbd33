import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { TestProject } from 'vitest/node';
import { appFolder } from '#scripts/electron/build-desk.ts';
import { ensureElectron } from '#scripts/electron/electron-runtime.ts';
import { placeRuntime } from '#scripts/electron/place-runtime.ts';
import { projectRoot } from '#scripts/electron/prepare-desk.ts';
import { ensureDisplay } from '#scripts/electron/virtual-display.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly desktop: {
      /** The app as it was built just now, but that it waits for Playwright before it opens a window. */
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
    executable: place('test-electron', heldCopy(appFolder(projectRoot), join(cache, 'test-app'))),
    bareExecutable: place('bare-electron', join(import.meta.dirname, 'bare-app')),
    display: display.name ?? null,
  });
  return display.stop;
}

/** Copies an app and puts its entry behind `hold-start.cjs`. Returns the folder of the copy. */
function heldCopy(app: string, copy: string): string {
  rmSync(copy, { recursive: true, force: true });
  cpSync(app, copy, { recursive: true, verbatimSymlinks: true });
  cpSync(join(import.meta.dirname, 'hold-start.cjs'), join(copy, 'hold-start.cjs'));
  const packageFile = join(copy, 'package.json');
  const description = JSON.parse(readFileSync(packageFile, 'utf8')) as { readonly main: string };
  writeFileSync(join(copy, 'entry.js'), `import './hold-start.cjs';\nimport './${description.main}';\n`);
  writeFileSync(packageFile, JSON.stringify({ ...description, main: 'entry.js' }));
  return copy;
}

/** In a process of its own: the test runner's NODE_ENV would choose other libraries for the page. */
function build(): void {
  const script = join(projectRoot, 'scripts', 'electron', 'build.ts');
  const { status } = spawnSync(process.execPath, [script], { cwd: projectRoot, stdio: 'inherit' });
  if (status !== 0) throw new Error('The app could not be built; its faults stand above.');
}
