import {
  cpSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { ElectronRuntime } from './electron-runtime.ts';

export type RuntimePlace = {
  readonly runtime: ElectronRuntime;
  /** Where the files of Electron are put together with an app. */
  readonly place: string;
  readonly app: string;
};

/**
 * A runtime for one app: hard links to the files of Electron, and the app at `resources/app`, where Electron
 * loads it before it is ready. Started as `electron <folder>` an app would come too late to register its own
 * scheme. Returns the path of the program.
 */
export function placeRuntime({ runtime, place, app }: RuntimePlace): string {
  const { folder, program, version } = runtime;
  const stamp = join(place, 'placed-from');
  const origin = `${folder} ${version} ${app}`;
  const executable = join(place, program);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === origin) return executable;
  rmSync(place, { recursive: true, force: true });
  linkFiles(folder, place);
  const appPlace = join(place, 'resources', 'app');
  mkdirSync(dirname(appPlace), { recursive: true });
  symlinkSync(app, appPlace, 'junction');
  writeFileSync(stamp, origin);
  return executable;
}

function linkFiles(from: string, to: string): void {
  for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
    if (entry.isDirectory()) continue;
    const source = join(entry.parentPath, entry.name);
    const target = join(to, source.slice(from.length));
    mkdirSync(dirname(target), { recursive: true });
    linkOrCopy(source, target);
  }
}

/** No hard link leads to another disk. */
function linkOrCopy(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch {
    cpSync(source, target, { verbatimSymlinks: true });
  }
}
