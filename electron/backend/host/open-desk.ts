import { createSituationCache, type SituationCache } from '#backend/handlers/situation.ts';
import { describeWorkspace } from '#backend/handlers/workspace.ts';
import type { Ports } from '#backend/ports.ts';
import { BackupKeeper } from './backup-keeper.ts';
import { mapStorageError } from '#backend/workspace/map-storage-error.ts';
import { leaveInDoubt, openWorkspace, openWorkspaceOrView } from '#backend/workspace/open-workspace.ts';
import { isSameFolder } from '#backend/workspace/own-files.ts';
import { viewWorkspace } from '#backend/workspace/view-workspace.ts';
import { isInDoubt, type Workspace, type WritableWorkspace } from '#backend/workspace/workspace.ts';
import { isWriterFree } from '#backend/workspace/writer-lock.ts';
import { workspacePaths } from '#backend/workspace/workspace-paths.ts';
import type { WorkspaceStatus } from '#contract/procedures.ts';
import { AppError, appError } from '#core/error/app-error.ts';

export type OpenDesk = {
  readonly workspace: Workspace;
  readonly situations: SituationCache;
  /** True once the check of a large file has found damage in it. */
  readonly isDamaged: boolean;
};

const checkDelayMs = 2000;

/** The one workspace that the backend has open, if any. */
export class DeskHolder {
  readonly ports: Ports;
  readonly backups: BackupKeeper;
  /** Called when the check of the open workspace has found damage. */
  onDamageFound: (workspace: Workspace) => void = () => undefined;
  #open: OpenDesk | null = null;

  constructor(ports: Ports) {
    this.ports = ports;
    this.backups = new BackupKeeper(ports);
  }

  /**
   * Opens the folder, then closes the workspace that was open; it stays open where the new one fails, or cannot
   * tell what the frame of the window shows.
   */
  open(folder: string): OpenDesk {
    const open = this.#open;
    // One that can only be looked at is opened again: its place may be free by now.
    if (open !== null && this.has(folder) && open.workspace.access === 'write') return open;
    return this.replace(openWorkspaceOrView(folder, this.ports));
  }

  /**
   * Computes the situation that every window asks for first, while its page is still being loaded. What fails here
   * fails again for whoever asks, who then hears why.
   */
  readAhead(): void {
    const open = this.#open;
    setImmediate(() => {
      if (open === null || this.#open?.workspace !== open.workspace) return;
      try {
        open.situations.get(null);
      } catch {
        // Nobody asked yet.
      }
    });
  }

  /** True where the one who held the workspace that can only be looked at has left. */
  isWriterGone(): boolean {
    const { workspace } = this.require();
    if (workspace.access === 'write' || workspace.reason.code !== 'storage/busy') return false;
    return isWriterFree(workspace.folder);
  }

  /** Opens the workspace that is looked at as it is now, for writing where its place is free. */
  openAgain(): OpenDesk {
    return this.open(this.require().workspace.folder);
  }

  /** Puts a workspace in the place of the one that was open and closes that one. */
  replace(workspace: Workspace): OpenDesk {
    requireDescribable(workspace);
    this.close();
    return this.#take(workspace);
  }

  /** As `replace`, where the one that was open is closed already. */
  #take(workspace: Workspace): OpenDesk {
    this.#open = { workspace, situations: createSituationCache(workspace, this.ports), isDamaged: false };
    this.#checkSoon(workspace);
    return this.#open;
  }

  /** What is still to be found out is looked into when the window has had time to show the workspace. */
  #checkSoon(workspace: Workspace): void {
    if (workspace.access === 'view') return;
    const { steps } = workspace.check;
    const goOn = () => {
      if (this.#open?.workspace !== workspace) return;
      try {
        if (steps.next().done !== true) setImmediate(goOn);
      } catch (error) {
        this.ports.logger.error('The check of the open workspace did not pass.', error);
        this.#noteFinding(workspace, error);
      }
    };
    setTimeout(goOn, checkDelayMs).unref();
  }

