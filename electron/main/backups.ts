import type { BackupPlan } from '#contract/preferences.ts';
import type { BackendProcess } from './backend-process.ts';
import type { PreferencesFile } from './preferences-file.ts';
import { unwrapReply } from './unwrap-reply.ts';

/** When backups are made by themselves and where a second time: kept by the shell, which alone knows folders. */
export class Backups {
  readonly #backend: Pick<BackendProcess, 'request'>;
  readonly #preferences: Pick<PreferencesFile, 'current' | 'change'>;

  constructor(
    backend: Pick<BackendProcess, 'request'>,
    preferences: Pick<PreferencesFile, 'current' | 'change'>,
  ) {
    this.#backend = backend;
    this.#preferences = preferences;
  }

  /** Tells the backend, which starts without a plan of its own. */
  async announcePlan(): Promise<void> {
    unwrapReply(await this.#backend.request('host.planBackups', this.#preferences.current.backups));
  }

  saveSchedule(everyMinutes: number): Promise<void> {
    return this.#change({ everyMinutes });
  }

  /** Fails as a write does where the folder takes no mark. */
  async takeSecondPlace(folder: string): Promise<void> {
    const second = unwrapReply(await this.#backend.request('host.markSecondPlace', { folder }));
    await this.#change({ second });
  }

  removeSecondPlace(): Promise<void> {
    return this.#change({ second: null });
  }

  #change(part: Partial<BackupPlan>): Promise<void> {
    this.#preferences.change({ backups: { ...this.#preferences.current.backups, ...part } });
    return this.announcePlan();
  }
}
