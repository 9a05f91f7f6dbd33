import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDocx } from '#tests/support/docx-reader.ts';
import { findDifferences } from '#tests/support/figure-differences.ts';
import { readReportedFigures, readSampleNames } from '#tests/support/reported-figures.ts';
import { leaveByEsc, present } from './support/audience.ts';
import { answerSaveDialog, type Desk, launchDesk } from './support/launch.ts';
import { patience } from './support/patience.ts';

const pictures = join(import.meta.dirname, '../../.cache/screens');
const folder = mkdtempSync(join(tmpdir(), 'p06-scenario-'));
let desk: Desk;

/** One secretary, one window, from the first start to the document; the steps build on each other. */
beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  desk = await launchDesk();
});

afterAll(async () => {
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a first morning with the program', () => {
  it('begins with the samples and opens one', async () => {
    const { page } = desk;
    await page.getByText('Điện Biên').first().waitFor();
    await page.screenshot({ path: join(pictures, 'start-vi.png') });
    await page
      .getByRole('button', { name: /Điện Biên/u })
      .first()
      .click();
    await page.getByText('80,76%').first().waitFor();
    expect(page.url()).toContain('#/overview');
  });

  it('shows what stands behind a figure by keyboard alone and closes it with Esc', async () => {
    const { page } = desk;
    const figure = page.getByRole('button', { name: /80,76%/u }).first();
    await figure.focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('dialog');
    await panel.getByText(/36,7/u).first().waitFor();
    await page.screenshot({ path: join(pictures, 'detail-vi.png') });
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'hidden' });
    expect(await panel.count()).toBe(0);
  });

  it('presents on the whole screen, slide by slide, and comes back', async () => {
    const audience = await present(desk);
    const title = () => audience.locator('article h1').innerText();
    const first = await title();
    await audience.keyboard.press('ArrowRight');
    await expect.poll(title, patience).not.toBe(first);
    await audience.keyboard.press('Home');
    await expect.poll(title, patience).toBe(first);
    await leaveByEsc(audience);
    expect(desk.page.url()).toContain('#/overview');
  });

  it('writes the briefing where the dialog says, with the figures of the source', async () => {
    const { page, app } = desk;
    const file = join(folder, 'bao-cao.docx');
    await answerSaveDialog(app, file);
    await page.evaluate(() => {
      window.location.hash = '#/briefings';
    });
    await page.getByRole('button', { name: /Xuất/u }).first().click();
    await page.getByText('bao-cao.docx').first().waitFor({ timeout: 30_000 });
    expect(existsSync(file)).toBe(true);
    const sample = 'dien-bien-2024-h1';
    const document = readDocx(readFileSync(file));
    expect(findDifferences(document, readReportedFigures(sample), readSampleNames(sample), 'vi')).toEqual([]);
  });
});
