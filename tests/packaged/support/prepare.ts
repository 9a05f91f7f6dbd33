import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import type { TestProject } from 'vitest/node';
import { projectRoot } from '#scripts/electron/prepare-desk.ts';
import { ensureDisplay } from '#scripts/electron/virtual-display.ts';
import { placePackage, placeTestTwin } from '#scripts/package/place-package.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly packaged: {
      /** The program as users get it. */
      readonly release: string;
      /** The same package with the one fuse open that lets Playwright in. */
      readonly twin: string;
      readonly display: string | null;
    };
  }
}

/** Packs the program once for all tests of this project and installs it twice. */
export async function setup(project: TestProject): Promise<() => void> {
  pack();
  const place = mkdtempSync(join(tmpdir(), 'p06-packaged-'));
  chmodSync(place, 0o755);
  const display = await ensureDisplay();
  project.provide('packaged', {
    release: placePackage(projectRoot, join(place, 'release')),
    twin: await placeTestTwin(projectRoot, join(place, 'twin')),
    display: display.name ?? null,
  });
  return () => {
    display.stop();
    rmSync(place, { recursive: true, force: true });
  };
}

/** In a process of its own: the test runner's NODE_ENV would choose other libraries for the page. */
function pack(): void {
  const script = join(projectRoot, 'scripts', 'package', 'package.ts');
  const { status } = spawnSync(process.execPath, [script], { cwd: projectRoot, stdio: 'inherit' });
  if (status !== 0) throw new Error('The program could not be packed; its faults stand above.');
}
