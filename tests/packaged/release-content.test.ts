import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { describe, expect, inject, it } from 'vitest';
import { projectRoot } from '#scripts/electron/prepare-desk.ts';
import { findShippedPackages, licenseList } from '#scripts/package/third-party-licenses.ts';
import { listAsar } from './support/asar-listing.ts';

const { release, twin } = inject('packaged');
const isMac = process.platform === 'darwin';
/** Where the program and its parts lie; macOS keeps them apart. */
const folder = dirname(release);
const resourcesOf = (program: string) =>
  isMac ? join(dirname(program), '..', 'Resources') : join(dirname(program), 'resources');
const archive = join(resourcesOf(release), 'app.asar');

async function readFuses(program: string) {
  const {
    version: _,
    resetAdHocDarwinSignature: __,
    strictlyRequireAllFuses: ___,
    ...fuses
  } = await getCurrentFuseWire(program);
  return fuses;
}

function listFolder(): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

describe('the fuses of a release (H21)', () => {
  it('are set as the program needs them', async () => {
    expect(await readFuses(release)).toMatchObject({
      [FuseV1Options.RunAsNode]: FuseState.DISABLE,
      [FuseV1Options.EnableCookieEncryption]: FuseState.DISABLE,
      [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: FuseState.DISABLE,
      [FuseV1Options.EnableNodeCliInspectArguments]: FuseState.DISABLE,
      [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: FuseState.ENABLE,
      [FuseV1Options.OnlyLoadAppFromAsar]: FuseState.ENABLE,
      [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: FuseState.DISABLE,
      [FuseV1Options.GrantFileProtocolExtraPrivileges]: FuseState.DISABLE,
    });
  });

  it('differ from those of the test twin in one, and its app not at all', async () => {
    const [ours, others] = [await readFuses(release), await readFuses(twin)];
    const inspect = { [FuseV1Options.EnableNodeCliInspectArguments]: FuseState.ENABLE };
    const hash = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');

    expect(others).toEqual({ ...ours, ...inspect });
    expect(hash(join(resourcesOf(twin), 'app.asar'))).toBe(hash(archive));
  });
});

describe.runIf(!isMac)('the package', () => {
  it('holds the built app and what it reads, and nothing else', () => {
    const files = listAsar(archive);
    const tops = new Set(files.map((path) => path.split('/').slice(0, 2).join('/')));

    expect([...tops].filter((top) => !/^(main|preload|renderer)\//.test(top)).toSorted()).toEqual([
      'backend/briefing-thread.js',
      'backend/entry.js',
      'backend/parts',
      'node_modules/better-sqlite3',
      'package.json',
      'resources/fonts',
      'resources/locales',
      'resources/samples',
      'resources/update',
    ]);
    expect(files.filter((path) => /\.(ts|tsx|map|md|cpp|c|h)$|\.notes\.json$|\.test\./.test(path))).toEqual(
      [],
    );
  });

  it('holds one copy of each native module, outside the archive', () => {
    const native = (path: string) => path.endsWith('.node');

    expect(listFolder().filter(native)).toHaveLength(1);
    expect(listAsar(archive).filter(native)).toHaveLength(1);
    expect(listFolder().find(native)).toContain('app.asar.unpacked');
  });

  it('keeps the words of Chromium in the five languages only', () => {
    expect(readdirSync(join(folder, 'locales')).toSorted()).toEqual([
      'cs.pak',
      'en-US.pak',
      'hi.pak',
      'ur.pak',
      'vi.pak',
    ]);
  });

  it('starts nothing without the sandbox (H25)', () => {
    const isText = (path: string) => /\.(js|cjs|json|sh|desktop|yml|txt)$|(^|\/)[^.]+$/.test(path);
    const texts = listFolder().filter(
      (path) => isText(path) && path !== 'p06-desk' && path !== 'p06-desk.exe',
    );
    const texted = texts.filter((path) => readFileSync(join(folder, path)).includes('--no-sandbox'));

    expect(texted.filter((path) => !path.startsWith('chrome'))).toEqual([]);
    expect(readFileSync(archive).includes('--no-sandbox')).toBe(false);
    expect(readFileSync(join(projectRoot, 'electron-builder.yml'), 'utf8')).toMatch(/executableArgs: \[\]/);
  });

  it('asks nowhere for updates and uploads no crash', () => {
    const code = readFileSync(archive).toString('latin1');

    expect(listFolder().filter((path) => path.endsWith('app-update.yml'))).toEqual([]);
    expect(code).not.toMatch(/crashReporter\.start|autoUpdater|electron-updater/);
  });
});

describe('the list of licences', () => {
  const packages = findShippedPackages(projectRoot);

  it('names every package whose code is shipped, those of the page included', () => {
    const names = packages.map(({ name }) => name);

    expect(names).toEqual(
      expect.arrayContaining(['better-sqlite3', 'docx', 'kysely', 'react', 'react-dom', '@mantine/hooks']),
    );
    expect(names).not.toContain('vite');
  });

  it('is shipped as it is made', () => {
    const shipped = readFileSync(join(resourcesOf(release), 'THIRD-PARTY-LICENSES.txt'), 'utf8');

    expect(shipped).toBe(licenseList(packages));
    expect(
      ['LICENSE.electron.txt', 'LICENSES.chromium.html'].filter((name) => existsSync(join(folder, name))),
    ).toHaveLength(2);
  });

  it('holds no licence that would ask for more than being named', () => {
    const free = /^\(?(MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|OFL-1\.1|MPL-2\.0|CC0-1\.0|Unlicense)\b/;

    expect(packages.filter(({ license }) => !free.test(license))).toEqual([]);
  });
});
