import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { UpdateFile } from '#core/domain/update-manifest.ts';
import { schemaVersion } from '#backend/workspace/migrations/migration-list.ts';
import { AppError, appError } from '#core/error/app-error.ts';
import { findInstallation, type Installation } from '#main/update/installation.ts';
import { isSignedBy } from '#main/update/is-signed-by.ts';
import { type UpdateHost, Updates } from '#main/update/updates.ts';
import {
  buildManifest,
  createTestKey,
  describeFile,
  writeSigned,
  writeUpdateFolder,
} from '#tests/support/signed-update.ts';
import { testFolder } from '#tests/support/workspace-folder.ts';

const key = createTestKey();
const shown: Installation = { packages: ['deb', 'appImage'], step: 'show', programFile: null };

let stick: string;
let privateFolder: string;
/** What the shell was asked to do, in this order. */
let done: string[];

beforeEach(() => {
  stick = testFolder();
  privateFolder = join(testFolder(), 'updates');
  done = [];
});

function createUpdates(changes: Partial<UpdateHost> = {}): Updates {
  const note = (what: string) => () => {
    done.push(what);
    return Promise.resolve();
  };
  return new Updates({
    version: '0.1.0',
    platform: 'linux',
    arch: 'x64',
    installation: shown,
    privateFolder,
    isSigned: (content, signature) => isSignedBy(key.publicKey, content, signature),
    schemaVersion: () => Promise.resolve(schemaVersion),
    backUp: note('backUp'),
    closeWorkspace: note('close'),
    reopenWorkspace: note('reopen'),
    startInstaller: note('start'),
    showInFolder: (file) => done.push(`show ${file}`),
    quit: () => done.push('quit'),
    quitAndStart: (file) => done.push(`quitAndStart ${file}`),
    ...changes,
  });
}

function keptCopies(): readonly string[] {
  return existsSync(privateFolder) ? readdirSync(privateFolder) : [];
}

async function codeOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => new Error('It was done.'),
    (it: unknown) => it,
  );
  return error instanceof AppError ? error.code : String(error);
}

describe('an update in a folder', () => {
  it('is offered with its notes, and its installer is kept in a private copy', async () => {
    const { name } = writeUpdateFolder(stick, key, 'installer');
    const update = await createUpdates().examine(stick);

    expect(update).toMatchObject({ version: '0.2.0', step: 'show', isSchemaNewer: false });
    expect(update.notes?.vi).toContain('Nhập số liệu');
    expect(readFileSync(join(privateFolder, '0.2.0', name), 'utf8')).toBe('installer');
    expect(statSync(join(privateFolder, '0.2.0')).mode & 0o777).toBe(0o700);
    expect(done).toEqual([]);
  });

  it.each([
    ['as new as the program', '0.2.0', schemaVersion],
    ['older than the program', '0.10.0', schemaVersion],
    ['older in the data it writes', '0.1.0', schemaVersion + 1],
  ])('is refused where it is %s', async (_, version, dataVersion) => {
    writeUpdateFolder(stick, key, 'installer');
    const updates = createUpdates({ version, schemaVersion: () => Promise.resolve(dataVersion) });

    expect(await codeOf(updates.examine(stick))).toBe('update/not-newer');
    expect(existsSync(privateFolder)).toBe(false);
  });

  it('is refused where the program is too old for it', async () => {
    writeSigned(stick, buildManifest({ minimumVersion: '0.1.5', files: [describeFile('x')] }), key);
    expect(await codeOf(createUpdates().examine(stick))).toBe('update/too-old');
  });

  it('says where the new program writes data that older programs cannot open', async () => {
    const manifest = buildManifest({ workspaceSchemaVersion: schemaVersion + 1, files: [describeFile('x')] });
    writeSigned(stick, manifest, key);
    writeFileSync(join(stick, manifest.files[0]?.name ?? ''), 'x');

    expect(await createUpdates().examine(stick)).toMatchObject({ isSchemaNewer: true });
  });

  it.each([
    ['another system', { platform: 'win32' }],
    ['another processor', { arch: 'arm64' }],
    ['another way of installing', { installation: { ...shown, packages: ['appImage'] } }],
  ] satisfies [string, Partial<UpdateHost>][])('is refused on %s', async (_, host) => {
    writeUpdateFolder(stick, key, 'installer');
    expect(await codeOf(createUpdates(host).examine(stick))).toBe('update/not-for-this-computer');
  });
});

describe('an installer', () => {
  const spoilt: readonly [string, (file: string) => void][] = [
    ['has a changed byte', (file) => writeFileSync(file, 'installeR')],
    ['is shorter', (file) => writeFileSync(file, 'install')],
    ['is longer', (file) => writeFileSync(file, 'installer and more')],
    ['is a folder', (file) => mkdirSync(file)],
    ['is not there', () => undefined],
    [
      'is a link, even to the right file',
      (file) => {
        const elsewhere = join(testFolder(), 'elsewhere');
        writeFileSync(elsewhere, 'installer');
        symlinkSync(elsewhere, file);
      },
    ],
  ];

  it.each(spoilt)('is refused where it %s, and no copy stays', async (_, spoil) => {
    const file = describeFile('installer');
    writeSigned(stick, buildManifest({ files: [file] }), key);
    spoil(join(stick, file.name));

    expect(await codeOf(createUpdates().examine(stick))).toBe('update/damaged');
    expect(keptCopies()).toEqual([]);
  });

  it('would be taken from anyone if nobody asked for the signature', async () => {
    writeUpdateFolder(stick, createTestKey(), 'evil installer');

    expect(await codeOf(createUpdates().examine(stick))).toBe('update/not-signed');
    const careless = createUpdates({ isSigned: () => true });
    expect(await careless.install((await careless.examine(stick)).key)).toEqual({ step: 'show' });
  });
});

