import type { BrowserWindow } from 'electron';
import { createCrashCount } from './crash-count.ts';

export type CrashReports = {
  readonly onPageDied: (reason: string) => void;
  /** The page died more often than it makes sense to load it again. */
  readonly onGivenUp: () => void;
};

/** Loads the page again at the address that it had, as long as that helps. */
export function reloadAfterCrash(window: BrowserWindow, { onPageDied, onGivenUp }: CrashReports): void {
  const crashes = createCrashCount(Date.now);
  window.webContents.on('render-process-gone', (_, { reason }) => {
    if (reason === 'clean-exit') return;
    onPageDied(reason);
    if (crashes.isTooMany()) onGivenUp();
    else window.webContents.reload();
  });
}
