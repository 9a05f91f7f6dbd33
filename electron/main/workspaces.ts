import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import type { ProcedureInput, ProcedureOutput, WorkspaceStatus } from '#contract/procedures.ts';
import type { Failure, Reply } from '#contract/reply.ts';
import { appError } from '#core/error/app-error.ts';
import { readProvincialName } from '#core/domain/provincial-units.ts';
import { searchKey } from '#core/language/search-key.ts';
import type { BackendProcess } from './backend-process.ts';
import { type Bin, Deletion } from './deletion.ts';
import type { PreferencesFile } from './preferences-file.ts';
import { findOnlyFile } from './opened-file.ts';
import { unwrapReply } from './unwrap-reply.ts';

const keptRecent = 10;

type StatusOutput = ProcedureOutput<'workspace.status'>;

export type WorkspacesParts = {
  readonly backend: Pick<BackendProcess, 'request'>;
  readonly preferences: PreferencesFile;
  /** Where workspaces are made. */
  readonly ownFolder: string;
  readonly bin: Bin;
};

/** Which folders are workspaces: the window knows keys and names, the shell knows the folders. */
export class Workspaces {
  readonly #backend: Pick<BackendProcess, 'request'>;
  readonly #preferences: PreferencesFile;
  readonly #ownFolder: string;
  readonly #deletion: Deletion;
  /** Opening goes one after the other; whoever asks for the status waits for what is under way. */
  #opening: Promise<unknown> = Promise.resolve();
  /** Where the last opening found the file damaged or gone; the backups there are offered. */
  #unopened: { readonly folder: string; readonly isGone: boolean } | null = null;
  /** A file under another name that the user opened; a copy of it can become a workspace. */
  #offered: string | null = null;
  /** Why the workspace of the last session is not open: nobody asked, so nobody was told yet. */
  #reopening: Failure | null = null;

  constructor({ backend, preferences, ownFolder, bin }: WorkspacesParts) {
    this.#backend = backend;
    this.#preferences = preferences;
    this.#ownFolder = ownFolder;
    this.#deletion = new Deletion(backend, bin);
  }

