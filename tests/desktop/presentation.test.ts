import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Language } from '#core/domain/language.ts';
import { audiencePlaces, endPresenting, leaveByEsc, present, slideOf } from './support/audience.ts';
import { type Desk, launchDesk } from './support/launch.ts';
import { patience } from './support/patience.ts';

const pictures = join(import.meta.dirname, '../../.cache/screens');
const sizes = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
];
let desk: Desk;
let audience: Page;

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  desk = await launchDesk({ sample: 'dien-bien-2024-h1' });
});

afterAll(async () => {
  await desk.close();
});

afterEach(async () => {
  await endPresenting(desk);
});

async function speak(language: Language): Promise<void> {
  await desk.page.evaluate((chosen) => window.desk.preferencesSave({ language: chosen }), language);
  await desk.page.reload({ waitUntil: 'load' });
  await desk.page.locator('main h1').first().waitFor();
}

function focusedAddress(): Promise<string | undefined> {
  return desk.app.evaluate(({ BrowserWindow }) => BrowserWindow.getFocusedWindow()?.webContents.getURL());
}

describe('the slides of the meeting', () => {
  beforeAll(async () => {
    await desk.page.evaluate(() => {
      window.location.hash = '#/tasks?period=2024-H1';
    });
    await desk.page.locator('main h1').first().waitFor();
  });

  beforeEach(async () => {
    audience = await present(desk);
  });

  it('open in a window of their own with the period of the desk, which stays at its place', async () => {
    expect(audience.url()).toContain('#/present?period=2024-H1');
    expect(desk.page.url()).toContain('#/tasks?period=2024-H1');
    await expect.poll(focusedAddress, patience).toContain('#/present');
  });

  it('show a chart and nothing of the desk around it', async () => {
    await audience.keyboard.press('ArrowRight');
    await expect.poll(() => slideOf(desk), patience).toBe('2');

    expect(await audience.locator('nav, header, button, a, input, select').count()).toBe(0);
    expect(await audience.locator('article li').count()).toBeGreaterThan(0);
  });

  it('follow the keys of PowerPoint', async () => {
    const walk: readonly (readonly [string, string])[] = [
      ['ArrowRight', '2'],
      ['PageDown', '3'],
      ['PageUp', '2'],
      ['Space', '3'],
      ['ArrowLeft', '2'],
      ['Home', '1'],
      ['ArrowDown', '2'],
      ['ArrowUp', '1'],
    ];
    for (const [key, slide] of walk) {
      await audience.keyboard.press(key);
      await expect.poll(() => slideOf(desk), patience).toBe(slide);
    }
    await audience.keyboard.press('End');
    await expect.poll(async () => Number(await slideOf(desk)), patience).toBeGreaterThan(2);
  });

  it('go black and come back with B', async () => {
    const slides = () => audience.locator('article').count();
    await audience.keyboard.press('b');
    await expect.poll(slides, patience).toBe(0);
    await audience.keyboard.press('b');
    await expect.poll(slides, patience).toBe(1);
  });

  it('show the figures behind with a click and with Enter', async () => {
    const tables = () => audience.locator('table').count();
    await audience.locator('article').click();
    await expect.poll(tables, patience).toBe(1);
    await audience.keyboard.press('Enter');
    await expect.poll(tables, patience).toBe(0);
  });

  it('end with Esc, and the desk has the keys again', async () => {
    await leaveByEsc(audience);

    await expect.poll(focusedAddress, patience).toContain('#/tasks?period=2024-H1');
    expect(await audiencePlaces(desk)).toEqual([]);
  });

  it('come to the front where they run already', async () => {
    await audience.keyboard.press('ArrowRight');
    await expect.poll(() => slideOf(desk), patience).toBe('2');
    await desk.app.evaluate(({ BrowserWindow }) => {
      const windows = BrowserWindow.getAllWindows();
      windows.find((it) => it.webContents.getURL().includes('#/tasks'))?.focus();
    });
    await desk.page.getByRole('button', { name: /F5/u }).click();

    await expect.poll(focusedAddress, patience).toContain('slide=2');
    expect(await audiencePlaces(desk)).toHaveLength(1);
  });

  it('end where another workspace is opened', async () => {
    const closed = audience.waitForEvent('close');
    await desk.page.evaluate(async () => {
      const { recent } = await window.desk.workspaceStatus({}).then((reply) => {
        if (reply.ok) return reply.value;
        throw new Error(reply.error.code);
      });
      await window.desk.workspaceOpenRecent({ key: recent[0]?.key ?? '' });
    });
    await closed;

    expect(await audiencePlaces(desk)).toEqual([]);
  });
});

describe('slides in Urdu', () => {
  beforeAll(async () => {
    await speak('ur');
    audience = await present(desk);
  });

  it('go forward with the left arrow, and with Page Down as everywhere', async () => {
    expect(await audience.locator('html').getAttribute('dir')).toBe('rtl');
    await audience.keyboard.press('ArrowLeft');
    await expect.poll(() => slideOf(desk), patience).toBe('2');
    await audience.keyboard.press('PageDown');
    await expect.poll(() => slideOf(desk), patience).toBe('3');
    await audience.keyboard.press('ArrowRight');
    await expect.poll(() => slideOf(desk), patience).toBe('2');
  });
});

describe.each(['vi', 'ur'] as const)('slides in %s', (language) => {
  beforeAll(async () => {
    await speak(language);
  });

  it.each(sizes)('fit a screen of $width x $height', async (size) => {
    audience = await present(desk);
    await audience.setViewportSize(size);
    const overhanging: string[] = [];
    let slide = 0;
    do {
      slide = Number(await slideOf(desk));
      await audience.evaluate(() => document.fonts.ready.then(() => undefined));
      await audience.screenshot({
        path: join(pictures, `present-${slide}-${language}-${size.width}.png`),
        animations: 'disabled',
      });
      overhanging.push(...(await audience.evaluate(findOverhang)).map((text) => `${slide}: ${text}`));
      await audience.keyboard.press('PageDown');
      await audience.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    } while (Number(await slideOf(desk)) !== slide);

    expect(overhanging).toEqual([]);
    expect(slide).toBeGreaterThan(3);
  });
});

/** Texts of the slide that reach beyond the screen. Runs in the page. */
function findOverhang(): readonly string[] {
  const { innerWidth, innerHeight } = window;
  return [...document.querySelectorAll<HTMLElement>('article h1, article li, article p, article footer')]
    .filter((element) => {
      const box = element.getBoundingClientRect();
      return box.left < -1 || box.top < -1 || box.right > innerWidth + 1 || box.bottom > innerHeight + 1;
    })
    .map((element) => element.innerText);
}
