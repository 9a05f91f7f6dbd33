import { join } from 'node:path';
import { app, type BrowserWindow, type WebContents } from 'electron';
import { audienceEvents } from '#contract/audience.ts';
import type { DeskEventName, DeskEvents } from '#contract/events.ts';
import { eventChannel } from '#contract/method-names.ts';
import { appScheme } from './app-origin.ts';
import { openAudienceWindow } from './audience-window.ts';
import { openDeskWindow } from './desk-window.ts';
import { createDeskSession } from './harden.ts';
import { HelpWindow } from './help-window.ts';
import type { LogFile } from './log-file.ts';
import { createPageServer } from './page-server.ts';
import type { PreferencesFile } from './preferences-file.ts';
import { Presentation } from './presentation.ts';
import type { CallingWindow } from './sender-guard.ts';

export type WindowsOptions = {
  readonly preferences: PreferencesFile;
  readonly log: LogFile;
  /** The page of the desk cannot be shown any more. */
  readonly onGivenUp: () => void;
};

/** The windows of the program: the desk, the one in front of an audience, and the manual. */
export class Windows {
  readonly presentation: Presentation;
  readonly help: HelpWindow;
  readonly #options: WindowsOptions;
  readonly #session = createDeskSession();
  #desk: BrowserWindow | null = null;

  /** Electron must be ready. */
  constructor(options: WindowsOptions) {
    this.#options = options;
    const serve = createPageServer(join(app.getAppPath(), 'renderer'));
    this.#session.protocol.handle(appScheme, ({ url }) => serve(url));
    this.presentation = new Presentation({
      openWindow: (period) => this.#openAudience(period),
      onEnded: () => {
        this.comeForward();
      },
    });
    this.help = new HelpWindow({
      session: this.#session,
      preferences: options.preferences,
      onFailed: (error) => {
        options.log.writeBug('help page', error);
      },
    });
  }

  get desk(): BrowserWindow | null {
    return this.#desk;
  }

  openDesk(): void {
    const { preferences, onGivenUp } = this.#options;
    const window = openDeskWindow({ ...this.#parts('desk', onGivenUp), preferences });
    window.on('closed', () => {
      this.#desk = null;
      // Slides that nobody leads any more would keep the program running.
      this.presentation.stop();
      this.help.close();
    });
    this.#desk = window;
  }

  comeForward(): void {
    if (this.#desk === null) return;
    if (this.#desk.isMinimized()) this.#desk.restore();
    this.#desk.show();
    this.#desk.focus();
  }

  /** Which window of this program a sender is; null for any other. */
  findCaller(sender: WebContents): CallingWindow | null {
    if (sender === this.#desk?.webContents) return 'desk';
    return sender === this.presentation.window?.webContents ? 'audience' : null;
  }

  emit<Name extends DeskEventName>(name: Name, event: DeskEvents[Name]): void {
    send(this.#desk, name, event);
    if (audienceEvents.some((it) => it === name)) send(this.presentation.window, name, event);
  }

  #openAudience(period: string | null): BrowserWindow {
    const giveUp = () => {
      this.presentation.stop();
    };
    return openAudienceWindow({ ...this.#parts('audience', giveUp), period });
  }

  #parts(kind: CallingWindow, onGivenUp: () => void) {
    const { log } = this.#options;
    return {
      session: this.#session,
      preload: join(app.getAppPath(), 'preload', `${kind}.cjs`),
      onPageDied: (reason: string) => {
        log.writeBug(`${kind} page ended: ${reason}`, undefined);
      },
      onLoadFailed: (error: unknown) => {
        log.writeBug(`${kind} page`, error);
      },
      onGivenUp,
    };
  }
}

function send(window: BrowserWindow | null, name: DeskEventName, event: DeskEvents[DeskEventName]): void {
  if (window === null || window.webContents.isDestroyed()) return;
  window.webContents.send(eventChannel, name, event);
}
