import { existsSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { appError } from '#core/error/app-error.ts';
import type { BackendProcess } from './backend-process.ts';
import { unwrapReply } from './unwrap-reply.ts';

/** What the system gives to a deletion. */
export type Bin = {
  /** Gets one folder for each deleted workspace, with its backup. */
  readonly backupsFolder: string;
  /** "2026-11-29". */
  readonly today: () => string;
  /** Moves a folder to the bin of the system; rejects where there is none. */
  readonly trash: (path: string) => Promise<void>;
  readonly show: (file: string) => void;
};

/** What became of a workspace: the name of the folder with its backup, and whether it was the open one. */
type Deleted = { readonly backupFolder: string; readonly wasOpen: boolean };

/** Keeps the name of a folder within what every file system takes. */
const longestName = 100;

/** Moves workspaces to the bin of the system. Nothing is ever deleted for good. */
export class Deletion {
  readonly #backend: Pick<BackendProcess, 'request'>;
  readonly #bin: Bin;
  readonly #backups = new Map<string, string>();

  constructor(backend: Pick<BackendProcess, 'request'>, bin: Bin) {
    this.#backend = backend;
    this.#bin = bin;
  }

  /**
   * Moves the folder to the bin once a verified backup of it stands elsewhere, and says where that
   * is. Fails as the backup does, or with `deletion/no-bin`; the workspace is then where it was, open if it
   * was open, and there is no second backup of it.
   */
  async delete(key: string, folder: string): Promise<Deleted> {
    const target = this.#freeTarget(folder);
    const request = { folder, target };
    const { file, wasOpen } = unwrapReply(await this.#backend.request('host.backUpForDeletion', request));
    try {
      await this.#moveToBin(folder);
    } catch (error) {
      // Of a folder that left half way the backup is all there is.
      if (isWhole(folder)) rmSync(target, { recursive: true, force: true });
      if (wasOpen) unwrapReply(await this.#backend.request('host.openWorkspace', { folder }));
      throw error;
    }
    this.#backups.set(key, file);
    return { backupFolder: basename(target), wasOpen };
  }

  /** Shows the backup of a workspace that this session deleted. Fails with `gone`, or `not-found` where it left. */
  show(key: string): void {
    const file = this.#backups.get(key);
    if (file === undefined) throw appError('gone', {});
    if (!existsSync(file)) throw appError('not-found', { name: basename(dirname(file)) });
    this.#bin.show(file);
  }

  /** A system without a bin says so in more than one way, and one of them is to do nothing. */
  async #moveToBin(folder: string): Promise<void> {
    const path = resolve(folder);
    try {
      await this.#bin.trash(path);
    } catch (cause) {
      throw appError('deletion/no-bin', { path: basename(path) }, { cause });
    }
    if (existsSync(path)) throw appError('deletion/no-bin', { path: basename(path) });
  }

  /** "son-la-2026-11-29", and "son-la-2026-11-29-2" where that is taken. */
  #freeTarget(folder: string): string {
    const start = `${basename(resolve(folder)).slice(0, longestName)}-${this.#bin.today()}`;
    for (let number = 1; ; number += 1) {
      const target = join(this.#bin.backupsFolder, number === 1 ? start : `${start}-${number}`);
      if (!existsSync(target)) return target;
    }
  }
}

function isWhole(folder: string): boolean {
  return existsSync(join(folder, 'workspace.p06'));
}
