import { BrowserWindow, screen, type Session } from 'electron';
import { startPage } from './app-origin.ts';
import { placeAudience } from './audience-place.ts';
import { loadPage } from './load-page.ts';
import { pagePreferences } from './page-preferences.ts';
import { type CrashReports, reloadAfterCrash } from './reload-after-crash.ts';
import { returnFromElsewhere } from './return-from-elsewhere.ts';

export type AudienceWindowOptions = CrashReports & {
  readonly session: Session;
  readonly preload: string;
  /** Null: the default period of the workspace. */
  readonly period: string | null;
  readonly onLoadFailed: (error: unknown) => void;
};

/** The window in front of the audience: slides over a whole display, and a page that can only read. */
export function openAudienceWindow(options: AudienceWindowOptions): BrowserWindow {
  const window = new BrowserWindow({
    ...findPlace(),
    show: false,
    frame: false,
    fullscreen: true,
    backgroundColor: '#ffffff',
    title: 'P06 Desk',
    webPreferences: pagePreferences(options.session, options.preload),
  });
  window.once('ready-to-show', () => {
    window.show();
    cover(window);
    window.focus();
  });
  followDisplays(window);
  reloadAfterCrash(window, options);
  returnFromElsewhere(window, options.onLoadFailed);
  loadPage(window, slidesAddress(options.period), options.onLoadFailed);
  return window;
}

/** The page of the slides; it adds the slide that is shown, and is loaded again at that one. */
function slidesAddress(period: string | null): string {
  return period === null
    ? `${startPage}#/present`
    : `${startPage}#/present?${new URLSearchParams({ period }).toString()}`;
}

/** A projector that is unplugged, plugged in again or set to other pixels keeps or gets back the slides. */
function followDisplays(window: BrowserWindow): void {
  const follow = () => {
    cover(window);
  };
  // The full screen itself may change the work area, which is no reason to move.
  const followSize = (_: unknown, __: unknown, changed: readonly string[]) => {
    if (changed.includes('bounds') || changed.includes('scaleFactor')) follow();
  };
  screen.on('display-removed', follow);
  screen.on('display-added', follow);
  screen.on('display-metrics-changed', followSize);
  window.once('closed', () => {
    screen.off('display-removed', follow);
    screen.off('display-added', follow);
    screen.off('display-metrics-changed', followSize);
  });
}

/** A window on the full screen stays on its display, so it leaves the full screen to move. */
function cover(window: BrowserWindow): void {
  const place = findPlace();
  const { x, y, width, height } = window.getBounds();
  const isThere = x === place.x && y === place.y && width === place.width && height === place.height;
  if (isThere && window.isFullScreen()) return;
  window.setFullScreen(false);
  window.setBounds(place);
  window.setFullScreen(true);
}

function findPlace() {
  return placeAudience(screen.getAllDisplays(), screen.getPrimaryDisplay());
}
