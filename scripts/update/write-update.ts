import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { createReadStream, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  compareVersions,
  longestManifestBytes,
  updateManifestFile,
  updateManifestSchema,
  type UpdateFile,
  updateProduct,
  updateSignatureFile,
} from '#core/domain/update-manifest.ts';
import { SetupError } from '../setup/setup-error.mjs';
import { findKind } from './installer-names.ts';

export type UpdateOrder = {
  /** Holds the installers, and takes the two files that make them an update. */
  readonly folder: string;
  readonly version: string;
  readonly minimumVersion: string;
  readonly workspaceSchemaVersion: number;
  /** A JSON file: language -> what changes; null where nothing is said. */
  readonly notesFile: string | null;
  /** The private key of the release owner, PEM. */
  readonly keyFile: string;
  /** The public key that the programs carry, PEM. */
  readonly publicKeyFile: string;
};

/** Describes the installers in a folder and signs the description. Returns the names of the installers. */
export async function writeUpdate(order: UpdateOrder): Promise<readonly string[]> {
  const { folder, version, minimumVersion, workspaceSchemaVersion, notesFile } = order;
  const key = requireKey(order);
  const manifest = updateManifestSchema.safeParse({
    product: updateProduct,
    version,
    minimumVersion,
    workspaceSchemaVersion,
    files: await describeInstallers(folder, version),
    notes: notesFile === null ? null : readJson(notesFile),
  });
  if (!manifest.success) {
    const [issue] = manifest.error.issues;
    throw new SetupError(`The update cannot be described: ${issue?.path.join('.')}: ${issue?.message}.`);
  }
  if (compareVersions(minimumVersion, version) > 0) {
    throw new SetupError(`The oldest version that can update, ${minimumVersion}, is newer than ${version}.`);
  }
  const content = Buffer.from(`${JSON.stringify(manifest.data, null, 2)}\n`);
  if (content.length > longestManifestBytes) {
    throw new SetupError(
      `The description has ${content.length} bytes; programs read ${longestManifestBytes}.`,
    );
  }
  // A description and a signature that do not belong together must not stand side by side.
  rmSync(join(folder, updateSignatureFile), { force: true });
  writeFileSync(join(folder, updateManifestFile), content);
  writeFileSync(join(folder, updateSignatureFile), sign(null, content, key));
  return manifest.data.files.map(({ name }) => name);
}

/** A key whose other half the programs do not carry would make an update that every program refuses. */
function requireKey({ keyFile, publicKeyFile }: UpdateOrder): KeyObject {
  const key = parseKey(keyFile, createPrivateKey);
  const publicKey = parseKey(publicKeyFile, createPublicKey);
  if (key.asymmetricKeyType !== 'ed25519' || publicKey.asymmetricKeyType !== 'ed25519') {
    throw new SetupError(`"${keyFile}" and "${publicKeyFile}" must be Ed25519 keys.`);
  }
  const probe = Buffer.from(updateProduct);
  if (!verify(null, probe, publicKey, sign(null, probe, key))) {
    throw new SetupError(
      `"${keyFile}" is not the key of "${publicKeyFile}"; the programs would refuse the update.`,
    );
  }
  return key;
}

function parseKey(file: string, parse: (pem: string) => KeyObject): KeyObject {
  const pem = readText(file);
  try {
    return parse(pem);
  } catch {
    throw new SetupError(`"${file}" holds no key that can be read (PEM, without a password).`);
  }
}

async function describeInstallers(folder: string, version: string): Promise<readonly UpdateFile[]> {
  const names = listNames(folder);
  const kinds = names.flatMap((name) => {
    const kind = findKind(name, version);
    return kind === null ? [] : [{ name, ...kind }];
  });
  if (kinds.length === 0) {
    throw new SetupError(`There is no installer of version "${version}" in "${folder}".`);
  }
  return Promise.all(
    kinds.map(async (kind) => {
      const file = join(folder, kind.name);
      return { ...kind, bytes: statSync(file).size, sha256: await hashFile(file) };
    }),
  );
}

async function hashFile(file: string): Promise<string> {
  const hash = createHash('sha256');
  // A file that is read as a stream comes in pieces of bytes.
  for await (const block of createReadStream(file)) hash.update(block as Buffer);
  return hash.digest('hex');
}

function listNames(folder: string): readonly string[] {
  try {
    return readdirSync(folder).toSorted();
  } catch {
    throw new SetupError(`The folder "${folder}" cannot be read.`);
  }
}

function readJson(file: string): unknown {
  const text = readText(file);
  try {
    return JSON.parse(text);
  } catch {
    throw new SetupError(`"${file}" is not JSON.`);
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new SetupError(`The file "${file}" cannot be read.`);
  }
}
