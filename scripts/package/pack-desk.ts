import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { build } from 'electron-builder';
import { announce } from '../setup/host.mjs';
import { SetupError } from '../setup/setup-error.mjs';
import { buildDesk } from '../electron/build-desk.ts';
import { ensureElectron } from '../electron/electron-runtime.ts';
import { ensureNativeModule } from '../electron/native-module.ts';
import { chromiumOf } from '../electron/prepare-desk.ts';
import { findShippedPackages, licenseList } from './third-party-licenses.ts';

export type Packing = {
  readonly root: string;
  /** Installers of this system as `electron-builder.yml` names them; else only the folder that they install. */
  readonly kind: 'folder' | 'installers';
  /** Installers are made with no other version of Electron than this one. */
  readonly electronVersion: string;
};

/** Where packages stand when they are done. */
export function packageFolder(root: string): string {
  return join(root, 'out', 'package');
}

/** Builds the app anew and packs it with the Electron at hand, without asking any server for tools. */
export async function packDesk({ root, kind, electronVersion }: Packing): Promise<void> {
  const runtime = await ensureElectron(root);
  if (kind === 'installers' && runtime.version !== electronVersion) {
    throw new SetupError(
      `Installers are made with Electron ${electronVersion}; only ${runtime.version} is here. "npm run package" makes the folder with it.`,
    );
  }
  const staging = join(root, '.cache', 'package');
  rmSync(staging, { recursive: true, force: true });
  mkdirSync(staging, { recursive: true });
  announce('Building the app …');
  const nativeModule = ensureNativeModule(root, runtime.version);
  await buildDesk({ root, out: join(staging, 'app'), nativeModule, target: chromiumOf(runtime.version) });
  writeFileSync(join(staging, 'THIRD-PARTY-LICENSES.txt'), licenseList(findShippedPackages(root)));
  announce(`Packing it with Electron ${runtime.version} …`);
  rmSync(packageFolder(root), { recursive: true, force: true });
  await build({
    projectDir: root,
    publish: 'never',
    ...(kind === 'folder' ? { dir: true } : {}),
    config: {
      electronDist: runtime.folder,
      electronVersion: runtime.version,
      // Everything stands in the built folder, the one native module included: nothing is to be collected.
      beforeBuild: () => Promise.resolve(false),
    },
  });
}

/** The folder that an installer of this system installs. */
export function packedFolder(root: string): string {
  const arm = process.arch === 'arm64' ? '-arm64' : '';
  const names: Partial<Record<NodeJS.Platform, string>> = {
    win32: `win${arm}-unpacked`,
    darwin: `mac${arm}`,
  };
  return join(packageFolder(root), names[process.platform] ?? `linux${arm}-unpacked`);
}

/** The program inside that folder. */
export function packedProgram(root: string): string {
  const names: Partial<Record<NodeJS.Platform, string>> = {
    win32: 'P06 Desk.exe',
    darwin: join('P06 Desk.app', 'Contents', 'MacOS', 'P06 Desk'),
  };
  return join(packedFolder(root), names[process.platform] ?? 'p06-desk');
}
