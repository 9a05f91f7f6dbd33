import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join, sep } from 'node:path';
import process from 'node:process';

const isWindows = process.platform === 'win32';

/** One line on stderr for each step that does something; stdout belongs to the command itself. @param {string} step */
export function announce(step) {
  process.stderr.write(`${step}\n`);
}

/** PATH without this project's own programs: npm must not run from the folder that it replaces. @param {string} root */
export function systemPath(root) {
  const own = join(root, 'node_modules') + sep;
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.filter((folder) => !`${folder}${sep}`.startsWith(own)).join(delimiter);
}

/** @param {string} program */
export function isOnPath(program) {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .some((folder) => folder !== '' && existsSync(join(folder, isWindows ? `${program}.exe` : program)));
}

/**
 * Runs npm outside the project's own programs and collects what it says on both streams.
 * npm is a .cmd file on Windows, which only a shell can start, so no argument may need quoting.
 * @param {readonly string[]} args
 * @param {string} root
 * @returns {Promise<{ readonly isStarted: boolean, readonly exitCode: number, readonly output: string }>}
 */
export function runNpm(args, root) {
  const options = { cwd: root, env: { ...process.env, PATH: systemPath(root) } };
  const npm = isWindows
    ? spawn(['npm', ...args].join(' '), { ...options, shell: true })
    : spawn('npm', args, options);
  return new Promise((resolve) => {
    let output = '';
    npm.stdout.on('data', (chunk) => (output += String(chunk)));
    npm.stderr.on('data', (chunk) => (output += String(chunk)));
    npm.on('error', () => resolve({ isStarted: false, exitCode: 1, output }));
    npm.on('close', (code) => resolve({ isStarted: true, exitCode: code ?? 1, output }));
  });
}

/** True where npm answers. @param {string} root */
export function hasNpm(root) {
  const env = { ...process.env, PATH: systemPath(root) };
  const answer = isWindows
    ? spawnSync('npm --version', { shell: true, env })
    : spawnSync('npm', ['--version'], { env });
  return answer.status === 0;
}
