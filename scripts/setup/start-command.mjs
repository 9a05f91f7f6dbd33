import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { announce } from './host.mjs';
import { ensurePackages } from './packages.mjs';
import { ensurePinnedNode } from './pinned-node.mjs';
import { SetupError } from './setup-error.mjs';
import { ensureDesktopPackages, ensureTestPrograms } from './system-packages.mjs';

const projectRoot = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** @type {Readonly<Record<string, string>>} */
const scripts = {
  start: 'scripts/electron/start.ts',
  dev: 'scripts/electron/dev.ts',
  build: 'scripts/electron/build.ts',
  briefing: 'scripts/briefing.ts',
  workspace: 'scripts/workspace.ts',
  check: 'scripts/check/run.ts',
  test: 'scripts/check/run-tests.ts',
  bench: 'scripts/bench/run.ts',
  record: 'scripts/record/record.ts',
  package: 'scripts/package/package.ts',
  'sign-update': 'scripts/update/sign-update.ts',
};

/** Commands that open the window. */
const desktopCommands = ['start', 'dev', 'test'];

/**
 * Installs what is missing, then runs the script of a command under the pinned Node.
 * @param {readonly string[]} args the command and its own arguments
 * @returns {Promise<number>} the exit code
 */
export async function startCommand(args) {
  try {
    const [command = '', ...rest] = args;
    const script = Object.hasOwn(scripts, command) ? scripts[command] : undefined;
    if (script === undefined) {
      throw new SetupError(`"${command}" is not a command; there are ${Object.keys(scripts).join(', ')}.`);
    }
    await ensurePackages(projectRoot);
    const node = ensurePinnedNode(projectRoot);
    if (desktopCommands.includes(command)) ensureDesktopPackages();
    if (command === 'test') ensureTestPrograms();
    return await runScript(node, [join(projectRoot, script), ...rest]);
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    announce(error.message);
    return 1;
  }
}

/**
 * @param {string} node
 * @param {readonly string[]} args
 * @returns {Promise<number>}
 */
function runScript(node, args) {
  const child = spawn(node, args, { stdio: 'inherit' });
  forwardSignals(child);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) =>
      resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal])),
    );
  });
}

/**
 * A terminal sends Ctrl+C to the whole group, the child included; a second one would cut its clean-up short.
 * @param {import('node:child_process').ChildProcess} child
 */
function forwardSignals(child) {
  const isTerminal = process.stdin.isTTY === true;
  process.on('SIGINT', () => !isTerminal && child.kill('SIGINT'));
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  if (process.platform !== 'win32') process.on('SIGHUP', () => child.kill('SIGHUP'));
}
