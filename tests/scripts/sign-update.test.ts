import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { isSignedBy } from '#main/update/is-signed-by.ts';
import { readManifest } from '#main/update/read-manifest.ts';
import { createKey } from '#scripts/update/create-key.ts';
import { type UpdateOrder, writeUpdate } from '#scripts/update/write-update.ts';
import { testFolder } from '#tests/support/workspace-folder.ts';

let order: UpdateOrder;

beforeEach(() => {
  const keys = testFolder();
  const folder = testFolder();
  order = {
    folder,
    version: '0.2.0',
    minimumVersion: '0.1.0',
    workspaceSchemaVersion: 3,
    notesFile: null,
    keyFile: join(keys, 'private.pem'),
    publicKeyFile: join(keys, 'public.pem'),
  };
  createKey(order.keyFile, order.publicKeyFile);
  for (const name of [
    'P06-Desk-0.2.0-windows-setup.exe',
    'P06-Desk-0.2.0-linux-x86_64.AppImage',
    'latest.yml',
  ]) {
    writeFileSync(join(folder, name), name);
  }
});

const write = (changes: Partial<UpdateOrder> = {}) => writeUpdate({ ...order, ...changes });

function fileWith(text: string): string {
  const file = join(testFolder(), 'file');
  writeFileSync(file, text);
  return file;
}

describe('signing an update', () => {
  it('makes a folder that the program accepts, with every installer of the version', async () => {
    await write({ notesFile: fileWith('{"vi":"Sửa lỗi."}') });
    const publicKey = readFileSync(order.publicKeyFile, 'utf8');
    const manifest = await readManifest(order.folder, (content, signature) =>
      isSignedBy(publicKey, content, signature),
    );

    expect(manifest).toMatchObject({
      version: '0.2.0',
      workspaceSchemaVersion: 3,
      notes: { vi: 'Sửa lỗi.' },
    });
    expect(manifest.files.map((file) => `${file.platform} ${file.arch} ${file.package}`)).toEqual([
      'linux x64 appImage',
      'win32 x64 nsis',
    ]);
  });

  it('refuses a key that the programs do not carry', async () => {
    const other = join(testFolder(), 'other.pem');
    createKey(other, join(testFolder(), 'public.pem'));
    await expect(write({ keyFile: other })).rejects.toThrow('is not the key of');
  });

  it.each([
    ['a key that is none', () => ({ keyFile: fileWith('no key') }), 'holds no key'],
    ['a key that is away', () => ({ keyFile: join(order.folder, 'away') }), 'cannot be read'],
    ['a folder that is away', () => ({ folder: join(order.folder, 'away') }), 'cannot be read'],
    ['installers of another version', () => ({ version: '0.3.0' }), 'no installer of version "0.3.0"'],
    ['notes that are no JSON', () => ({ notesFile: fileWith('notes') }), 'is not JSON'],
    ['notes without Vietnamese', () => ({ notesFile: fileWith('{"en":"x"}') }), 'notes.vi'],
    ['a minimum that is newer', () => ({ minimumVersion: '0.9.0' }), 'is newer than 0.2.0'],
    ['a minimum that is no version', () => ({ minimumVersion: 'old' }), 'minimumVersion'],
  ])('says what is wrong with %s', async (_, changes, sentence) => {
    await expect(write(changes())).rejects.toThrow(sentence);
  });

  it('writes no key over another one', () => {
    expect(() => createKey(order.keyFile, order.publicKeyFile)).toThrow('is there already');
  });
});
