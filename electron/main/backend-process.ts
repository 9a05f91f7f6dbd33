import { utilityProcess, type UtilityProcess } from 'electron';
import type {
  BackendMessage,
  BackendRequest,
  BackendRequestName,
  BackendRequests,
  LogEntry,
} from '#contract/backend-messages.ts';
import type { DeskEventName, DeskEvents } from '#contract/events.ts';
import type { Reply } from '#contract/reply.ts';
import { unexpectedFailure } from '#contract/to-failure.ts';
import { createCrashCount } from './crash-count.ts';

export type BackendOptions = {
  readonly entry: string;
  readonly resourcesFolder: string;
  /** Where the backend keeps what it knows of workspaces. */
  readonly stateFolder: string;
  readonly onEvent: (name: DeskEventName, event: DeskEvents[DeskEventName]) => void;
  readonly onLog: (entry: LogEntry) => void;
  /** Enters the end of the process in the log and returns the id of the entry. */
  readonly onDied: (exitCode: number) => string;
};

/** Long enough for the backup of a large workspace on a slow disk, which is made when it is closed. */
const farewellMs = 20_000;

/** The backend in its own process. When it ends it is started again; calls that waited get a failure. */
export class BackendProcess {
  /** Called when the backend runs again, with nothing open. */
  onRestarted: () => void = () => undefined;
  readonly #options: BackendOptions;
  readonly #waiting = new Map<number, (reply: Reply<unknown>) => void>();
  readonly #crashes = createCrashCount(Date.now);
  #child: UtilityProcess | null = null;
  #isStopping = false;
  #lastId = 0;
  #lastLogId = '';

  constructor(options: BackendOptions) {
    this.#options = options;
    this.#start();
  }

  get processId(): number | undefined {
    return this.#child?.pid;
  }

  /** Asks the backend. Never throws: a backend that is gone gives the failure `unexpected`. */
  request<Name extends BackendRequestName>(
    name: Name,
    input: BackendRequests[Name]['input'],
  ): Promise<Reply<BackendRequests[Name]['output']>> {
    const child = this.#child;
    if (child === null)
      return Promise.resolve({ ok: false, error: unexpectedFailure(this.#lastLogId, false) });
    const id = (this.#lastId += 1);
    const request: BackendRequest = { id, name, input };
    child.postMessage(request);
    return new Promise((resolve) => {
      // The backend answers a request of this name with an output of this name.
      this.#waiting.set(id, (reply) => {
        resolve(reply as Reply<BackendRequests[Name]['output']>);
      });
    });
  }

  /** Closes what is open and ends the process. */
  async stop(): Promise<void> {
    this.#isStopping = true;
    const child = this.#child;
    if (child === null) return;
    const farewell = new Promise((resolve) => setTimeout(resolve, farewellMs));
    await Promise.race([this.request('host.closeWorkspace', null), farewell]);
    child.kill();
  }

  #start(): void {
    const { entry, resourcesFolder, stateFolder } = this.#options;
    const child = utilityProcess.fork(entry, [resourcesFolder, stateFolder], {
      serviceName: 'P06 Desk backend',
    });
    child.on('message', (message: BackendMessage) => {
      this.#receive(message);
    });
    child.on('exit', (exitCode) => {
      this.#end(exitCode);
    });
    this.#child = child;
  }

  #receive(message: BackendMessage): void {
    if (message.kind === 'event') {
      this.#options.onEvent(message.name, message.event);
    } else if (message.kind === 'log') {
      this.#options.onLog(message.entry);
    } else {
      this.#waiting.get(message.id)?.(message.reply);
      this.#waiting.delete(message.id);
    }
  }

  #end(exitCode: number): void {
    this.#child = null;
    if (!this.#isStopping) this.#lastLogId = this.#options.onDied(exitCode);
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const answer of waiting) answer({ ok: false, error: unexpectedFailure(this.#lastLogId, true) });
    if (this.#isStopping || this.#crashes.isTooMany()) return;
    this.#start();
    this.onRestarted();
  }
}
