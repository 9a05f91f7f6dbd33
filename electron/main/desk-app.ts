import { join } from 'node:path';
import { app, dialog, Menu, shell } from 'electron';
import type { BackendRequestName } from '#contract/backend-messages.ts';
import type { ProcedureName } from '#contract/procedures.ts';
import type { Failure, Reply } from '#contract/reply.ts';
import { AppError } from '#core/error/app-error.ts';
import { localDay } from '#core/language/local-day.ts';
import { Backups } from './backups.ts';
import { BackendProcess } from './backend-process.ts';
import { Exports } from './exports.ts';
import { createHostAnswers, type HostAnswers } from './host-answers.ts';
import { LogFile } from './log-file.ts';
import { workspaceFolderOf } from './opened-file.ts';
import { PreferencesFile } from './preferences-file.ts';
import { registerRouter } from './router.ts';
import { ReplyFailure } from './unwrap-reply.ts';
import { createUpdates } from './update/create-updates.ts';
import { Windows } from './windows.ts';
import { readErrorSentence, readFailureSentence } from './words.ts';
import { Workspaces } from './workspaces.ts';

/** The desktop app: its windows, one backend, one router between them. Electron must be ready. */
export class DeskApp {
  readonly #log = new LogFile(join(app.getPath('userData'), 'logs', 'desk.log'));
  readonly #resourcesFolder = join(app.getAppPath(), 'resources');
  readonly #preferences = new PreferencesFile(join(app.getPath('userData'), 'preferences.json'), (error) => {
    this.#log.writeBug('preferences', error);
  });
  readonly #windows = new Windows({
    preferences: this.#preferences,
    log: this.#log,
    onGivenUp: () => {
      this.#giveUp('');
    },
  });
  #workspaces: Workspaces | null = null;
  #isEnding = false;

  start(): void {
    Menu.setApplicationMenu(null);
    // First: the page takes longest, and asks for nothing before this turn of the event loop is over.
    this.#windows.openDesk();
    const backend = this.#startBackend();
    const workspaces = new Workspaces({
      backend,
      preferences: this.#preferences,
      ownFolder: join(app.getPath('userData'), 'workspaces'),
      bin: {
        backupsFolder: join(app.getPath('userData'), 'deleted'),
        today: () => localDay(new Date()),
        trash: (path) => shell.trashItem(path),
        show: (file) => {
          shell.showItemInFolder(file);
        },
      },
    });
    this.#workspaces = workspaces;
    const backups = new Backups(backend, this.#preferences);
    this.#inBackground('backups', backups.announcePlan());
    this.#inBackground('reopen', workspaces.reopenLast());
    backend.onRestarted = () => {
      this.#inBackground('backups', backups.announcePlan());
      this.#inBackground('reopen', workspaces.reopenLast());
      this.#windows.emit('data.changed', { topic: 'workspace' });
    };
    this.#registerRouter(backend, workspaces, backups);
    this.#stopBackendAtEnd(backend);
  }

  /** Another start of the program ends; this one comes to the front. */
  comeForward(): void {
    this.#windows.comeForward();
  }

  /** Opens the workspace whose file the user chose outside the program, as the dialog for folders would. */
  openFile(file: string): void {
    this.#inBackground('open', this.#openOrSayWhyNot(file));
  }

  /**
   * Ends the program after a bug that nobody caught, because nothing is known of its state any more. What was
   * saved is on the disk, and the backend, a process of its own, closes the workspace in order.
   */
  endAfter(error: unknown): void {
    this.#giveUp(this.#log.writeBug('uncaught', error));
  }

  #startBackend(): BackendProcess {
    return new BackendProcess({
      entry: join(app.getAppPath(), 'backend', 'entry.js'),
      resourcesFolder: this.#resourcesFolder,
      stateFolder: join(app.getPath('userData'), 'state'),
      onEvent: (name, event) => {
        this.#windows.emit(name, event);
      },
      onLog: (entry) => {
        this.#log.write(entry);
      },
      onDied: (exitCode) => this.#log.writeBug(`backend ended with ${exitCode}`, undefined),
    });
  }

  #registerRouter(backend: BackendProcess, workspaces: Workspaces, backups: Backups): void {
    const updates = createUpdates({
      backend,
      workspaces,
      resourcesFolder: this.#resourcesFolder,
      onFailed: (error) => {
        this.#log.writeBug('update', error);
      },
    });
    this.#inBackground('update', updates.removeInstalled());
    const answers = createHostAnswers({
      preferences: this.#preferences,
      workspaces,
      backups,
      exports: new Exports(backend),
      presentation: this.#windows.presentation,
      help: this.#windows.help,
      updates,
      findWindow: () => this.#windows.desk,
      onWorkspaceChanged: () => {
        this.#announceWorkspace();
      },
    });
    registerRouter({
      findCaller: (sender) => this.#windows.findCaller(sender),
      answer: (name, input) => answerCall(name, input, answers, backend),
      logBug: (where, error) => this.#log.writeBug(where, error),
    });
  }

  async #openOrSayWhyNot(file: string): Promise<void> {
    const folder = workspaceFolderOf(file);
    try {
      if (folder === null) this.#workspaces?.offer(file);
      else await this.#workspaces?.open(folder);
      this.#announceWorkspace();
    } catch (error) {
      await this.#say(failureOf(error));
    }
  }

  async #say(failure: Pick<Failure, 'code' | 'params'>): Promise<void> {
    const message = readFailureSentence(this.#resourcesFolder, this.#preferences.current.language, failure);
    await dialog.showMessageBox({ type: 'warning', title: 'P06 Desk', message });
  }

  #announceWorkspace(): void {
    // The audience sees no figure of another province than the one it was shown.
    this.#windows.presentation.stop();
    this.#windows.emit('data.changed', { topic: 'workspace' });
  }

  /** Says that the program ends, with the number of the entry in the log where there is one. */
  #giveUp(logId: string): void {
    if (this.#isEnding) return;
    this.#isEnding = true;
    const sentence = readErrorSentence(this.#resourcesFolder, this.#preferences.current.language, logId);
    dialog.showErrorBox('P06 Desk', sentence);
    app.quit();
  }

  #stopBackendAtEnd(backend: BackendProcess): void {
    let isStopped = false;
    app.on('will-quit', (event) => {
      if (isStopped) return;
      event.preventDefault();
      this.#inBackground(
        'stop',
        backend.stop().finally(() => {
          isStopped = true;
          app.quit();
        }),
      );
    });
  }

  /** Work that nobody waits for; its failure goes to the log. */
  #inBackground(what: string, work: Promise<unknown>): void {
    work.catch((error: unknown) => {
      this.#log.writeBug(what, error);
    });
  }
}

async function answerCall(
  name: ProcedureName,
  input: unknown,
  answers: HostAnswers,
  backend: BackendProcess,
): Promise<Reply<unknown>> {
  // The router parsed the input by the schema of exactly this procedure.
  if (!isHostProcedure(name, answers)) return backend.request(name as BackendRequestName, input as never);
  try {
    return { ok: true, value: await answers[name](input as never) };
  } catch (error) {
    if (error instanceof ReplyFailure) return { ok: false, error: error.failure };
    throw error;
  }
}

function isHostProcedure(name: ProcedureName, answers: HostAnswers): name is keyof HostAnswers {
  return Object.hasOwn(answers, name);
}

/** What a user is told of; anything else is a bug and goes on. */
function failureOf(error: unknown): Pick<Failure, 'code' | 'params'> {
  if (error instanceof ReplyFailure) return error.failure;
  if (error instanceof AppError) return error;
  throw error;
}
