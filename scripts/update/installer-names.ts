import type { UpdateFile } from '#core/domain/update-manifest.ts';

type Kind = Pick<UpdateFile, 'platform' | 'arch' | 'package'>;

/** What follows the version in the names that `electron-builder.yml` gives, and what each of them is. */
const kinds: Readonly<Record<string, Kind>> = {
  'windows-setup.exe': { platform: 'win32', arch: 'x64', package: 'nsis' },
  'windows-portable.exe': { platform: 'win32', arch: 'x64', package: 'portable' },
  'linux-x86_64.AppImage': { platform: 'linux', arch: 'x64', package: 'appImage' },
  'linux-arm64.AppImage': { platform: 'linux', arch: 'arm64', package: 'appImage' },
  'linux-amd64.deb': { platform: 'linux', arch: 'x64', package: 'deb' },
  'linux-arm64.deb': { platform: 'linux', arch: 'arm64', package: 'deb' },
  'macos-x64.dmg': { platform: 'darwin', arch: 'x64', package: 'dmg' },
  'macos-arm64.dmg': { platform: 'darwin', arch: 'arm64', package: 'dmg' },
};

/** What an installer of this version is by its name; null for any other file. */
export function findKind(name: string, version: string): Kind | null {
  const prefix = `P06-Desk-${version}-`;
  return name.startsWith(prefix) ? (kinds[name.slice(prefix.length)] ?? null) : null;
}
