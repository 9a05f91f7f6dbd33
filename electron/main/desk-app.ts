import { join } from 'node:path';
import type { BrowserWindow } from 'electron';
import { app, dialog, Menu } from 'electron';
import type { DeskEventName, DeskEvents } from '#contract/events.ts';
import { eventChannel } from '#contract/method-names.ts';
import type { BackendRequestName } from '#contract/backend-messages.ts';
import type { ProcedureName } from '#contract/procedures.ts';
import type { Reply } from '#contract/reply.ts';
import { appScheme } from './app-origin.ts';
import { BackendProcess } from './backend-process.ts';
import { openDeskWindow } from './desk-window.ts';
import { Exports } from './exports.ts';
import { createDeskSession } from './harden.ts';
import { createHostAnswers, type HostAnswers } from './host-answers.ts';
import { LogFile } from './log-file.ts';
import { createPageServer } from './page-server.ts';
import { PreferencesFile } from './preferences-file.ts';
import { Presentation } from './presentation.ts';
import { registerRouter } from './router.ts';
import { ReplyFailure } from './unwrap-reply.ts';
import { readErrorSentence } from './words.ts';
import { Workspaces } from './workspaces.ts';

/** The desktop app: one window, one backend, one router between them. */
export class DeskApp {
  readonly #log = new LogFile(join(app.getPath('userData'), 'logs', 'desk.log'));
  readonly #resourcesFolder = join(app.getAppPath(), 'resources');
  readonly #presentation = new Presentation();
  readonly #preferences = new PreferencesFile(join(app.getPath('userData'), 'preferences.json'), (error) => {
    this.#log.writeBug('preferences', error);
  });
  #window: BrowserWindow | null = null;

  /** Electron must be ready. */
  start(): void {
    Menu.setApplicationMenu(null);
    const backend = this.#startBackend();
    const workspaces = new Workspaces(
      backend,
      this.#preferences,
      join(app.getPath('userData'), 'workspaces'),
    );
    this.#inBackground('reopen', workspaces.reopenLast());
    backend.onRestarted = () => {
      this.#inBackground('reopen', workspaces.reopenLast());
      this.#emit('data.changed', { topic: 'workspace' });
    };
    this.#registerRouter(backend, workspaces);
    this.#openWindow();
    this.#stopBackendAtEnd(backend);
  }

  /** Another start of the program ends; this one comes to the front. */
  comeForward(): void {
    if (this.#window === null) return;
    if (this.#window.isMinimized()) this.#window.restore();
    this.#window.show();
    this.#window.focus();
  }

  /** Enters a bug that nobody caught. Electron shows it; nothing is swallowed. */
  logUncaught(error: unknown): void {
    this.#log.writeBug('uncaught', error);
  }

  #startBackend(): BackendProcess {
    return new BackendProcess({
      entry: join(app.getAppPath(), 'backend', 'entry.js'),
      resourcesFolder: this.#resourcesFolder,
      onEvent: (name, event) => {
        this.#emit(name, event);
      },
      onLog: (entry) => {
        this.#log.write(entry);
      },
      onDied: (exitCode) => this.#log.writeBug(`backend ended with ${exitCode}`, undefined),
    });
  }

  #registerRouter(backend: BackendProcess, workspaces: Workspaces): void {
    const answers = createHostAnswers({
      preferences: this.#preferences,
      workspaces,
      exports: new Exports(backend),
      presentation: this.#presentation,
      findWindow: () => this.#window,
      onWorkspaceChanged: () => {
        this.#emit('data.changed', { topic: 'workspace' });
      },
    });
    registerRouter({
      findDesk: () => this.#window?.webContents ?? null,
      answer: (name, input) => answerCall(name, input, answers, backend),
      logBug: (where, error) => this.#log.writeBug(where, error),
    });
  }

  #openWindow(): void {
    const session = createDeskSession();
    const serve = createPageServer(join(app.getAppPath(), 'renderer'));
    session.protocol.handle(appScheme, ({ url }) => serve(url));
    const window = openDeskWindow({
      session,
      preload: join(app.getAppPath(), 'preload', 'desk.cjs'),
      preferences: this.#preferences,
      isPresenting: () => this.#presentation.isRunning,
      onPageDied: (reason) => this.#log.writeBug(`page ended: ${reason}`, undefined),
      onGivenUp: () => {
        this.#giveUp();
      },
    });
    window.on('closed', () => {
      this.#window = null;
    });
    this.#window = window;
  }

  /** The page cannot be shown any more; what was saved is safe, so the app says so and ends. */
  #giveUp(): void {
    const sentence = readErrorSentence(this.#resourcesFolder, this.#preferences.current.language);
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

  #emit<Name extends DeskEventName>(name: Name, event: DeskEvents[Name]): void {
    if (this.#window === null || this.#window.webContents.isDestroyed()) return;
    this.#window.webContents.send(eventChannel, name, event);
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
