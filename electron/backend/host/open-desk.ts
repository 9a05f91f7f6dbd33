import { createSituationCache, type SituationCache } from '#backend/handlers/situation.ts';
import { describeWorkspace } from '#backend/handlers/workspace.ts';
import type { Ports } from '#backend/ports.ts';
import { mapStorageError } from '#backend/workspace/map-storage-error.ts';
import { openWorkspaceOrView } from '#backend/workspace/open-workspace.ts';
import type { Workspace } from '#backend/workspace/workspace.ts';
import { workspacePaths } from '#backend/workspace/workspace-paths.ts';
import type { WorkspaceStatus } from '#contract/procedures.ts';
import { AppError, appError } from '#core/error/app-error.ts';

export type OpenDesk = {
  readonly workspace: Workspace;
  readonly situations: SituationCache;
  /** True once the check of a large file has found damage in it. */
  readonly isDamaged: boolean;
};

const checkDelayMs = 10_000;

/** The one workspace that the backend has open, if any. */
export class DeskHolder {
  readonly ports: Ports;
  /** Called when the check of the open workspace has found damage. */
  onDamageFound: (workspace: Workspace) => void = () => undefined;
  #open: OpenDesk | null = null;

  constructor(ports: Ports) {
    this.ports = ports;
  }

  /**
   * Opens the folder, then closes the workspace that was open; it stays open where the new one fails, or cannot
   * tell what the frame of the window shows.
   */
  open(folder: string): OpenDesk {
    if (this.#open?.workspace.folder === folder) return this.#open;
    return this.replace(openWorkspaceOrView(folder, this.ports));
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

  /** A large file is checked when the window has had time to show it. */
  #checkSoon(workspace: Workspace): void {
    if (workspace.access === 'view' || workspace.checkLater === null) return;
    const { checkLater } = workspace;
    const check = () => {
      const open = this.#open;
      if (open?.workspace !== workspace) return;
      try {
        checkLater();
      } catch (error) {
        this.ports.logger.error('The check of the open workspace did not pass.', error);
        this.noteFailure(error);
      }
    };
    setTimeout(check, checkDelayMs).unref();
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
