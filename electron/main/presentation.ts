import { type BrowserWindow, powerSaveBlocker, type Rectangle, screen } from 'electron';

/** Shows the window on the full screen while a meeting looks at it, and keeps the display awake. */
export class Presentation {
  #before: { readonly bounds: Rectangle; readonly isMaximized: boolean; readonly blocker: number } | null =
    null;

  get isRunning(): boolean {
    return this.#before !== null;
  }

  /** Goes to the display that is not the main one, where there is one. */
  start(window: BrowserWindow): void {
    if (this.#before !== null) return;
    const blocker = powerSaveBlocker.start('prevent-display-sleep');
    this.#before = { bounds: window.getNormalBounds(), isMaximized: window.isMaximized(), blocker };
    const main = screen.getPrimaryDisplay();
    const other = screen.getAllDisplays().find((display) => display.id !== main.id);
    if (other !== undefined) window.setBounds(other.bounds);
    window.setFullScreen(true);
  }

  stop(window: BrowserWindow): void {
    const before = this.#before;
    if (before === null) return;
    this.#before = null;
    powerSaveBlocker.stop(before.blocker);
    window.setFullScreen(false);
    window.setBounds(before.bounds);
    if (before.isMaximized) window.maximize();
  }
}
