import { isAbsolute, relative } from 'node:path';
import type { PackageKind } from '#core/domain/update-manifest.ts';

/** How the running program came here, and with that how an update takes its place. */
export type Installation = {
  /** The packages that fit, the best one first. */
  readonly packages: readonly PackageKind[];
  /** `run` starts the installer, `replace` exchanges the file of the program, `show` leaves it to the user. */
  readonly step: 'run' | 'replace' | 'show';
  /** The file that is exchanged; null for every other step. */
  readonly programFile: string | null;
};

type Surroundings = {
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly execPath: string;
};

export function findInstallation({ platform, env, execPath }: Surroundings): Installation {
  if (platform === 'win32') {
    return env['PORTABLE_EXECUTABLE_FILE'] === undefined
      ? { packages: ['nsis'], step: 'run', programFile: null }
      : { packages: ['portable', 'nsis'], step: 'show', programFile: null };
  }
  if (platform === 'darwin') return { packages: ['dmg'], step: 'show', programFile: null };
  const programFile = findAppImage(env, execPath);
  return programFile === null
    ? { packages: ['deb', 'appImage'], step: 'show', programFile }
    : { packages: ['appImage'], step: 'replace', programFile };
}

/**
 * The AppImage that this program runs from. One that merely started this program hands its variables down too,
 * so the program must stand in the folder that they name.
 */
function findAppImage({ APPIMAGE, APPDIR }: Surroundings['env'], execPath: string): string | null {
  if (APPIMAGE === undefined || APPDIR === undefined) return null;
  if (!isAbsolute(APPIMAGE) || !isAbsolute(APPDIR)) return null;
  const inside = relative(APPDIR, execPath);
  return inside.startsWith('..') || isAbsolute(inside) ? null : APPIMAGE;
}
