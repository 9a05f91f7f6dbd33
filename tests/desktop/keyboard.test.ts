import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leaveByEsc, present } from './support/audience.ts';
import { findTask, formIn, resizeToOffice, waitUntilClosed } from './support/entry-window.ts';
import { answerSaveDialog, type Desk, launchDesk } from './support/launch.ts';
import { patience } from './support/patience.ts';

const folder = mkdtempSync(join(tmpdir(), 'p06-keyboard-'));
/** More stops than any page has; whoever needs them all has not been found. */
const maximumStops = 300;

let desk: Desk;
let page: Page;

beforeAll(async () => {
  desk = await launchDesk();
  page = desk.page;
  await resizeToOffice(desk);
});

afterAll(async () => {
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What has the keys now: its name for a screen reader, or its text. */
function focusedName(): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement)) return '';
    const hasLabels = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
    const label = hasLabels ? (element.labels?.[0]?.textContent ?? '') : '';
    return (
      [element.getAttribute('aria-label'), label, element.textContent].find(
        (it) => it !== null && it !== '',
      ) ?? ''
    );
  });
}

/** True where whoever looks sees which element has the keys; a field shows its caret. */
function isFocusSeen(): Promise<boolean> {
  return page.evaluate(() => {
    const { activeElement } = document;
    if (activeElement === null) return false;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(activeElement);
    const isRinged = (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
    return isRinged || activeElement.matches('input, textarea, select');
  });
}

/** Walks with the tab key alone until something of this name has the keys. */
async function tabTo(name: RegExp): Promise<void> {
  for (let stop = 0; stop < maximumStops; stop += 1) {
    await page.keyboard.press('Tab');
    if (!name.test(await focusedName())) continue;
    if (!(await isFocusSeen())) throw new Error(`Nothing shows that ${String(name)} has the keys.`);
    return;
  }
  throw new Error(`The tab key does not reach ${String(name)}.`);
}

async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

describe('a morning without a mouse', () => {
  const title = 'Rà soát dữ liệu đất đai';

  it('opens a sample from the first page', async () => {
    await page.getByText('Tỉnh Điện Biên').first().waitFor();
    await tabTo(/Điện Biên/u);
    await press('Enter');
    await page.getByText('80,76%').first().waitFor();

    expect(page.url()).toContain('#/overview');
  });

  it('opens what stands behind a figure, walks to the next and comes back to it', async () => {
    await tabTo(/80,76%/u);
    const figure = await focusedName();
    await press('Enter');
    const heading = page.getByRole('dialog').locator('h2').last();
    await heading.waitFor();
    const first = await heading.innerText();
    await press('ArrowDown');
    await expect.poll(() => heading.innerText(), patience).not.toBe(first);
    await press('Escape');
    await expect.poll(() => page.getByRole('dialog').count(), patience).toBe(0);

    await expect.poll(focusedName, patience).toBe(figure);
  });

  it('finds a page by searching without tone marks', async () => {
    await press('Control+k');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('nhiem vu');
    await page.locator('[role=option]').first().waitFor();
    await press('Enter');
    await expect.poll(() => page.url(), patience).toContain('#/tasks');
    await press('Escape');
  });

  it('enters a task, takes it back and does it again', async () => {
    await page.locator('main h1').waitFor();
    await expect.poll(() => page.getByRole('dialog').count(), patience).toBe(0);
    await tabTo(/^Thêm nhiệm vụ$/u);
    await press('Enter');
    await formIn(page).waitFor();
    await tabTo(/^Tên nhiệm vụ/u);
    await page.keyboard.type(title);
    await press('Control+s');
    await waitUntilClosed(page);
    expect(await findTask(page, title)).not.toBeNull();
    await press('Control+z');
    await expect.poll(() => findTask(page, title), patience).toBeNull();
    await press('Control+y');
    await expect.poll(() => findTask(page, title), patience).not.toBeNull();
  });

  it('presents and comes back', async () => {
    const audience = await present(desk);
    const heading = () => audience.locator('article h1').innerText();
    const first = await heading();
    await audience.keyboard.press('PageDown');
    await expect.poll(heading, patience).not.toBe(first);
    await leaveByEsc(audience);
  });

  it('writes the briefing', async () => {
    const file = join(folder, 'bao-cao.docx');
    await answerSaveDialog(desk.app, file);
    await tabTo(/^Báo cáo$/u);
    await press('Enter');
    await page.locator('main h1').waitFor();
    await tabTo(/Xuất báo cáo/u);
    await press('Enter');
    await expect.poll(() => existsSync(file), { timeout: 30_000 }).toBe(true);
    await page.getByText('bao-cao.docx').first().waitFor();
    await tabTo(/^Mở/u);
  });
});
