import '../setup/require-node.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { announce } from '../setup/host.mjs';
import { SetupError } from '../setup/setup-error.mjs';
import { projectRoot } from '../electron/prepare-desk.ts';
import { endWith } from '../electron/run-desk.ts';
import { packDesk, packageFolder, packedFolder } from './pack-desk.ts';

/** `npm run package`: the folder that an installer would install; `--installers` makes the installers too. */
await endWith(async () => {
  const kind = kindOf(process.argv.slice(2));
  const { devDependencies } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as {
    readonly devDependencies: { readonly electron: string };
  };
  await packDesk({ root: projectRoot, kind, electronVersion: devDependencies.electron });
  announce(`Done: ${kind === 'folder' ? packedFolder(projectRoot) : packageFolder(projectRoot)}`);
  return 0;
});

function kindOf(args: readonly string[]): 'folder' | 'installers' {
  const [option, ...rest] = args;
  if (option === undefined) return 'folder';
  if (option === '--installers' && rest.length === 0) return 'installers';
  throw new SetupError('The only option of "npm run package" is --installers.');
}
