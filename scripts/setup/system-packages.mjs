import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { announce, isOnPath } from './host.mjs';

/** Programs that some tests drive, and the Debian package of each. */
const programs = [
  { program: 'soffice', debianPackage: 'libreoffice-writer' },
  { program: 'pdftoppm', debianPackage: 'poppler-utils' },
  { program: 'strace', debianPackage: 'strace' },
];

/** Libraries that Electron loads on Linux, and the Debian package of each. */
const libraries = [
  { library: 'libgtk-3.so.0', debianPackage: 'libgtk-3-0' },
  { library: 'libnss3.so', debianPackage: 'libnss3' },
  { library: 'libasound.so.2', debianPackage: 'libasound2' },
  { library: 'libgbm.so.1', debianPackage: 'libgbm1' },
  { library: 'libXss.so.1', debianPackage: 'libxss1' },
  { library: 'libatk-bridge-2.0.so.0', debianPackage: 'libatk-bridge2.0-0' },
  { library: 'libdrm.so.2', debianPackage: 'libdrm2' },
  { library: 'libxkbcommon.so.0', debianPackage: 'libxkbcommon0' },
];

/** Debian packages whose program is not there. @param {(program: string) => boolean} isThere */
export function missingPackages(isThere = isOnPath) {
  return programs.filter(({ program }) => !isThere(program)).map(({ debianPackage }) => debianPackage);
}

/** Debian packages whose library is not there. @param {(library: string) => boolean} isThere */
export function missingLibraries(isThere) {
  return libraries.filter(({ library }) => !isThere(library)).map(({ debianPackage }) => debianPackage);
}

/**
 * Installs what the tests drive where this account may; elsewhere says what is missing and goes on, since only
 * the tests that look at rendered pages need it, and those say so themselves.
 */
export function ensureTestPrograms() {
  install(missingPackages(), {
    refusal: (names) =>
      `Some tests need ${names}, which only an administrator can install; they will say so.`,
    failure: (name) =>
      `The Debian package ${name} could not be installed; the tests that need it will say so.`,
  });
}

/** Installs what Electron needs on Linux, a virtual display included where there is no other. */
export function ensureDesktopPackages() {
  if (process.platform !== 'linux') return;
  const hasDisplay = Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
  const display = hasDisplay || isOnPath('Xvfb') ? [] : ['xvfb'];
  install([...missingLibraries(knownLibraries()), ...display], {
    refusal: (names) => `The window needs ${names}, which an administrator can install with apt-get.`,
    failure: (name) =>
      `The Debian package ${name} could not be installed; the window may not open without it.`,
  });
}

/** Asks the system's own list of libraries; where there is none, nothing is known to be missing. */
function knownLibraries() {
  const program = ['/sbin/ldconfig', '/usr/sbin/ldconfig'].find((path) => existsSync(path));
  if (program === undefined) return () => true;
  const { status, stdout } = spawnSync(program, ['-p'], { encoding: 'utf8' });
  if (status !== 0) return () => true;
  const names = new Set(stdout.split('\n').map((line) => line.trim().split(' ')[0]));
  return (/** @type {string} */ library) => names.has(library);
}

/**
 * @param {readonly string[]} missing
 * @param {{ refusal: (names: string) => string, failure: (name: string) => string }} sentences
 */
function install(missing, { refusal, failure }) {
  if (missing.length === 0) return;
  if (!isOnPath('apt-get') || process.getuid?.() !== 0) {
    announce(refusal(missing.join(', ')));
    return;
  }
  announce('Updating the list of Debian packages …');
  runAptGet(['update']);
  for (const name of missing) {
    announce(`Installing the Debian package ${name} …`);
    if (!runAptGet(['install', '-y', '--no-install-recommends', name])) announce(failure(name));
  }
}

/** Waits where another installation is under way. @param {readonly string[]} args */
function runAptGet(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = ['-qq', '-o', 'DPkg::Lock::Timeout=300'];
  return spawnSync('apt-get', [...options, ...args], { env, stdio: 'ignore' }).status === 0;
}
