import type { BrowserWindow } from 'electron';

/** Loads a page of this program; one that is closed or crashes meanwhile is the business of its window. */
export function loadPage(window: BrowserWindow, url: string, onFailed: (error: unknown) => void): void {
  window.loadURL(url).catch((error: unknown) => {
    if (!window.isDestroyed()) onFailed(error);
  });
}
