import { join } from 'node:path';
import { announce } from '../setup/host.mjs';
import { appFolder, buildDesk } from './build-desk.ts';
import { ensureElectron } from './electron-runtime.ts';
import { ensureNativeModule } from './native-module.ts';
import { placeRuntime } from './place-runtime.ts';

export const projectRoot = join(import.meta.dirname, '..', '..');

/** Brings everything to the point where the app can be started; returns the path of its executable. */
export async function prepareDesk(root = projectRoot): Promise<string> {
  const runtime = await ensureElectron(root);
  const nativeModule = ensureNativeModule(root, runtime.version);
  announce('Building the app …');
  const app = appFolder(root);
  await buildDesk({ root, out: app, nativeModule, target: chromiumOf(runtime.version) });
  return placeRuntime({ runtime, place: join(root, '.cache', 'electron'), app });
}

/** From Electron 33, which has Chromium 130, each version brings the Chromium two versions on. */
export function chromiumOf(electronVersion: string): string {
  const major = Number(electronVersion.split('.')[0]);
  return `chrome${130 + (major - 33) * 2}`;
}
