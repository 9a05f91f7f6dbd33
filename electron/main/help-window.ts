import { BrowserWindow, type Session, type WebContents } from 'electron';
import type { HelpPage } from '#contract/help-pages.ts';
import type { Language } from '#core/domain/language.ts';
import { appOrigin } from './app-origin.ts';
import { helpAddress } from './help-address.ts';
import { loadPage } from './load-page.ts';
import { pagePreferences } from './page-preferences.ts';
import type { PreferencesFile } from './preferences-file.ts';
import { attachZoom } from './zoom.ts';

export type HelpWindowOptions = {
  readonly session: Session;
  readonly preferences: PreferencesFile;
  readonly onFailed: (error: unknown) => void;
};

/** The manual: one window whose page has no script, no methods of this program and no way out of itself. */
export class HelpWindow {
  readonly #options: HelpWindowOptions;
  #window: BrowserWindow | null = null;

  constructor(options: HelpWindowOptions) {
    this.#options = options;
  }

  /** Opens the chapter of the page; where the manual is open already, it goes there and comes to the front. */
  open(language: Language, page: HelpPage): void {
    const before = this.#window;
    const window = before ?? this.#create();
    loadPage(window, `${appOrigin}${helpAddress(language, page)}`, this.#options.onFailed);
    if (before === null) return;
    if (before.isMinimized()) before.restore();
    before.show();
    before.focus();
  }

  close(): void {
    this.#window?.destroy();
  }

  #create(): BrowserWindow {
    const { session, preferences } = this.#options;
    const window = new BrowserWindow({
      width: 1000,
      height: 760,
      minWidth: 480,
      minHeight: 320,
      show: false,
      backgroundColor: '#ffffff',
      title: 'P06 Desk',
      webPreferences: { ...pagePreferences(session, null), javascript: false },
    });
    window.once('ready-to-show', () => {
      window.show();
    });
    window.once('closed', () => {
      this.#window = null;
    });
    attachZoom(window.webContents, preferences);
    stayOnPage(window.webContents);
    followKeys(window);
    this.#window = window;
    return window;
  }
}

/** Only the chapters of the same page are left to click; they are no navigation. */
function stayOnPage(contents: WebContents): void {
  contents.on('will-navigate', (event) => {
    event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    event.preventDefault();
  });
}

/** Esc closes and Ctrl+P prints, where no menu and no script of the page could. */
function followKeys(window: BrowserWindow): void {
  window.webContents.on('before-input-event', (event, { type, key, control, meta, alt, shift }) => {
    if (type !== 'keyDown' || alt || shift) return;
    const isCommand = control || meta;
    if (key === 'Escape' && !isCommand) {
      event.preventDefault();
      window.close();
    } else if (key.toLowerCase() === 'p' && isCommand) {
      event.preventDefault();
      window.webContents.print();
    }
  });
}
