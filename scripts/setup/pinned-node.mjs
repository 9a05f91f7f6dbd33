import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { announce, systemPath } from './host.mjs';
import { SetupError } from './setup-error.mjs';

/**
 * Path of the Node that package.json pins. The package "node" fetches it in an install script; where npm
 * did not run that script, this runs it.
 * @param {string} root
 */
export function ensurePinnedNode(root) {
  const wanted = pinnedVersion(root);
  const executable = pinnedNodePath(root);
  if (versionOf(executable) === wanted) return executable;
  announce(`Installing Node ${wanted} into node_modules …`);
  const script = spawnSync(process.execPath, ['installArchSpecificPackage.js'], {
    cwd: join(root, 'node_modules', 'node'),
    env: { ...process.env, PATH: systemPath(root) },
    stdio: 'ignore',
  });
  if (script.status === 0 && versionOf(executable) === wanted) return executable;
  throw new SetupError(
    `Node ${wanted} is not in node_modules/node/bin: let npm run the install script of the package "node", delete node_modules and try again.`,
  );
}

/** @param {string} root */
export function pinnedNodePath(root) {
  const fileName = process.platform === 'win32' ? 'node.exe' : 'node';
  return join(root, 'node_modules', 'node', 'bin', fileName);
}

/** @param {string} root */
function pinnedVersion(root) {
  return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).devDependencies.node;
}

/** @param {string} executable */
function versionOf(executable) {
  if (!existsSync(executable)) return undefined;
  const answer = spawnSync(executable, ['--version'], { encoding: 'utf8' });
  return answer.status === 0 ? answer.stdout.trim().replace(/^v/, '') : undefined;
}
