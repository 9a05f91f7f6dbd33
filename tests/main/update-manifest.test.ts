import { execFileSync } from 'node:child_process';
import { readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { updateManifestFile, updateSignatureFile } from '#core/domain/update-manifest.ts';
import { AppError } from '#core/error/app-error.ts';
import { isSignedBy } from '#main/update/is-signed-by.ts';
import { readManifest } from '#main/update/read-manifest.ts';
import {
  buildManifest,
  createTestKey,
  describeFile,
  writeSigned,
  writeUpdateFolder,
} from '#tests/support/signed-update.ts';
import { testFolder } from '#tests/support/workspace-folder.ts';

const key = createTestKey();
let folder: string;

beforeEach(() => {
  folder = testFolder();
  writeUpdateFolder(folder, key, 'installer');
});

function read(publicKey = key.publicKey) {
  return readManifest(folder, (content, signature) => isSignedBy(publicKey, content, signature));
}

async function codeOfReading(publicKey?: string): Promise<string> {
  const error = await read(publicKey).then(
    () => new Error('It was accepted.'),
    (it: unknown) => it,
  );
  return error instanceof AppError ? error.code : String(error);
}

function flipByte(name: string, at: (length: number) => number): void {
  const file = join(folder, name);
  const content = readFileSync(file);
  const position = at(content.length);
  content[position] = (content[position] ?? 0) ^ 1;
  writeFileSync(file, content);
}

describe('the description of an update', () => {
  it('is read where the release owner signed it', async () => {
    expect(await read()).toEqual(buildManifest({ files: [describeFile('installer')] }));
  });

  it('is not there in any other folder', async () => {
    rmSync(join(folder, updateManifestFile));
    expect(await codeOfReading()).toBe('update/missing');
  });

  it('is refused with any byte of it changed', () => {
    const content = readFileSync(join(folder, updateManifestFile));
    const signature = readFileSync(join(folder, updateSignatureFile));
    const isAccepted = (position: number) => {
      const changed = content.map((byte, at) => (at === position ? byte ^ 1 : byte));
      return isSignedBy(key.publicKey, changed, signature);
    };

    expect(isSignedBy(key.publicKey, content, signature)).toBe(true);
    expect([...content.keys()].filter(isAccepted)).toEqual([]);
  });

  it.each([
    ['the signature of another key', () => writeUpdateFolder(folder, createTestKey(), 'installer')],
    ['no signature', () => rmSync(join(folder, updateSignatureFile))],
    ['an empty signature', () => writeFileSync(join(folder, updateSignatureFile), '')],
    ['a changed signature', () => flipByte(updateSignatureFile, (length) => length - 1)],
    ['a truncated description', () => writeFileSync(join(folder, updateManifestFile), '{"product":')],
    ['an empty description', () => writeFileSync(join(folder, updateManifestFile), '')],
  ])('is refused with %s', async (_, spoil) => {
    spoil();
    expect(await codeOfReading()).toBe('update/not-signed');
  });

  it('is refused where the program carries another key', async () => {
    expect(await codeOfReading(createTestKey().publicKey)).toBe('update/not-signed');
  });

  it('would be believed with a changed byte if nobody asked for the signature', async () => {
    const position = readFileSync(join(folder, updateManifestFile)).indexOf('nhanh');
    flipByte(updateManifestFile, () => position);

    expect(await codeOfReading()).toBe('update/not-signed');
    expect((await readManifest(folder, () => true)).notes?.vi).toContain('ohanh');
  });

  it.each([
    ['that is longer than any', 'x'.repeat(70_000)],
    ['that is no JSON', '{'],
    ['that is no UTF-8', Buffer.from('{"product":"p06-desk","version":"\u00ff"}', 'latin1')],
  ])('is refused, signed as it may be, where it is one %s', async (_, content) => {
    writeSigned(folder, content, key);
    expect(await codeOfReading()).toBe('update/damaged');
  });

  it('is that of this program', async () => {
    writeSigned(folder, { product: 'other', files: 'elsewhere' }, key);
    expect(await codeOfReading()).toBe('update/wrong-product');
    writeSigned(folder, '[]', key);
    expect(await codeOfReading()).toBe('update/wrong-product');
  });

  it.each([
    '../../etc/passwd',
    '..\\..\\setup.exe',
    '/bin/sh',
    'C:\\setup.exe',
    'folder/setup.exe',
    'setup.exe:stream',
    '.hidden',
    'setup.exe.',
    'CON.exe',
    'nul',
    'a'.repeat(200),
    '',
    'setup\u0000.exe',
    '-option',
  ])('names no file such as %j', async (name) => {
    writeSigned(folder, buildManifest({ files: [describeFile('installer', { name })] }), key);
    expect(await codeOfReading()).toBe('update/damaged');
  });

  it.each([
    ['an unknown field', { ...buildManifest({ files: [describeFile('x')] }), run: 'this' }],
    ['a version that is none', buildManifest({ version: '1.0', files: [describeFile('x')] })],
    ['no installer', buildManifest({ files: [] })],
    ['an installer without a size', buildManifest({ files: [describeFile('x', { bytes: 0 })] })],
    ['a hash that is none', buildManifest({ files: [describeFile('x', { sha256: 'abc' })] })],
  ])('is refused with %s', async (_, manifest) => {
    writeSigned(folder, manifest, key);
    expect(await codeOfReading()).toBe('update/damaged');
  });
});

describe('what stands under the name of the description', () => {
  it.each([updateManifestFile, updateSignatureFile])('is no link: %s', async (name) => {
    const elsewhere = join(testFolder(), 'elsewhere');
    renameSync(join(folder, name), elsewhere);
    symlinkSync(elsewhere, join(folder, name));

    expect(await codeOfReading()).toBe('update/damaged');
  });

  it('is no pipe, which would never end', async () => {
    rmSync(join(folder, updateManifestFile));
    execFileSync('mkfifo', [join(folder, updateManifestFile)]);

    expect(await codeOfReading()).toBe('update/damaged');
  });
});
