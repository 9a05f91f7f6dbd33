import { schemaVersion } from '#backend/workspace/migrations/migration-list.ts';
import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  updateManifestFile,
  type UpdateFile,
  type UpdateManifest,
  updateSignatureFile,
} from '#core/domain/update-manifest.ts';

export type TestKey = { readonly publicKey: string; readonly privateKey: KeyObject };

export function createTestKey(): TestKey {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  return { publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(), privateKey };
}

/** An installer of the program for this kind of computer, with any content. */
export function describeFile(content: Uint8Array | string, changes: Partial<UpdateFile> = {}): UpdateFile {
  return {
    platform: 'linux',
    arch: 'x64',
    package: 'deb',
    name: 'P06-Desk-0.2.0-linux-amd64.deb',
    bytes: Buffer.from(content).length,
    sha256: createHash('sha256').update(content).digest('hex'),
    ...changes,
  };
}

export function buildManifest(changes: Partial<UpdateManifest>): UpdateManifest {
  return {
    product: 'p06-desk',
    version: '0.2.0',
    minimumVersion: '0.1.0',
    workspaceSchemaVersion: schemaVersion,
    files: [],
    notes: { vi: 'Nhập số liệu nhanh hơn.\nSửa lỗi in.', en: 'Faster entry.' },
    ...changes,
  };
}

/** Writes a description and its signature, whatever the description says. */
export function writeSigned(folder: string, manifest: unknown, { privateKey }: TestKey): void {
  const isText = typeof manifest === 'string' || manifest instanceof Uint8Array;
  const content = Buffer.from(isText ? manifest : JSON.stringify(manifest));
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, updateManifestFile), content);
  writeFileSync(join(folder, updateSignatureFile), sign(null, content, privateKey));
}

/** An update as it is handed over: description, signature and one installer. */
export function writeUpdateFolder(
  folder: string,
  key: TestKey,
  installer: string,
  changes: Partial<UpdateFile> = {},
): UpdateFile {
  const file = describeFile(installer, changes);
  writeSigned(folder, buildManifest({ files: [file] }), key);
  writeFileSync(join(folder, file.name), installer);
  return file;
}
