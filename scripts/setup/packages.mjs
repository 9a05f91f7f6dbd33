import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import process from 'node:process';
import { announce, hasNpm, runNpm } from './host.mjs';
import { SetupError } from './setup-error.mjs';

/** Brings node_modules to what package-lock.json asks for; does nothing where it already is. @param {string} root */
export async function ensurePackages(root) {
  if (isInstalled(root)) return;
  requireReplaceable(root);
  if (!hasNpm(root))
    throw new SetupError('npm was not found; it comes with Node, so please install Node again.');
  announce('Installing packages with "npm ci" (about half a minute) …');
  const { isStarted, exitCode, output } = await runNpm(
    ['ci', '--no-audit', '--no-fund', '--no-progress', '--loglevel=error'],
    root,
  );
  if (!isStarted || exitCode !== 0) {
    throw new SetupError(`The packages could not be installed; npm says: ${complaintOf(output)}`);
  }
  writeFileSync(stampPath(root), lockHash(root));
}

/**
 * True where the last install was made from the present package-lock.json. An install made by hand leaves
 * no stamp of ours; npm's own record of the tree then decides.
 * @param {string} root
 */
export function isInstalled(root) {
  if (!existsSync(join(root, 'node_modules'))) return false;
  const hash = lockHash(root);
  if (existsSync(stampPath(root)) && readFileSync(stampPath(root), 'utf8') === hash) return true;
  if (!isRecordedTreeComplete(root)) return false;
  writeFileSync(stampPath(root), hash);
  return true;
}

/** The line of npm's output that says why, without the lines that only say where the log lies. @param {string} output */
export function complaintOf(output) {
  const lines = output
    .split('\n')
    .filter((line) => line.startsWith('npm error'))
    .map((line) => line.slice('npm error'.length).trim())
    .filter((line) => line !== '' && !line.startsWith('A complete log') && !/^(syscall|errno) /.test(line));
  const code = lines.find((line) => line.startsWith('code '))?.slice('code '.length);
  const reason = lines.find((line) => !line.startsWith('code '));
  const fallback = output.trim().split('\n').at(-1) || 'nothing';
  return [code, reason].filter((part) => part !== undefined).join(', ') || fallback;
}

/** @param {string} root */
function stampPath(root) {
  return join(root, 'node_modules', '.p06-installed');
}

/** @param {string} root */
function lockHash(root) {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

/** @param {string} root */
function isRecordedTreeComplete(root) {
  const recordPath = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(recordPath)) return false;
  const recorded = JSON.parse(readFileSync(recordPath, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, entry]) =>
      path === '' || entry.optional === true || recorded[path]?.integrity === entry.integrity,
  );
}

/** Windows cannot replace the program that is running. @param {string} root */
function requireReplaceable(root) {
  const runsFromTree = process.execPath.startsWith(join(root, 'node_modules') + sep);
  if (process.platform === 'win32' && runsFromTree) {
    throw new SetupError('The packages have changed; please run "npm ci" once and then the command again.');
  }
}
