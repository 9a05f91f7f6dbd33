import '../setup/require-node.ts';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { schemaVersion } from '#backend/workspace/migrations/migration-list.ts';
import { announce } from '../setup/host.mjs';
import { SetupError } from '../setup/setup-error.mjs';
import { projectRoot } from '../electron/prepare-desk.ts';
import { endWith } from '../electron/run-desk.ts';
import { createKey } from './create-key.ts';
import { writeUpdate } from './write-update.ts';

const usage =
  'npm run sign-update -- --folder DIR --version X --key FILE [--minimum-version X] [--notes FILE], or --new-key FILE';
const publicKeyFile = join(projectRoot, 'resources', 'update', 'public-key.pem');

/** `npm run sign-update`: makes a folder of installers an update that the programs accept. */
await endWith(async () => {
  const options = readArguments(process.argv.slice(2));
  const newKey = options['new-key'];
  if (newKey !== undefined) {
    createKey(resolve(newKey), publicKeyFile);
    announce(`The private key is in "${newKey}": keep it away from the project. Commit ${publicKeyFile}.`);
    return 0;
  }
  const { folder, version, key, notes } = options;
  if (folder === undefined || version === undefined || key === undefined) throw new SetupError(usage);
  requireOwnVersion(version);
  const names = await writeUpdate({
    folder: resolve(folder),
    version,
    minimumVersion: options['minimum-version'] ?? '0.1.0',
    workspaceSchemaVersion: schemaVersion,
    notesFile: notes === undefined ? null : resolve(notes),
    keyFile: resolve(key),
    publicKeyFile,
  });
  announce(`Update ${version} is signed: ${names.join(', ')}.`);
  return 0;
});

/** The version of the data is that of this checkout, so the installers must have been made from it. */
function requireOwnVersion(version: string): void {
  const file = join(projectRoot, 'package.json');
  const stated = JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string };
  if (stated.version === version) return;
  throw new SetupError(
    `This checkout is version ${stated.version}; check out version ${version} to sign it.`,
  );
}

function readArguments(args: string[]) {
  const text = { type: 'string' } as const;
  try {
    const options = {
      folder: text,
      version: text,
      key: text,
      notes: text,
      'minimum-version': text,
      'new-key': text,
    };
    return parseArgs({ args, options }).values;
  } catch {
    throw new SetupError(usage);
  }
}
