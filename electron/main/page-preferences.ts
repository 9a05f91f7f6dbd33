import type { Session, WebPreferences } from 'electron';

/**
 * What a page of this program may do in its window; only the methods that its preload gives it differ. A page
 * without a preload has none.
 */
export function pagePreferences(session: Session, preload: string | null): WebPreferences {
  return {
    session,
    ...(preload === null ? {} : { preload }),
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    nodeIntegrationInWorker: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    devTools: false,
  };
}