  /** A file in doubt is shown from a copy until the user decides; of a damaged one every page says so. */
  #noteFinding(workspace: WritableWorkspace, error: unknown): void {
    if (!(error instanceof AppError) || !isInDoubt(error)) {
      this.noteFailure(error);
      return;
    }
    this.#open = null;
    leaveInDoubt(workspace);
    this.#take(viewWorkspace(workspace.folder, this.ports, error));
    this.onDamageFound(workspace);
  }

  /** Goes on with a file in doubt as it is, because the user said so. Fails with `gone` where none is in doubt. */
  accept(): OpenDesk {
    const { workspace } = this.require();
    if (workspace.access !== 'view' || !isInDoubt(workspace.reason)) throw appError('gone', {});
    return this.replace(openWorkspace(workspace.folder, this.ports, 'accepted'));
  }

  /**
   * The failure of a step on the open workspace, in the words of storage. Whatever comes across damage, a check or
   * a page that is read, every page says so from then on.
   */
  noteFailure(error: unknown): unknown {
    const open = this.#open;
    if (open === null) return error;
    const failure = mapStorageError(error, workspacePaths(open.workspace.folder).file);
    if (isDamage(failure) && !open.isDamaged) {
      this.#open = { ...open, isDamaged: true };
      this.onDamageFound(open.workspace);
    }
    return failure;
  }

  /** What the frame of the window shows. A workspace that cannot tell is closed, so that a backup can replace it. */
  describe(): WorkspaceStatus | null {
    const open = this.#open;
    if (open === null) return null;
    try {
      return describeWorkspace(open.workspace);
    } catch (error) {
      const failure = mapStorageError(error, workspacePaths(open.workspace.folder).file);
      if (isDamage(failure)) this.close();
      throw failure;
    }
  }

  /**
   * Exchanges the open workspace for what `exchange` makes of it. Where that fails with the writer closed,
   * the folder is opened again, so that the user stays with what is on the disk.
   */
  exchange<Exchanged extends { readonly workspace: Workspace }>(
    exchange: (workspace: Workspace) => Exchanged,
  ): Exchanged {
    const { workspace } = this.require();
    try {
      const exchanged = exchange(workspace);
      this.#take(exchanged.workspace);
      return exchanged;
    } catch (error) {
      if (workspace.access === 'write' && !workspace.writer.connection.open) {
        workspace.lock.release();
        this.#open = null;
        this.open(workspace.folder);
      }
      throw error;
    }
  }

  /**
   * Closes the workspace of this folder where it is open and does a step on it. It stays closed, unless the step fails:
   * then it is open as before.
   */
  whileClosed<Value>(folder: string, step: () => Value): Value {
    const open = this.has(folder) ? this.#open : null;
    if (open !== null) this.close();
    try {
      return step();
    } catch (error) {
      if (open !== null) this.open(open.workspace.folder);
      throw error;
    }
  }

  /** True where the workspace of this folder is the open one. */
  has(folder: string): boolean {
    return this.#open !== null && isSameFolder(this.#open.workspace.folder, folder);
  }

  find(): OpenDesk | null {
    return this.#open;
  }

  /** Fails with `gone` where no workspace is open. */
  require(): OpenDesk {
    if (this.#open === null) throw appError('gone', {});
    return this.#open;
  }

  close(): void {
    const open = this.#open;
    this.#open = null;
    // A damaged state is no backup; the check of what is written would refuse it anyway.
    if (open !== null && !open.isDamaged) this.backups.backUp(open.workspace);
    open?.workspace.close();
  }
}

function isDamage(error: unknown): boolean {
  return error instanceof AppError && error.code === 'storage/corrupt';
}

function requireDescribable(workspace: Workspace): void {
  try {
    describeWorkspace(workspace);
  } catch (error) {
    workspace.close();
    throw mapStorageError(error, workspacePaths(workspace.folder).file);
  }
}
