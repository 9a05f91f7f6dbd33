import type { ElectronApplication, Page } from 'playwright-core';

/** What a page may do; each probe tries it for real. In the app they find nothing, in the bare one a hole. */

export function nodeNames(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => ['require', 'process', 'module', 'Buffer'].filter((name) => name in globalThis));
}

/** True where a script that is written into the page runs. */
export function runsInlineScript(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'document.documentElement.dataset.injected = "yes"';
    document.body.append(script);
    await new Promise((resolve) => setTimeout(resolve, 50));
    return document.documentElement.dataset['injected'] === 'yes';
  });
}

/** True where text becomes code. Asked from a timer: what the debugger itself calls may do so. */
export function runsEval(page: Page): Promise<boolean> {
  return page.evaluate(
    () =>
      new Promise<boolean>((resolve) => {
        setTimeout(() => {
          try {
            // oxlint-disable-next-line no-eval -- the probe is about it
            resolve((0, eval)('1 + 1') === 2);
          } catch {
            resolve(false);
          }
        });
      }),
  );
}

/** True where the page itself can bring its window to another address. */
export async function leavesFor(page: Page, url: string): Promise<boolean> {
  const before = page.url();
  await page.evaluate((target) => {
    location.href = target;
  }, url);
  await page.waitForTimeout(400);
  return page.url() !== before;
}

export function opensWindow(page: Page, url: string): Promise<boolean> {
  return page.evaluate((target) => window.open(target) !== null, url);
}

/** Permissions that are granted without anyone being asked. */
export function grantedPermissions(page: Page): Promise<readonly string[]> {
  return page.evaluate(async () => {
    const granted: string[] = [];
    if ((await Notification.requestPermission()) === 'granted') granted.push('notifications');
    for (const name of ['geolocation', 'clipboard-read', 'camera', 'microphone', 'midi'] as const) {
      // The names of Chromium reach beyond those of the standard.
      const { state } = await navigator.permissions.query({ name: name as PermissionName });
      if (state === 'granted') granted.push(name);
    }
    return granted;
  });
}

export function fetches(page: Page, url: string): Promise<boolean> {
  return page.evaluate(async (target) => {
    try {
      await fetch(target, { mode: 'no-cors' });
      return true;
    } catch {
      return false;
    }
  }, url);
}

export function countWindows(app: ElectronApplication): Promise<number> {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
}

/** Leads the page to an empty one, as Electron lets it, and waits until it is back where it was. */
export async function leaveForEmptyPage(page: Page, way: 'href' | 'replace'): Promise<void> {
  const before = page.url();
  await page.evaluate((how) => {
    // Of the page that is left; the one that comes back does not know it.
    Object.assign(window, { isLeft: true });
    if (how === 'href') location.href = 'about:blank';
    else location.replace('about:blank');
  }, way);
  await page.waitForFunction((url) => !('isLeft' in window) && location.href === url, before);
}
