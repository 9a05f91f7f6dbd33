import type { BrowserWindow } from 'electron';
import { appOrigin, startPage } from './app-origin.ts';
import { loadPage } from './load-page.ts';

/**
 * Brings a window back to the page that it showed. Electron asks nobody before a page goes to "about:blank", which
 * would leave its user in front of nothing.
 */
export function returnFromElsewhere(window: BrowserWindow, onFailed: (error: unknown) => void): void {
  let own = startPage;
  const isOwn = (url: string) => url.startsWith(`${appOrigin}/`);
  window.webContents.on('did-navigate', (_, url) => {
    if (isOwn(url)) own = url;
    else loadPage(window, own, onFailed);
  });
  window.webContents.on('did-navigate-in-page', (_, url, isMainFrame) => {
    if (isMainFrame && isOwn(url)) own = url;
  });
}
