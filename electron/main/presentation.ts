import { type BrowserWindow, powerSaveBlocker } from 'electron';

export type PresentationOptions = {
  readonly openWindow: (period: string | null) => BrowserWindow;
  /** The window is gone: ended, closed, or given up. */
  readonly onEnded: () => void;
};

/** The slides in front of an audience: one window, and a display that stays awake as long as it is open. */
export class Presentation {
  readonly #options: PresentationOptions;
  #window: BrowserWindow | null = null;
  #period: string | null = null;

  constructor(options: PresentationOptions) {
    this.#options = options;
  }

  /** Null while nobody presents. */
  get window(): BrowserWindow | null {
    return this.#window;
  }

  /** Brings the slides of this period to the front: those that run, where they are of this period. */
  start(period: string | null): void {
    if (this.#window !== null && period === this.#period) {
      this.#window.show();
      this.#window.focus();
      return;
    }
    const before = this.#window;
    this.#open(period);
    before?.destroy();
  }

  stop(): void {
    // Not `close`: that asks the page first, and a page that hangs does not answer.
    this.#window?.destroy();
  }

  #open(period: string | null): void {
    const blocker = powerSaveBlocker.start('prevent-display-sleep');
    const window = this.#options.openWindow(period);
    this.#window = window;
    this.#period = period;
    window.once('closed', () => {
      powerSaveBlocker.stop(blocker);
      // Where another one took its place, the presentation goes on.
      if (this.#window !== window) return;
      this.#window = null;
      this.#options.onEnded();
    });
  }
}
