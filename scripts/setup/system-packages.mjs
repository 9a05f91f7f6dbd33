import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { announce, isOnPath } from './host.mjs';

/** Programs that some tests drive, and the Debian package of each. */
const programs = [
  { program: 'soffice', debianPackage: 'libreoffice-writer' },
  { program: 'pdftoppm', debianPackage: 'poppler-utils' },
  { program: 'strace', debianPackage: 'strace' },
];

/** Debian packages whose program is not there. @param {(program: string) => boolean} isThere */
export function missingPackages(isThere = isOnPath) {
  return programs.filter(({ program }) => !isThere(program)).map(({ debianPackage }) => debianPackage);
}

/**
 * Installs them where this account may; elsewhere says what is missing and goes on, since only the tests
 * that look at rendered pages need them, and those say so themselves.
 */
export function ensureSystemPackages() {
  const missing = missingPackages();
  if (missing.length === 0) return;
  const names = missing.join(', ');
  if (!isOnPath('apt-get') || process.getuid?.() !== 0) {
    announce(`Some tests need ${names}, which only an administrator can install; they will say so.`);
    return;
  }
  announce('Updating the list of Debian packages …');
  runAptGet(['update']);
  for (const name of missing) {
    announce(`Installing the Debian package ${name} …`);
    if (!runAptGet(['install', '-y', '--no-install-recommends', name])) {
      announce(`The Debian package ${name} could not be installed; the tests that need it will say so.`);
    }
  }
}

/** @param {readonly string[]} args */
function runAptGet(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', ['-qq', ...args], { env, stdio: 'ignore' }).status === 0;
}
