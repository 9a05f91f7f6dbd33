import { BrowserWindow, type Session, screen } from 'electron';
import { startPage } from './app-origin.ts';
import { createCrashCount } from './crash-count.ts';
import type { PreferencesFile } from './preferences-file.ts';
import { placeWindow, smallestWindow } from './window-place.ts';
import { attachZoom } from './zoom.ts';

export type DeskWindowOptions = {
  readonly session: Session;
  readonly preload: string;
  readonly preferences: PreferencesFile;
  readonly isPresenting: () => boolean;
  /** The page died more often than it makes sense to load it again. */
  readonly onGivenUp: () => void;
  readonly onPageDied: (reason: string) => void;
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
    webPreferences: {
      session,
      preload,
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
    },
  });
  if (isMaximized) window.maximize();
  window.once('ready-to-show', () => {
    window.show();
  });
  attachZoom(window.webContents, preferences);
  keepPlace(window, options);
  reloadAfterCrash(window, options);
  void window.loadURL(startPage);
  return window;
}

function keepPlace(window: BrowserWindow, { preferences, isPresenting }: DeskWindowOptions): void {
  let timer: NodeJS.Timeout | undefined;
  const save = () => {
    clearTimeout(timer);
    if (window.isDestroyed() || window.isMinimized() || window.isFullScreen() || isPresenting()) return;
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

function reloadAfterCrash(window: BrowserWindow, { onPageDied, onGivenUp }: DeskWindowOptions): void {
  const crashes = createCrashCount(Date.now);
  window.webContents.on('render-process-gone', (_, { reason }) => {
    if (reason === 'clean-exit') return;
    onPageDied(reason);
    if (crashes.isTooMany()) onGivenUp();
    else window.webContents.reload();
  });
}
