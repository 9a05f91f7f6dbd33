import type { ElectronApplication, Page } from 'playwright-core';
import { languages } from '#core/domain/language.ts';
import { readPage, scrollList, takeLongestStallMs } from './probe-page.ts';

export type Tour = {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** Takes the longest stall of another window than the desk, and what it held. */
  readonly noteWindow: (window: { readonly stallMs: number; readonly held: Held }) => void;
};

type Held = { readonly body: string; readonly styles: string };

/** What the window held after a step, and the longest stall on the way there. */
export type TourPage = Held & { readonly step: string; readonly stallMs: number };

export type TourStep = { readonly name: string; readonly walk: (tour: Tour) => Promise<void> };

const list = '[role="grid"]';
const head = `${list} [role="columnheader"]`;
const rowCell = `${list} .data-list-row [role="gridcell"]`;
const panel = '[role="dialog"]';
const menuItem = (name: string) => `.shell-navigation li a[href^="#/${name}"]`;

/** What a secretary does in an hour, one thing after the other; the reference workspace is open. */
export const tourSteps: readonly TourStep[] = [
  step('open the overview', openWindow),
  step('open a detail', openDetail),
  step('walk the details', walkDetails),
  step('open Indicators', (page) => openPage(page, 'indicators')),
  step('sort indicators', sortList),
  step('search indicators', search),
  step('filter indicators', filterByChip),
  step('scroll indicators', scrollToEnd),
  step('open an indicator', openRow),
  step('open Tasks', (page) => openPage(page, 'tasks')),
  step('sort tasks', sortList),
  step('search tasks', search),
  step('filter tasks', filterByChoice),
  step('scroll tasks', scrollToEnd),
  step('open a task', openRow),
  step('switch the period of the tasks', (page) => choosePeriod(page, '2025-11')),
  step('return to the overview', (page) => openPage(page, 'overview')),
  step('switch the period of the overview', (page) => choosePeriod(page, '2025-10')),
  { name: 'present', walk: present },
  ...languages.map((language) =>
    step(`switch the overview to "${language}"`, (page) => chooseLanguage(page, language)),
  ),
  step('open Briefings', (page) => openPage(page, 'briefings')),
  step('open Data', (page) => openPage(page, 'data')),
  step('return to the tasks', (page) => openPage(page, 'tasks')),
  step('switch the tasks to "vi"', (page) => chooseLanguage(page, 'vi')),
];

/** Work that follows what the user did is over by then, however slow the machine. */
export const settlingMs = 500;

function step(name: string, walk: (page: Page) => Promise<void>): TourStep {
  return { name, walk: ({ page }) => walk(page) };
}

/** Walks the whole tour, step by step. */
export async function walkTour(app: ElectronApplication, page: Page): Promise<readonly TourPage[]> {
  const pages: TourPage[] = [];
  for (const { name, walk } of tourSteps) {
    let other: Parameters<Tour['noteWindow']>[0] | null = null;
    await walk({
      app,
      page,
      noteWindow: (window) => {
        other = window;
      },
    });
    await page.waitForTimeout(settlingMs);
    pages.push(await toTourPage(name, page, other));
    // What reading the page cost is no step of the tour.
    await takeLongestStallMs(page);
  }
  return pages;
}

/** Of a step that went on in another window, what that one held and the longer of both stalls. */
async function toTourPage(
  step: string,
  page: Page,
  other: Parameters<Tour['noteWindow']>[0] | null,
): Promise<TourPage> {
  const stallMs = Math.max(other?.stallMs ?? 0, await takeLongestStallMs(page));
  return { step, stallMs, ...(other?.held ?? (await readPage(page))) };
}

/** Loaded anew, so that the scripts of the page itself count. */
async function openWindow(page: Page): Promise<void> {
  await page.reload();
  await page.locator('.overview-columns').waitFor();
}

async function openDetail(page: Page): Promise<void> {
  await page.locator('.overview-columns .bullet').first().click();
  await page.locator(`${panel} .detail`).waitFor();
}

async function walkDetails(page: Page): Promise<void> {
  for (let walked = 0; walked < 8; walked += 1) {
    await page.keyboard.press('ArrowDown');
    await page.waitForTimeout(100);
  }
  await closePanel(page);
}

async function openPage(page: Page, name: string): Promise<void> {
  await page.locator(menuItem(name)).click();
  await page.locator(`${menuItem(name)}[aria-current="page"]`).waitFor();
  await page.locator('main h1').waitFor();
}

/** By each of the first columns, up and down. */
async function sortList(page: Page): Promise<void> {
  for (const index of [0, 1, 2, 3, 4]) {
    for (const order of ['ascending', 'descending']) {
      await page.locator(head).nth(index).click();
      await page.locator(`${head}[aria-sort="${order}"]`).waitFor();
    }
  }
}

/** Letter by letter, as someone types who knows the keyboard, and back. */
async function search(page: Page): Promise<void> {
  const text = 'số 49';
  await page.locator('main search input').first().click();
  await page.keyboard.type(text, { delay: 60 });
  await page.waitForTimeout(200);
  for (const _ of text) await page.keyboard.press('Backspace', { delay: 60 });
}

async function filterByChip(page: Page): Promise<void> {
  const chips = page.locator('main search fieldset label');
  for (const chip of [chips.first(), chips.last(), chips.first(), chips.last()]) {
    await chip.click();
    await page.waitForTimeout(200);
  }
}

/** By the last of the choices, and back. */
async function filterByChoice(page: Page): Promise<void> {
  const choice = page.locator('main search [role="combobox"]').last();
  await choice.click();
  await page.locator('[role="option"]:visible').nth(2).click();
  await page.waitForTimeout(200);
  await page.locator('main search button').last().click();
}

/** By the wheel for a while, then to the end at once, then back. */
async function scrollToEnd(page: Page): Promise<void> {
  await page.locator(list).hover();
  for (let turn = 0; turn < 20; turn += 1) await page.mouse.wheel(0, 500);
  for (const isEnd of [true, false]) {
    await scrollList(page, isEnd);
    await page.waitForTimeout(200);
  }
}

async function openRow(page: Page): Promise<void> {
  await page.locator(rowCell).nth(1).click();
  await page.locator(panel).waitFor();
  await page.waitForTimeout(200);
  await closePanel(page);
}

async function closePanel(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await page.locator(panel).waitFor({ state: 'hidden' });
}

async function choosePeriod(page: Page, code: string): Promise<void> {
  await page.locator('.shell-period select').selectOption(code);
  await page.waitForTimeout(500);
}

async function chooseLanguage(page: Page, language: string): Promise<void> {
  await page.locator('.shell-language select').selectOption(language);
  await page.locator(`html[lang^="${language}"]`).waitFor();
}

/** The slides stand in a window of their own. */
async function present({ app, page, noteWindow }: Tour): Promise<void> {
  const opened = app.waitForEvent('window');
  await page.keyboard.press('F5');
  const slides = await opened;
  await slides.locator('article h1').waitFor();
  for (let slide = 0; slide < 6; slide += 1) {
    await slides.keyboard.press('PageDown');
    await slides.waitForTimeout(100);
  }
  noteWindow({ stallMs: await takeLongestStallMs(slides), held: await readPage(slides) });
  const closed = slides.waitForEvent('close');
  // The window may be gone before Playwright hears that the key went down.
  await slides.keyboard.down('Escape').catch(() => undefined);
  await closed;
}