  /** Opens what was open when the app was left. A workspace that is gone is no reason not to start. */
  reopenLast(): Promise<void> {
    const folder = this.#preferences.current.openFolder;
    if (folder === null) return Promise.resolve();
    return this.#inTurn(async () => {
      const reply = await this.#backend.request('host.openWorkspace', { folder });
      if (reply.ok) this.#noteOutcome(folder, reply);
      else this.#noteUnopened(folder, reply.error);
    });
  }

  /** Never fails: a workspace that cannot tell what it is leads to the start page, which says why. */
  async status(): Promise<StatusOutput> {
    await this.#opening;
    // Asked at once: a second way there and back would wait behind the situation that the page asked for meanwhile.
    const [reply, damage] = await Promise.all([
      this.#backend.request('host.workspaceStatus', null),
      this.#backend.request('host.isOpenDamaged', null),
    ]);
    const status = reply.ok ? reply.value : null;
    const { openFolder } = this.#preferences.current;
    if (!reply.ok && openFolder !== null) this.#noteUnopened(openFolder, reply.error);
    if (status !== null) this.#reopening = null;
    const isOpenDamaged = damage.ok && damage.value;
    const recent = this.#preferences.current.recent.map(({ key, name }) => ({ key, name }));
    const unopened = await this.#describeUnopened();
    const offered = this.#offered === null ? null : { name: basename(this.#offered) };
    return { status, recent, isOpenDamaged, unopened, offered, reopening: this.#reopening };
  }

  /** Those opened before, each asked for itself, so that other requests are answered in between. */
  async recent(): Promise<ProcedureOutput<'workspace.recent'>> {
    await this.#opening;
    const recent: ProcedureOutput<'workspace.recent'>['recent'] = [];
    for (const { key, name, folder } of this.#preferences.current.recent) {
      recent.push({
        key,
        name,
        ...unwrapReply(await this.#backend.request('host.peekWorkspace', { folder })),
      });
    }
    return { recent };
  }

  forget(key: string): void {
    const { recent } = this.#preferences.current;
    this.#preferences.change({ recent: recent.filter((it) => it.key !== key) });
  }

  /** Moves one to the bin, with a backup of it elsewhere. Fails as `Deletion.delete` does, and then nothing is gone. */
  delete(key: string): Promise<ProcedureOutput<'workspace.delete'>> {
    return this.#inTurn(async () => {
      const { folder, name } = this.#requireRecent(key);
      const { backupFolder, wasOpen } = await this.#deletion.delete(key, folder);
      if (this.#unopened?.folder === folder) this.#unopened = null;
      if (wasOpen || this.#preferences.current.openFolder === folder) {
        this.#reopening = null;
        this.#preferences.change({ openFolder: null });
      }
      this.forget(key);
      return { key, name, backupFolder };
    });
  }

  /** Fails with `gone` for a key of another session. */
  showDeleted(key: string): void {
    this.#deletion.show(key);
  }

  /** Asks the user about a file of ours that is not the data of a workspace at its place. */
  offer(file: string): void {
    this.#offered = file;
  }

  /** Makes a workspace of a copy of the offered file; the offer stays where that fails. */
  answerOffer(isWanted: boolean): Promise<WorkspaceStatus | null> {
    return this.#inTurn(async () => {
      const file = this.#offered;
      if (file === null || !isWanted) {
        this.#offered = null;
        return null;
      }
      mkdirSync(this.#ownFolder, { recursive: true, mode: 0o700 });
      const folder = freeFolder(this.#ownFolder, await this.#nameOf(file));
      const status = unwrapReply(await this.#backend.request('host.openCopy', { file, folder }));
      this.#offered = null;
      this.#unopened = null;
      this.#reopening = null;
      this.#remember(folder);
      return status;
    });
  }

  /** Opens the copy of a sample, which is made on first use. */
  openSample(id: string): Promise<WorkspaceStatus> {
    const folder = join(this.#ownFolder, id);
    if (existsSync(folder)) return this.open(folder);
    return this.#inTurn(async () => {
      mkdirSync(this.#ownFolder, { recursive: true, mode: 0o700 });
      return this.#take(folder, await this.#backend.request('host.createSample', { id, folder }));
    });
  }

  /** Makes a workspace for a province in a folder of its own and opens it. */
  create(order: ProcedureInput<'workspace.create'>): Promise<WorkspaceStatus> {
    return this.#inTurn(async () => {
      mkdirSync(this.#ownFolder, { recursive: true, mode: 0o700 });
      const folder = freeFolder(this.#ownFolder, order.name);
      return this.#take(folder, await this.#backend.request('host.createWorkspace', { ...order, folder }));
    });
  }

  /** Where the folder has no workspace but one file of ours under another name, that file is offered. */
  open(folder: string): Promise<WorkspaceStatus> {
    return this.#inTurn(async () => {
      const reply = await this.#backend.request('host.openWorkspace', { folder });
      if (!reply.ok && reply.error.code === 'storage/missing') this.#offered = findOnlyFile(folder);
      return this.#take(folder, reply);
    });
  }

  /** Puts a backup in the place of the file that could not be opened; fails with `not-found` without one. */
  restoreUnopened(name: string): Promise<WorkspaceStatus> {
    return this.#inTurn(async () => {
      if (this.#unopened === null) throw appError('not-found', { name });
      const { folder } = this.#unopened;
      return this.#take(folder, await this.#backend.request('host.restoreUnopened', { folder, name }));
    });
  }

  /** Fails with `gone` for a key that the shell did not give out. */
  async openRecent(key: string): Promise<WorkspaceStatus> {
    return this.open(this.#requireRecent(key).folder);
  }

  close(): Promise<void> {
    return this.#inTurn(async () => {
      unwrapReply(await this.#backend.request('host.closeWorkspace', null));
      this.#preferences.change({ openFolder: null });
    });
  }

  /** A workspace is named by its province; the file may have any name, such as the one of a backup. */
  async #nameOf(file: string): Promise<string> {
    const province = unwrapReply(await this.#backend.request('host.findProvinceName', { file }));
    return province === null ? basename(file, extname(file)) : readProvincialName(province.vi).name;
  }

  #requireRecent(key: string): { readonly folder: string; readonly name: string } {
    const recent = this.#preferences.current.recent.find((it) => it.key === key);
    if (recent === undefined) throw appError('gone', {});
    return recent;
  }

  /** Remembers what was opened; throws a `ReplyFailure` where nothing was. */
  #take(folder: string, reply: Reply<WorkspaceStatus>): WorkspaceStatus {
    this.#noteOutcome(folder, reply);
    const status = unwrapReply(reply);
    this.#remember(folder);
    return status;
  }

  #noteOutcome(folder: string, reply: Reply<WorkspaceStatus>): void {
    this.#reopening = null;
    if (reply.ok) {
      this.#unopened = null;
      return;
    }
    this.#offerBackups(folder, reply.error);
  }

  /** A workspace that nobody asked for: the start page says why it is not there. */
  #noteUnopened(folder: string, failure: Failure): void {
    this.#offerBackups(folder, failure);
    this.#reopening = failure;
  }

  #offerBackups(folder: string, { code }: Failure): void {
    const isGone = code === 'storage/missing';
    if (isGone || code === 'storage/corrupt') this.#unopened = { folder, isGone };
  }

  /** Null too where the file is gone and no backup is there: then the folder is no workspace, or is away. */
  async #describeUnopened(): Promise<StatusOutput['unopened']> {
    if (this.#unopened === null) return null;
    const { folder, isGone } = this.#unopened;
    const reply = await this.#backend.request('host.listBackups', { folder });
    const backups = reply.ok ? reply.value.backups : [];
    return isGone && backups.length === 0 ? null : { name: basename(folder), backups };
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

/** "Sơn La" becomes "son-la", and "son-la-2" where that is taken. */
function freeFolder(parent: string, name: string): string {
  const slug =
    searchKey(name)
      .replace(/[^a-z0-9]+/gu, '-')
      .replace(/^-|-$/gu, '') || 'province';
  for (let number = 1; ; number += 1) {
    const folder = join(parent, number === 1 ? slug : `${slug}-${number}`);
    if (!existsSync(folder)) return folder;
  }
}
