import { spawn } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';

const ownPackages = join(import.meta.dirname, '..', '..', 'node_modules');
const ansiColour = new RegExp(`${String.fromCodePoint(27)}\\[[0-9;]*m`, 'g');

/** Every file has the one layout that oxfmt gives it. */
export function findFormatFaults(root: string): Promise<readonly string[]> {
  return runTool({ root, tool: ['oxfmt', 'bin/oxfmt'], args: ['--list-different'] });
}

/** Rules of `.oxlintrc.json`, those that need types included. */
export function findLintFaults(root: string): Promise<readonly string[]> {
  return runTool({ root, tool: ['oxlint', 'bin/oxlint'], args: ['--type-aware', '--format=agent'] });
}

/** Types of all rooms, and that no room imports one that its references leave out. */
export function findTypeFaults(root: string): Promise<readonly string[]> {
  return runTool({ root, tool: ['typescript', 'bin/tsc'], args: ['-b', '--pretty', 'false'] });
}

/** Files, exports and packages that nothing uses, and packages that nothing declares. */
export function findUnusedFaults(root: string): Promise<readonly string[]> {
  return runTool({ root, tool: ['knip', 'bin/knip.js'], args: ['--reporter', 'symbols', '--no-progress'] });
}

/** Writes the layout that `findFormatFaults` asks for. */
export async function layOutFiles(root: string): Promise<void> {
  await runTool({ root, tool: ['oxfmt', 'bin/oxfmt'], args: [] });
}

/** Applies the repairs that the lint rules know to be safe. */
export async function repairLint(root: string): Promise<void> {
  await runTool({ root, tool: ['oxlint', 'bin/oxlint'], args: ['--type-aware', '--fix'] });
}

type ToolRun = {
  readonly root: string;
  /** Package of this project, and its program inside the package. */
  readonly tool: readonly [packageName: string, program: string];
  readonly args: readonly string[];
};

/** Lines of a tool that found faults; none where it exits with 0. */
async function runTool({ root, tool, args }: ToolRun): Promise<readonly string[]> {
  const child = spawn(process.execPath, [join(ownPackages, ...tool), ...args], {
    cwd: root,
    env: { ...process.env, NO_COLOR: '1', OXLINT_TSGOLINT_PATH: tsgolintPath() },
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
  const exitCode = await new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (exitCode === 0) return [];
  const lines = output.replaceAll(ansiColour, '').split('\n');
  const faults = lines.map((line) => line.trimEnd()).filter((line) => line !== '');
  return faults.length > 0
    ? faults
    : [`${tool[0]} ended with exit code ${String(exitCode)} and said nothing.`];
}

/** The linter looks for its companion in the folder it checks; a folder without packages has none. */
function tsgolintPath(): string {
  const fileName = process.platform === 'win32' ? 'tsgolint.exe' : 'tsgolint';
  const platformPackage = `${process.platform}-${process.arch}`;
  return join(ownPackages, '@oxlint-tsgolint', platformPackage, fileName);
}
