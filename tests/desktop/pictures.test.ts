import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createReferenceWorkspace } from '#scripts/bench/reference-workspace.ts';
import type { Language } from '#core/domain/language.ts';
import { testPorts } from '#tests/support/workspace-ports.ts';
import { answerFolderDialog, type Desk, launchDesk } from './support/launch.ts';
import { patience } from './support/patience.ts';

const pictures = join(import.meta.dirname, '../../.cache/screens/matrix');
const languages = ['vi', 'ur', 'en'] as const satisfies readonly Language[];
const sizes = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
] as const;
const pages = ['overview', 'indicators', 'tasks', 'entry', 'briefings', 'data'] as const;
const contents = [
  'empty',
  'dien-bien-2024-h1',
  'lam-dong-2025-h1',
  'ninh-thuan-2023-h1',
  'minh-hoa',
  'reference',
] as const;
type Content = (typeof contents)[number];

let desk: Desk;
let folder: string;

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  folder = mkdtempSync(join(tmpdir(), 'p06-pictures-'));
  desk = await launchDesk();
});

afterAll(async () => {
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
});

async function open(content: Content): Promise<void> {
  if (content === 'reference') {
    await answerFolderDialog(desk.app, createReferenceWorkspace(folder, testPorts()));
  }
  const isOpen = await desk.page.evaluate(async (id) => {
    if (id === 'reference') return (await window.desk.workspaceChoose({})).ok;
    if (id !== 'empty') return (await window.desk.workspaceOpenSample({ id })).ok;
    const firstPeriod = { kind: 'half', year: 2026, number: 1 } as const;
    return (await window.desk.workspaceCreate({ kind: 'province', name: 'Sơn La', firstPeriod })).ok;
  }, content);
  if (!isOpen) throw new Error(`"${content}" did not open.`);
}

/** A language is chosen before the page is loaded; a page is then reached by its address. */
async function changeLanguage(page: Page, language: Language): Promise<void> {
  await page.evaluate((chosen) => window.desk.preferencesSave({ language: chosen }), language);
  await page.evaluate(() => {
    window.location.hash = '#/start';
  });
  await page.reload({ waitUntil: 'load' });
  await page.locator(`html[lang^=${language}] main h1`).first().waitFor();
}

async function show(page: Page, route: string): Promise<void> {
  const before = await page.title();
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, `#/${route}`);
  await expect.poll(() => page.title(), patience).not.toBe(before);
  await page.locator('main h1').first().waitFor();
  await expect.poll(() => page.locator('[aria-busy=true]').count(), patience).toBe(0);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  // Charts are drawn when their library is there.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 60)));
}

/** Texts that are cut off though nothing says that there is more, and pages that scroll sideways. */
function findOverflow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const sideways = scrollWidth > clientWidth ? [`the page is ${scrollWidth - clientWidth} too wide`] : [];
    const cut = [...document.querySelectorAll('h1, h2, h3, button, label, th, dt')].filter((element) => {
      const style = getComputedStyle(element);
      const isCut = style.overflow !== 'visible' && element.scrollWidth > element.clientWidth + 1;
      return isCut && style.textOverflow !== 'ellipsis' && element.clientWidth > 1;
    });
    const bar = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
    const navigation = document.querySelector('nav')?.getBoundingClientRect().top ?? bar;
    const overlap = navigation < bar - 1 ? ['the bar covers the navigation'] : [];
    return [...sideways, ...overlap, ...cut.map((element) => `cut: ${element.textContent}`)];
  });
}

describe.each(contents)('the pages with %s', (content) => {
  beforeAll(() => open(content), 120_000);

  it.each(sizes.flatMap((size) => languages.map((language) => ({ ...size, language }))))(
    'fit and are pictured: $language at $width',
    async ({ language, width, height }) => {
      await desk.app.evaluate(
        ({ BrowserWindow }, size) => {
          BrowserWindow.getAllWindows()[0]?.setContentSize(size.width, size.height);
        },
        { width, height },
      );
      await changeLanguage(desk.page, language);
      const faults: string[] = [];
      for (const route of pages) {
        await show(desk.page, route);
        const file = `${content}-${route}-${language}-${width}.png`;
        await desk.page.screenshot({ path: join(pictures, file), fullPage: true });
        faults.push(...(await findOverflow(desk.page)).map((fault) => `${route}: ${fault}`));
      }
      expect(faults).toEqual([]);
    },
    60_000,
  );
});
