import { cpSync, existsSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import process from 'node:process';
import { announce, systemPath } from '../setup/host.mjs';
import { SetupError } from '../setup/setup-error.mjs';
import { cacheFolder } from './cache-folder.ts';
import { runProgram } from './run-program.ts';

/** The prebuilt binary asks for Node-API 10, which Electron has from here on. */
const firstMajorForPrebuilt = 35;

/** The source says Node-API 10; an older Electron offers the same functions as experimental ones. */
const olderApiFlags = [
  '-UNAPI_VERSION',
  '-DNAPI_VERSION=2147483647',
  '-DNAPI_EXPERIMENTAL',
  '-DNODE_API_EXPERIMENTAL_NOGC_ENV_OPT_OUT',
  '-w',
].join(' ');

/** Folder of a better-sqlite3 that runs in this Electron; builds one into the cache where it must. */
export function ensureNativeModule(root: string, electronVersion: string): string {
  const pristine = join(root, 'node_modules', 'better-sqlite3');
  if (Number(electronVersion.split('.')[0]) >= firstMajorForPrebuilt) return pristine;
  const { version } = JSON.parse(readFileSync(join(pristine, 'package.json'), 'utf8')) as { version: string };
  const name = `better-sqlite3-${version}-electron-${electronVersion}-${process.platform}-${process.arch}`;
  const built = join(cacheFolder(), name);
  const folder = join(built, 'node_modules', 'better-sqlite3');
  if (existsSync(nativeFile(folder))) return folder;
  announce('Building better-sqlite3 for this Electron (about two minutes, once a machine) …');
  const work = `${built}.partial-${process.pid}`;
  try {
    build(root, work);
    rmSync(built, { recursive: true, force: true });
    renameSync(work, built);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return folder;
}

export function nativeFile(moduleFolder: string): string {
  return join(moduleFolder, 'build', 'Release', 'better_sqlite3.node');
}

/** Works on a copy, so that the installed package stays as it came. */
function build(root: string, work: string): void {
  const headers = findHeaders(root);
  for (const name of ['better-sqlite3', 'node-addon-api']) {
    const target = join(work, 'node_modules', name);
    mkdirSync(dirname(target), { recursive: true });
    cpSync(join(root, 'node_modules', name), target, { recursive: true });
  }
  const folder = join(work, 'node_modules', 'better-sqlite3');
  const { isDone, output } = runProgram({
    program: process.execPath,
    args: [
      join(root, 'node_modules', 'node-gyp', 'bin', 'node-gyp.js'),
      'rebuild',
      '--release',
      '--force_build=1',
      `--nodedir=${headers}`,
      `--jobs=${availableParallelism()}`,
    ],
    cwd: folder,
    env: {
      CXXFLAGS: olderApiFlags,
      // The build asks for "node" by name.
      PATH: `${dirname(process.execPath)}${delimiter}${process.env['PATH'] ?? ''}`,
    },
  });
  if (isDone && existsSync(nativeFile(folder))) return;
  const complaint = output.split('\n').find((line) => /\berror\b|ERR! (?:find|stack Error)/i.test(line));
  throw new SetupError(
    `better-sqlite3 could not be built (it needs python3, make and g++): ${complaint?.trim() ?? 'no reason given'}`,
  );
}

/** Prefix of a Node whose headers are installed; the pinned one comes without. */
function findHeaders(root: string): string {
  const programs = systemPath(root)
    .split(delimiter)
    .map((folder) => join(folder, process.platform === 'win32' ? 'node.exe' : 'node'))
    .filter((path) => existsSync(path));
  const prefixes = programs.map((path) => dirname(dirname(realpathSync(path))));
  const found = [...prefixes, '/usr', '/usr/local'].find((prefix) =>
    existsSync(join(prefix, 'include', 'node', 'node_api.h')),
  );
  if (found !== undefined) return found;
  throw new SetupError(
    'The headers of Node are missing (on Debian the package "libnode-dev"); better-sqlite3 cannot be built without them.',
  );
}
