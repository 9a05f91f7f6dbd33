import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Desk } from './launch.ts';

/** Starts the slides by the key and waits until the first stands in the window in front of the audience. */
export async function present(desk: Desk): Promise<Page> {
  const opened = desk.app.waitForEvent('window');
  await desk.page.keyboard.press('F5');
  const audience = await opened;
  await audience.locator('article h1').waitFor();
  return audience;
}

/** Ends the slides by the key and waits until their window is gone. */
export async function leaveByEsc(audience: Page): Promise<void> {
  const closed = audience.waitForEvent('close');
  // The window may be gone before Playwright hears that the key went down.
  await audience.keyboard.down('Escape').catch(() => undefined);
  await closed;
}

/** Ends the slides from the desk; their window is gone when this returns. */
export async function endPresenting(desk: Desk): Promise<void> {
  await desk.page.evaluate(() => window.desk.presentationStop({}));
}

/** The number of the slide in the address of the window in front of the audience. */
export function slideOf(desk: Desk): Promise<string | null> {
  return desk.app.evaluate(({ BrowserWindow }) => {
    const urls = BrowserWindow.getAllWindows().map((window) => window.webContents.getURL());
    const url = urls.find((it) => it.includes('#/present'));
    return new URLSearchParams(url?.split('?')[1] ?? '').get('slide');
  });
}

export type Area = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** Where the windows in front of an audience stand; none while nobody presents. */
export function audiencePlaces(desk: Desk): Promise<readonly Area[]> {
  return desk.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .filter((window) => window.webContents.getURL().includes('#/present'))
      .map((window) => window.getBounds()),
  );
}

/** What the slide says; asked of the shell, because Playwright loses a page that crashed. */
export function readSlide(desk: Desk): Promise<unknown> {
  return desk.app.evaluate(async ({ BrowserWindow }) => {
    const windows = BrowserWindow.getAllWindows();
    const window = windows.find((it) => it.webContents.getURL().includes('#/present'));
    const text: unknown = await window?.webContents.executeJavaScript(
      'document.querySelector("article")?.innerText',
    );
    return text;
  });
}

/** Pages that are loaded from now on can call any name, whatever their own preload offers. */
export async function giveRawCalls(desk: Desk): Promise<void> {
  const preload = join(import.meta.dirname, 'raw-call.cjs');
  await desk.app.evaluate(({ BrowserWindow }, filePath) => {
    // Electron renamed the method between the version of the tests and the one of the types.
    const session = BrowserWindow.getAllWindows()[0]?.webContents.session as unknown as {
      readonly setPreloads?: (paths: string[]) => void;
      readonly registerPreloadScript?: (script: { type: 'frame'; filePath: string }) => void;
    };
    if (session.registerPreloadScript === undefined) session.setPreloads?.([filePath]);
    else session.registerPreloadScript({ type: 'frame', filePath });
  }, preload);
}

/** Calls a name over the channel, past the preload; the page must have been loaded after `giveRawCalls`. */
export function rawCall(page: Page, name: string, input: unknown): Promise<unknown> {
  return page.evaluate(
    ([procedure, value]) => {
      const { rawCall: call } = window as unknown as {
        readonly rawCall: (name: unknown, input: unknown) => Promise<unknown>;
      };
      return call(procedure, value);
    },
    [name, input] as const,
  );
}
