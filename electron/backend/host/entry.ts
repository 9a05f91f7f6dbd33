import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import process from 'node:process';
import { v7 as createUuid } from 'uuid';
import type { BackendMessage, BackendRequest } from '#contract/backend-messages.ts';
import { uidSchema } from '#core/domain/identifiers.ts';
import type { Ports } from '#backend/ports.ts';
import { removeLeftViews } from '#backend/workspace/view-folder.ts';
import { thisSeat } from '#backend/this-seat.ts';
import { answerRequest, describeBug, framesOf, type Log } from './answer-request.ts';
import type { Emit } from './answer-map.ts';
import { tickMs } from './backup-keeper.ts';
import { createAnswers } from './answers.ts';
import { DeskHolder } from './open-desk.ts';

/** The end of the line to the shell, as Electron gives it to a utility process. */
type ParentPort = {
  readonly postMessage: (message: BackendMessage) => void;
  readonly on: (event: 'message', listener: (message: { readonly data: BackendRequest }) => void) => void;
};

const newLogId = () => randomBytes(4).toString('hex');

type Folders = Pick<Ports, 'resourcesFolder' | 'stateFolder'>;

/** The backend of the desktop app. Its arguments are the folder `resources` and the one of its own state. */
function start(parentPort: ParentPort, folders: Folders): void {
  const log: Log = (entry) => {
    parentPort.postMessage({ kind: 'log', entry });
  };
  const ports = createPorts(folders, log);
  removeLeftViews(ports.temporaryFolder, ports.logger);
  const desk = new DeskHolder(ports);
  const emit: Emit = (name, event) => {
    parentPort.postMessage({ kind: 'event', name, event });
  };
  desk.onDamageFound = ({ folder }) => {
    emit('damage.found', { name: basename(folder) });
  };
  desk.backups.onChanged = () => {
    emit('data.changed', { topic: 'backup' });
  };
  setInterval(() => {
    desk.backups.tick(desk.find()?.workspace ?? null);
  }, tickMs).unref();
  const answers = createAnswers(desk, emit);
  // The process then ends; the shell starts it again, and SQLite takes back what was not committed.
  process.on('uncaughtExceptionMonitor', (error) => {
    const message = describeBug('uncaught in the backend', error);
    log({ id: newLogId(), level: 'error', message, frames: framesOf(error) });
  });
  parentPort.on('message', ({ data: { id, name, input } }) => {
    void answerRequest({ name, input }, answers, { log, newLogId }).then((reply) => {
      parentPort.postMessage({ kind: 'reply', id, reply });
    });
  });
}

function createPorts({ resourcesFolder, stateFolder }: Folders, log: Log): Ports {
  return {
    now: () => new Date(),
    newUid: () => uidSchema.parse(createUuid()),
    randomName: () => randomBytes(8).toString('hex'),
    logger: {
      info: (message) => {
        log({ id: newLogId(), level: 'info', message, frames: [] });
      },
      error: (message, cause) => {
        const text = `${message} ${describeBug('', cause)}`;
        log({ id: newLogId(), level: 'error', message: text, frames: framesOf(cause) });
      },
    },
    seat: thisSeat(),
    fontsFolder: join(resourcesFolder, 'fonts'),
    resourcesFolder,
    temporaryFolder: tmpdir(),
    stateFolder,
    documentThread: new URL('./briefing-thread.js', import.meta.url),
  };
}

// Electron adds the port to the process of a utility process; nothing else starts this file.
const { parentPort } = process as unknown as { readonly parentPort: ParentPort };
const [, , resourcesFolder = '', stateFolder = null] = process.argv;
start(parentPort, { resourcesFolder, stateFolder });
