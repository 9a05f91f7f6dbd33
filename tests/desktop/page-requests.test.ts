import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Desk, launchDesk } from './support/launch.ts';
import { patience } from './support/patience.ts';

let desk: Desk;

beforeAll(async () => {
  desk = await launchDesk({ sample: 'ninh-thuan-2023-h1' });
});

afterAll(async () => {
  await desk.close();
});

/** Name and status of everything that the page asks for from now on. */
function noteRequests(page: Page): { readonly name: string; readonly status: number }[] {
  const noted: { name: string; status: number }[] = [];
  page.on('response', (response) => {
    noted.push({ name: new URL(response.url()).pathname, status: response.status() });
  });
  return noted;
}

async function openAnew(page: Page, hash: string): Promise<void> {
  await page.evaluate((address) => {
    window.location.hash = address;
  }, hash);
  await page.reload({ waitUntil: 'load' });
  await page.locator('main h1').first().waitFor();
}

describe('the files of the page', () => {
  it('are all there, the icon too', async () => {
    const noted = noteRequests(desk.page);
    await openAnew(desk.page, '#/overview');
    await expect.poll(() => desk.page.locator('canvas').count(), patience).toBeGreaterThan(0);

    expect(noted.length).toBeGreaterThan(0);
    expect(noted.filter(({ status }) => status !== 200)).toEqual([]);
    expect(await desk.page.locator('link[rel="icon"]').getAttribute('href')).toBe('data:,');
  });

  it('hold the library of charts only where there is a chart', async () => {
    const noted = noteRequests(desk.page);
    await openAnew(desk.page, '#/indicators');
    await desk.page.locator('[role="grid"]').waitFor();
    const isLibrary = ({ name }: { readonly name: string }) => name.includes('draw-chart');

    expect(noted.filter(isLibrary)).toEqual([]);
    await openAnew(desk.page, '#/overview');
    await expect.poll(() => noted.filter(isLibrary), patience).toHaveLength(1);
  });

  it('draw each chart once the library is there', async () => {
    const isDrawn = () =>
      desk.page.evaluate(() => {
        const canvas = document.querySelector('canvas');
        const { width = 0, height = 0 } = canvas ?? {};
        const pixels =
          width === 0 ? undefined : canvas?.getContext('2d')?.getImageData(0, 0, width, height).data;
        return pixels?.some((part) => part !== 0) ?? false;
      });

    await expect.poll(isDrawn, patience).toBe(true);
  });
});
