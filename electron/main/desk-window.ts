import { BrowserWindow, type Session, screen } from 'electron';
import { startPage } from './app-origin.ts';
import { loadPage } from './load-page.ts';
import { pagePreferences } from './page-preferences.ts';
import type { PreferencesFile } from './preferences-file.ts';
import { type CrashReports, reloadAfterCrash } from './reload-after-crash.ts';
import { returnFromElsewhere } from './return-from-elsewhere.ts';
import { placeWindow, smallestWindow } from './window-place.ts';
import { attachZoom } from './zoom.ts';

export type DeskWindowOptions = CrashReports & {
  readonly session: Session;
  readonly preload: string;
  readonly preferences: PreferencesFile;
  readonly onLoadFailed: (error: unknown) => void;
};

const placeDelayMs = 500;

/** The window of the desk, where it was when it was left. */
export function openDeskWindow(options: DeskWindowOptions): BrowserWindow {
  const { preferences, preload, session } = options;
  const workAreas = screen.getAllDisplays().map((display) => display.workArea);
  const place = placeWindow(preferences.current.window, workAreas, screen.getPrimaryDisplay().workArea);
  const { isMaximized, ...bounds } = place;
  const window = new BrowserWindow({
    ...bounds,
    minWidth: smallestWindow.width,
    minHeight: smallestWindow.height,
    show: false,
    backgroundColor: '#ffffff',
    title: 'P06 Desk',
    webPreferences: pagePreferences(session, preload),
  });
  if (isMaximized) window.maximize();
  window.once('ready-to-show', () => {
    window.show();
  });
  attachZoom(window.webContents, preferences);
  keepPlace(window, preferences);
  reloadAfterCrash(window, options);
  returnFromElsewhere(window, options.onLoadFailed);
  loadPage(window, startPage, options.onLoadFailed);
  return window;
}

function keepPlace(window: BrowserWindow, preferences: PreferencesFile): void {
  let timer: NodeJS.Timeout | undefined;
  const save = () => {
    clearTimeout(timer);
    if (window.isDestroyed() || window.isMinimized() || window.isFullScreen()) return;
    preferences.change({ window: { ...window.getNormalBounds(), isMaximized: window.isMaximized() } });
  };
  const saveSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(save, placeDelayMs);
  };
  window.on('resize', saveSoon);
  window.on('move', saveSoon);
  window.on('close', save);
}