describe('installing', () => {
  let file: UpdateFile;
  const copy = () => join(privateFolder, '0.2.0', file.name);

  beforeEach(() => {
    file = writeUpdateFolder(stick, key, 'installer');
  });

  it('backs the workspace up and shows the checked copy, not the file on the stick', async () => {
    const updates = createUpdates();
    const { key: found } = await updates.examine(stick);
    writeFileSync(join(stick, file.name), 'exchanged after it was checked');

    expect(await updates.install(found)).toEqual({ step: 'show' });
    expect(done).toEqual(['backUp', `show ${copy()}`]);
    expect(readFileSync(copy(), 'utf8')).toBe('installer');
  });

  it('is refused where the copy changed since', async () => {
    const updates = createUpdates();
    const { key: found } = await updates.examine(stick);
    writeFileSync(copy(), 'exchangeR');

    expect(await codeOf(updates.install(found))).toBe('update/damaged');
    expect(done).toEqual([]);
  });

  it('needs the key of the update that was found last', async () => {
    const updates = createUpdates();
    const { key: first } = await updates.examine(stick);
    await updates.examine(stick);

    expect(await codeOf(updates.install(first))).toBe('gone');
    expect(await codeOf(updates.install('../x'))).toBe('gone');
  });

  it('does not go on without a backup', async () => {
    const backUp = () => Promise.reject(appError('storage/full', { path: 'x' }));
    const updates = createUpdates({ backUp, installation: { ...shown, step: 'run' } });
    const { key: found } = await updates.examine(stick);

    expect(await codeOf(updates.install(found))).toBe('storage/full');
    expect(done).toEqual([]);
  });

  it('starts an installer of Windows after the workspace is closed, then ends', async () => {
    const updates = createUpdates({ installation: { ...shown, step: 'run' } });
    await updates.install((await updates.examine(stick)).key);

    expect(done).toEqual(['backUp', 'close', 'start', 'quit']);
  });

  it('opens the workspace again where the installer does not start', async () => {
    const startInstaller = () => Promise.reject(appError('update/not-started', { path: 'x' }));
    const updates = createUpdates({ startInstaller, installation: { ...shown, step: 'run' } });
    const { key: found } = await updates.examine(stick);

    expect(await codeOf(updates.install(found))).toBe('update/not-started');
    expect(done).toEqual(['backUp', 'close', 'reopen']);
  });

  it('puts an AppImage in the place of the one that runs', async () => {
    const programFile = join(testFolder(), 'P06.AppImage');
    writeFileSync(programFile, 'old', { mode: 0o700 });
    const updates = createUpdates({ installation: { ...shown, step: 'replace', programFile } });
    await updates.install((await updates.examine(stick)).key);

    expect(readFileSync(programFile, 'utf8')).toBe('installer');
    expect(statSync(programFile).mode & 0o777).toBe(0o755);
    expect(readdirSync(join(programFile, '..'))).toEqual(['P06.AppImage']);
    expect(done).toEqual(['backUp', 'close', `quitAndStart ${programFile}`]);
  });

  it('leaves the workspace open where the AppImage cannot be replaced', async () => {
    const programFile = join(testFolder(), 'gone', 'P06.AppImage');
    const updates = createUpdates({ installation: { ...shown, step: 'replace', programFile } });
    const { key: found } = await updates.examine(stick);

    expect(await codeOf(updates.install(found))).toBe('file/unwritable');
    expect(done).toEqual(['backUp']);
  });

  it('leaves no copy behind once the new program runs, and one that is not installed yet', async () => {
    await createUpdates().examine(stick);
    await createUpdates().removeInstalled();
    expect(readdirSync(privateFolder)).toEqual(['0.2.0']);

    await createUpdates({ version: '0.2.0' }).removeInstalled();
    expect(readdirSync(privateFolder)).toEqual([]);
  });
});

describe('how the program was installed', () => {
  const image = { APPIMAGE: '/opt/P06.AppImage', APPDIR: '/run/mount_P06' };
  const find = (platform: string, env: Record<string, string> = {}, execPath = '/run/mount_P06/p06-desk') =>
    findInstallation({ platform, env, execPath });

  it.each([
    ['an AppImage', find('linux', image), ['appImage'], 'replace'],
    ['a deb, or a folder', find('linux'), ['deb', 'appImage'], 'show'],
    [
      'a program that an AppImage started',
      find('linux', image, '/opt/P06 Desk/p06-desk'),
      ['deb', 'appImage'],
      'show',
    ],
    [
      'a folder beside that of an AppImage',
      find('linux', image, '/run/mount_P06-2/p06-desk'),
      ['deb', 'appImage'],
      'show',
    ],
    ['Windows', find('win32'), ['nsis'], 'run'],
    [
      'Windows without installation',
      find('win32', { PORTABLE_EXECUTABLE_FILE: 'E:\\P06.exe' }),
      ['portable', 'nsis'],
      'show',
    ],
    ['macOS', find('darwin'), ['dmg'], 'show'],
  ] as const)('decides how it is updated: %s', (_, installation, packages, step) => {
    expect(installation).toMatchObject({ packages, step });
  });
});
