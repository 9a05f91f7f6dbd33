import { basename } from 'node:path';
import { type BackupPlan, defaultBackupPlan } from '#contract/preferences.ts';
import type { ProcedureOutput } from '#contract/procedures.ts';
import type { Failure } from '#contract/reply.ts';
import { toFailure } from '#contract/to-failure.ts';
import type { Ports } from '#backend/ports.ts';
import { backUpChanges } from '#backend/workspace/backup.ts';
import { listBackups } from '#backend/workspace/backup-file.ts';
import { copyToSecondPlace, isThere, listSecondBackups } from '#backend/workspace/second-place.ts';
import type { Workspace } from '#backend/workspace/workspace.ts';
import { AppError } from '#core/error/app-error.ts';

export const tickMs = 60_000;

/** Makes backups by itself: by the plan, and when a workspace is closed after changes. */
export class BackupKeeper {
  /** Called when there is something new to tell of backups. */
  onChanged: () => void = () => undefined;
  readonly #ports: Ports;
  #plan: BackupPlan = defaultBackupPlan;
  /** Ticks since the last backup by the plan: no clock of the machine has a part in it. */
  #minutes = 0;
  #copying: Promise<void> = Promise.resolve();
  #problem: Failure | null = null;

  constructor(ports: Ports) {
    this.#ports = ports;
  }

  plan(plan: BackupPlan): void {
    this.#plan = plan;
    this.#problem = null;
    this.onChanged();
  }

  /** One minute has gone by. */
  tick(workspace: Workspace | null): void {
    if (workspace === null) return;
    this.#minutes += 1;
    if (this.#minutes < this.#plan.everyMinutes) return;
    this.#minutes = 0;
    this.backUp(workspace);
  }

  /** Backs up what changed. A backup that fails must not stop what it was to protect, so the log tells of it. */
  backUp(workspace: Workspace): void {
    if (workspace.access === 'view' || !workspace.writer.connection.open) return;
    try {
      const made = backUpChanges(workspace, 'automatic');
      if (made !== null) this.onChanged();
    } catch (error) {
      this.#ports.logger.error('The backup by the plan could not be made.', error);
    }
    this.copySoon(workspace.folder);
  }

  /** Writes the newest backup to the second place, unless it has it; nobody waits for that. */
  copySoon(workspaceFolder: string): void {
    const { second } = this.#plan;
    if (second === null) return;
    this.#copying = this.#copying.then(async () => {
      if (!isThere(second)) return;
      try {
        await this.#copyNewest(second, workspaceFolder);
        this.#problem = null;
      } catch (error) {
        this.#ports.logger.error('The backup could not be written to the second place.', error);
        this.#problem = error instanceof AppError && isThere(second) ? toFailure(error) : null;
      }
      this.onChanged();
    });
  }

  async #copyNewest(place: NonNullable<BackupPlan['second']>, workspaceFolder: string): Promise<void> {
    const [newest] = listBackups(workspaceFolder);
    if (newest === undefined) return;
    const [there] = listSecondBackups(place, workspaceFolder);
    if (there?.manifest.sha256 === newest.manifest.sha256) return;
    await copyToSecondPlace(newest, { place, workspaceFolder, ports: this.#ports });
  }

  /** Resolves when nothing is being written any more. */
  settled(): Promise<void> {
    return this.#copying;
  }

  status({ folder }: Workspace): ProcedureOutput<'backup.status'> {
    const { everyMinutes, second } = this.#plan;
    return {
      lastMadeAt: listBackups(folder)[0]?.manifest.madeAt ?? null,
      everyMinutes,
      second:
        second === null
          ? null
          : {
              name: basename(second.folder) || second.folder,
              isThere: isThere(second),
              lastMadeAt: listSecondBackups(second, folder)[0]?.manifest.madeAt ?? null,
              problem: this.#problem,
            },
    };
  }
}
