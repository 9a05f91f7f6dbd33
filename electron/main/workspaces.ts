import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { WorkspaceStatus } from '#contract/procedures.ts';
import { appError } from '#core/error/app-error.ts';
import type { BackendProcess } from './backend-process.ts';
import type { PreferencesFile } from './preferences-file.ts';
import { unwrapReply } from './unwrap-reply.ts';

const keptRecent = 10;

/** Which folders are workspaces: the window knows keys and names, the shell knows the folders. */
export class Workspaces {
  readonly #backend: BackendProcess;
  readonly #preferences: PreferencesFile;
  readonly #ownFolder: string;
  /** Opening goes one after the other; whoever asks for the status waits for what is under way. */
  #opening: Promise<unknown> = Promise.resolve();

  constructor(backend: BackendProcess, preferences: PreferencesFile, ownFolder: string) {
    this.#backend = backend;
    this.#preferences = preferences;
    this.#ownFolder = ownFolder;
  }

  /** Opens what was open when the app was left. A workspace that is gone is no reason not to start. */
  reopenLast(): Promise<void> {
    const folder = this.#preferences.current.openFolder;
    if (folder === null) return Promise.resolve();
    return this.#inTurn(async () => {
      await this.#backend.request('host.openWorkspace', { folder });
    });
  }

  async status() {
    await this.#opening;
    const status = unwrapReply(await this.#backend.request('host.workspaceStatus', null));
    const recent = this.#preferences.current.recent.map(({ key, name }) => ({ key, name }));
    return { status, recent };
  }

  /** Opens the copy of a sample, which is made on first use. */
  openSample(id: string): Promise<WorkspaceStatus> {
    const folder = join(this.#ownFolder, id);
    if (existsSync(folder)) return this.open(folder);
    return this.#inTurn(async () => {
      mkdirSync(this.#ownFolder, { recursive: true, mode: 0o700 });
      const status = unwrapReply(await this.#backend.request('host.createSample', { id, folder }));
      this.#remember(folder);
      return status;
    });
  }

  open(folder: string): Promise<WorkspaceStatus> {
    return this.#inTurn(async () => {
      const status = unwrapReply(await this.#backend.request('host.openWorkspace', { folder }));
      this.#remember(folder);
      return status;
    });
  }

  /** Fails with `not-found` for a key that the shell did not give out. */
  openRecent(key: string): Promise<WorkspaceStatus> {
    const recent = this.#preferences.current.recent.find((it) => it.key === key);
    if (recent === undefined) return Promise.reject(appError('not-found', { name: 'workspace' }));
    return this.open(recent.folder);
  }

  close(): Promise<void> {
    return this.#inTurn(async () => {
      unwrapReply(await this.#backend.request('host.closeWorkspace', null));
      this.#preferences.change({ openFolder: null });
    });
  }

  #remember(folder: string): void {
    const { recent } = this.#preferences.current;
    const key = recent.find((it) => it.folder === folder)?.key ?? randomBytes(8).toString('hex');
    const others = recent.filter((it) => it.folder !== folder);
    const first = { key, folder, name: basename(folder) };
    this.#preferences.change({ openFolder: folder, recent: [first, ...others].slice(0, keptRecent) });
  }

  #inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const done = this.#opening.then(work);
    // The one who asked hears of a failure; the next in turn only waits for the end.
    this.#opening = done.catch(() => undefined);
    return done;
  }
}
