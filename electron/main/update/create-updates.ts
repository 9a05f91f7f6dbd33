import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { app, shell } from 'electron';
import type { BackendProcess } from '../backend-process.ts';
import { unwrapReply } from '../unwrap-reply.ts';
import type { Workspaces } from '../workspaces.ts';
import { findInstallation } from './installation.ts';
import { isSignedBy } from './is-signed-by.ts';
import { startProgram } from './start-program.ts';
import { Updates } from './updates.ts';

type UpdateParts = {
  readonly backend: BackendProcess;
  readonly workspaces: Workspaces;
  readonly resourcesFolder: string;
  readonly onFailed: (error: unknown) => void;
};

/** Tells the installer of Windows that the program ends by itself and that its data stay. */
const installerArguments = ['--updated'];

/** The updates of the running program. */
export function createUpdates({ backend, workspaces, resourcesFolder, onFailed }: UpdateParts): Updates {
  const publicKey = join(resourcesFolder, 'update', 'public-key.pem');
  return new Updates({
    version: app.getVersion(),
    platform: process.platform,
    arch: process.arch,
    installation: findInstallation(process),
    privateFolder: join(app.getPath('userData'), 'updates'),
    isSigned: (content, signature) => isSignedBy(readFileSync(publicKey, 'utf8'), content, signature),
    schemaVersion: async () => unwrapReply(await backend.request('host.schemaVersion', null)),
    backUp: async () => {
      const { status } = await workspaces.status();
      if (status?.access === 'write') unwrapReply(await backend.request('backup.create', {}));
    },
    closeWorkspace: async () => {
      unwrapReply(await backend.request('host.closeWorkspace', null));
    },
    reopenWorkspace: () => workspaces.reopenLast(),
    startInstaller: (file) => startProgram(file, installerArguments),
    showInFolder: (file) => {
      shell.showItemInFolder(file);
    },
    quit: () => {
      app.quit();
    },
    quitAndStart: (file) => {
      quitAndStart(file, onFailed);
    },
  });
}

/**
 * Starts the new program when this one has closed everything. Electron's own restart does not do: its helper
 * runs from the image that the system takes away as soon as the program ends.
 */
function quitAndStart(file: string, onFailed: (error: unknown) => void): void {
  app.once('quit', () => {
    // The new program would take this one, which is still there, for the one that runs.
    app.releaseSingleInstanceLock();
    startProgram(file, []).catch(onFailed);
  });
  app.quit();
}
