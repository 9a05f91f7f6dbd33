import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { buttonIn, show, takePicture } from './support/entry-window.ts';
import { type Desk, launchDesk } from './support/launch.ts';
import { closeManuals, manualsOf, openManual, pressInManual } from './support/manual.ts';
import { leavesFor, nodeNames } from './support/probes.ts';
import { patience } from './support/patience.ts';

let desk: Desk;

beforeAll(async () => {
  desk = await launchDesk();
});

afterAll(async () => {
  await desk.close();
});

afterEach(async () => {
  await closeManuals(desk);
});

/** The part of the address behind the origin. */
function place(page: Page): string {
  return page.url().replace('app://p06', '');
}

/** How far below the upper edge of the window the title of a chapter stands. */
function titleTop(manual: Page, chapter: string): Promise<number> {
  return manual.evaluate(
    (id) => document.querySelector(`#${id} h2`)?.getBoundingClientRect().top ?? Number.NaN,
    chapter,
  );
}

/** Clicks with the mouse, as a reader does. */
async function follow(manual: Page, href: string): Promise<void> {
  const spot = await manual.evaluate((target) => {
    window.scrollTo(0, 0);
    const link = [...document.querySelectorAll('nav a')].find((it) => it.getAttribute('href') === target);
    const { left, top, height } = link?.getBoundingClientRect() ?? { left: 0, top: 0, height: 0 };
    return { x: left + 20, y: top + height / 2 };
  }, href);
  await manual.mouse.click(spot.x, spot.y);
}

/** True where a script in the markup of the page runs, in the moment in which it is put there. */
function runsMarkup(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.documentElement.dataset.injected = "yes"';
    document.body.append(script);
    return document.documentElement.dataset['injected'] === 'yes';
  });
}

describe('the window without a workspace', () => {
  it('offers the manual in its bar, at the first chapter', async () => {
    const manual = await openManual(desk, () => buttonIn(desk.page, 'Hướng dẫn F1').click());
    await takePicture(desk.page, 'start-help-vi');

    expect(place(manual)).toBe('/manual/vi/index.html#start');
  });
});

describe('F1', () => {
  beforeAll(async () => {
    await desk.page.evaluate(() => window.desk.workspaceOpenSample({ id: 'minh-hoa' }));
    await show(desk.page, 'vi', 'overview');
  });

  it.each([
    ['vi', 'overview', '/manual/vi/index.html#overview'],
    ['vi', 'entry', '/manual/vi/index.html#results'],
    ['vi', 'briefings', '/manual/vi/index.html#report'],
    ['en', 'tasks', '/manual/en/index.html#tasks'],
    ['ur', 'data', '/manual/en/index.html#backup'],
  ] as const)('opens in %s the chapter of the page %s', async (language, page, address) => {
    await show(desk.page, language, page);
    const manual = await openManual(desk);
    await takePicture(manual, `manual-${language}-${page}`);

    expect(place(manual)).toBe(address);
    const top = await titleTop(manual, address.split('#')[1] ?? '');
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(120);
  });

  it('brings the one manual to the front, at the chapter of the page that is shown now', async () => {
    await show(desk.page, 'vi', 'tasks');
    const manual = await openManual(desk);
    await show(desk.page, 'vi', 'data');
    await buttonIn(desk.page, 'Hướng dẫn F1').click();
    await expect.poll(() => place(manual), patience).toBe('/manual/vi/index.html#backup');

    expect(manualsOf(desk)).toHaveLength(1);
    const hasFocus = await desk.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getFocusedWindow()?.webContents.getURL().includes('/manual/'),
    );
    expect(hasFocus).toBe(true);
  });
});

describe('the window of the manual', () => {
  beforeAll(async () => {
    await desk.page.evaluate(() => window.desk.workspaceOpenSample({ id: 'minh-hoa' }));
    await show(desk.page, 'vi', 'overview');
  });

  it('shows a chapter that is clicked, and every picture', async () => {
    const manual = await openManual(desk);
    await follow(manual, '#undo');
    await expect.poll(() => place(manual), patience).toBe('/manual/vi/index.html#undo');

    const broken = await manual.evaluate(() =>
      [...document.images].filter((image) => image.naturalWidth === 0).map((image) => image.src),
    );
    expect(broken).toEqual([]);
    expect(await titleTop(manual, 'undo')).toBeLessThan(120);
  });

  it('is closed by Esc', async () => {
    await openManual(desk);
    await pressInManual(desk, 'Escape');

    await expect.poll(() => manualsOf(desk).length, patience).toBe(0);
  });

  it('isolates its page, which has no script and no method of this program (H1, H2)', async () => {
    const manual = await openManual(desk);
    const preferences = await desk.app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()
        .filter((window) => window.webContents.getURL().includes('/manual/'))
        .map((window) =>
          // The type leaves the method out; Electron has it for exactly this question.
          (
            window.webContents as unknown as { getLastWebPreferences: () => Record<string, unknown> }
          ).getLastWebPreferences(),
        ),
    );

    expect(preferences).toHaveLength(1);
    expect(preferences[0]).toMatchObject({
      javascript: false,
      sandbox: true,
      contextIsolation: true,
      webSecurity: true,
      nodeIntegration: false,
      webviewTag: false,
    });
    expect(await manual.evaluate(() => 'desk' in window)).toBe(false);
    expect(await nodeNames(manual)).toEqual([]);
    expect(await runsMarkup(manual)).toBe(false);
  });

  it('is served with a policy that knows no script (H5)', async () => {
    const policy = await desk.page.evaluate(
      async () => (await fetch('/manual/vi/index.html')).headers.get('content-security-policy') ?? '',
    );

    expect(policy).toContain(`default-src 'none'`);
    expect(policy).not.toMatch(/script-src|unsafe-|nonce|connect-src/);
  });

  it.each(['app://p06/', 'app://p06/manual/en/index.html', 'https://example.com/', 'file:///etc/passwd'])(
    'goes nowhere else: %s (H6)',
    async (url) => {
      const manual = await openManual(desk);
      const before = manual.url();
      await manual.evaluate((target) => document.querySelector('nav a')?.setAttribute('href', target), url);
      await follow(manual, url);
      // A chapter that is clicked after it is shown, so the click before it was answered.
      await follow(manual, '#keys');
      await expect.poll(() => place(manual), patience).toBe('/manual/vi/index.html#keys');

      expect(before).toContain('/manual/vi/index.html#overview');
      expect(manualsOf(desk)).toHaveLength(1);
    },
  );
});

describe('the desk', () => {
  it('cannot be led to the page of the manual', async () => {
    const before = desk.page.url();
    expect(await leavesFor(desk.page, 'app://p06/manual/vi/index.html')).toBe(false);
    expect(desk.page.url()).toBe(before);
  });

  it('takes the manual along when it is closed', async () => {
    const ending = await launchDesk({ sample: 'minh-hoa' });
    await show(ending.page, 'vi', 'overview');
    await openManual(ending);
    const program = ending.app.process();
    const ended = ending.app.waitForEvent('close');
    await ending.app.evaluate(({ BrowserWindow }) => {
      const windows = BrowserWindow.getAllWindows();
      // The call that closes a window must be answered before its program is gone.
      setImmediate(() => windows.find((it) => !it.webContents.getURL().includes('/manual/'))?.close());
    });

    await ended;

    // The program ends with its last window.
    await expect.poll(() => program.exitCode, patience).toBe(0);
  });
});
