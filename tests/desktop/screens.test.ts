import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { languages, type Language } from '#core/domain/language.ts';
import { readReportedFigures, visibleText } from '#tests/support/reported-figures.ts';
import { type Desk, launchDesk, openSample } from './support/launch.ts';

const provinces = ['dien-bien-2024-h1', 'lam-dong-2025-h1', 'ninh-thuan-2023-h1'] as const;
const pages = ['overview', 'indicators', 'tasks', 'briefings', 'data'] as const;
const axe = readFileSync(join(import.meta.dirname, '../../node_modules/axe-core/axe.min.js'), 'utf8');
const pictures = join(import.meta.dirname, '../../.cache/screens');

let desk: Desk;

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  desk = await launchDesk();
});

afterAll(async () => {
  await desk.close();
});

async function show(page: Page, language: Language, route: string): Promise<void> {
  await page.evaluate((chosen) => window.desk.preferencesSave({ language: chosen }), language);
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, `#/${route}`);
  await page.reload({ waitUntil: 'load' });
  await page.locator('main h1').first().waitFor();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

async function resize(width: number, height: number): Promise<void> {
  await desk.app.evaluate(
    ({ BrowserWindow }, size) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height);
    },
    { width, height },
  );
}

/** Violations that hinder people, as axe finds them in the real page. */
async function findBarriers(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  const { result } = await session.send('Runtime.evaluate', {
    expression: `${axe};axe.run(document, { resultTypes: ['violations'] }).then((it) => JSON.stringify(
      it.violations.filter((one) => one.impact === 'serious' || one.impact === 'critical')
        .map((one) => one.id + ': ' + one.nodes.map((node) => node.target.join(' ')).join(' | '))))`,
    awaitPromise: true,
    returnByValue: true,
  });
  // The expression above makes a list of texts.
  return JSON.parse(String(result.value)) as string[];
}

describe.each(provinces)('the figures of %s on the screen', (sample) => {
  beforeAll(async () => {
    await openSample(desk.page, sample);
  });

  it.each(languages)('are those of the source in %s', async (language) => {
    await resize(1366, 768);
    await show(desk.page, language, 'indicators');
    const shown = await listText(desk.page);
    const expected = readReportedFigures(sample).figures.flatMap((figure) =>
      figure.expected === null || figure.organisation !== provinceOf(sample)
        ? []
        : [figure.expected[language]],
    );
    expect(expected.filter((text) => !shown.includes(text))).toEqual([]);
  });
});

/** The text of the list from the first row to the last; only the rows in view are in the page. */
async function listText(page: Page): Promise<string> {
  const grid = page.locator('main [role=grid]');
  await grid.waitFor();
  const seen: string[] = [];
  for (let top = 0; ; top += 300) {
    seen.push(await grid.innerText());
    const isEnd = await grid.evaluate((element, position) => {
      element.scrollTop = position;
      return position > element.scrollHeight;
    }, top);
    if (isEnd) return visibleText(seen.join('\n').replaceAll(/[\u2066-\u2069]/gu, ''));
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
}

function provinceOf(sample: string): string {
  return sample.split('-').slice(0, 2).join('-');
}

describe('every page', () => {
  beforeAll(async () => {
    await openSample(desk.page, 'minh-hoa');
  });

  it.each(pages.flatMap((route) => (['vi', 'ur'] as const).map((language) => ({ route, language }))))(
    'has no serious barrier: $route in $language',
    async ({ route, language }) => {
      await resize(1366, 768);
      await show(desk.page, language, route);
      await desk.page.screenshot({ path: join(pictures, `${route}-${language}-1366.png`) });
      expect(await findBarriers(desk.page)).toEqual([]);
    },
  );

  it.each(languages)('has the grades of the list in sight in %s', async (language) => {
    await resize(1366, 768);
    await show(desk.page, language, 'indicators');
    const overhang = await desk.page.locator('main [role=grid]').evaluate((grid) => {
      const marks = [...grid.querySelectorAll('.status-mark')];
      const { left } = grid.getBoundingClientRect();
      const [start, end] = [left + grid.clientLeft, left + grid.clientLeft + grid.clientWidth];
      return marks.map((mark) => {
        const cell = (mark.closest('[role=gridcell]') ?? mark).getBoundingClientRect();
        return Math.max(start - cell.left, cell.right - end);
      });
    });
    expect(overhang.length).toBeGreaterThan(0);
    expect(Math.max(...overhang)).toBeLessThanOrEqual(0.5);
  });

  it.each(pages)('fits without scrolling sideways: %s', async (route) => {
    await resize(1366, 768);
    await show(desk.page, 'vi', route);
    const overhang = await desk.page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overhang).toBeLessThanOrEqual(0);
  });
});
