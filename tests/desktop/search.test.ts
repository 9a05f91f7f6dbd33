import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { readJsonText } from '#contract/json-text.ts';
import { takePicture } from './support/entry-window.ts';
import { type Desk, launchDesk } from './support/launch.ts';
import { patience } from './support/patience.ts';

let desk: Desk;

beforeAll(async () => {
  desk = await launchDesk({ sample: 'minh-hoa' });
  await desk.page.locator('main h1').first().waitFor();
});

afterAll(async () => {
  await desk.close();
});

/** Types into the palette; the first option is then the best match. */
async function ask(page: Page, text: string) {
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: /Tìm chỉ tiêu/u });
  await field.fill(text);
  return page.getByRole('dialog', { name: 'Tìm kiếm' }).getByRole('option');
}

/** Esc closes what lies over the page, whatever it is. */
async function close(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect.poll(() => page.getByRole('dialog').count(), patience).toBe(0);
}

describe('the search of the window', () => {
  it('opens from the top bar and closes with Esc', async () => {
    const { page } = desk;
    await page.getByRole('button', { name: 'Tìm kiếm Ctrl+K' }).click();
    const field = page.getByRole('combobox', { name: /Tìm chỉ tiêu/u });
    await field.waitFor();
    await takePicture(page, 'search-empty-vi');
    await close(page);
    expect(await field.count()).toBe(0);
  });

  it('opens an indicator that was typed without tone marks', async () => {
    const { page } = desk;
    const options = await ask(page, 'ly lich tu phap');
    await expect.poll(() => options.first().innerText(), patience).toMatch(/lý lịch tư pháp/iu);
    await takePicture(page, 'search-vi');
    const name = await options.first().locator('span').first().innerText();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByRole('heading', { name }).waitFor();
    await close(page);
  });

  it('goes to the second of the answers with the arrow keys', async () => {
    const { page } = desk;
    const options = await ask(page, 'ho so');
    await expect.poll(() => options.count(), patience).toBeGreaterThan(1);
    const name = await options.nth(1).locator('span').first().innerText();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByRole('heading', { name }).waitFor();
    await close(page);
  });

  it('opens a task on its page by its code', async () => {
    const { page } = desk;
    const code = await firstTaskCode(page);
    await ask(page, code.toLowerCase());
    await expect
      .poll(() => page.getByRole('dialog').getByRole('option').first().innerText(), patience)
      .toContain(code);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByText(code, { exact: true }).waitFor();
    expect(page.url()).toContain('#/tasks');
    await close(page);
  });

  it('shows what a unit leads', async () => {
    const { page } = desk;
    const options = await ask(page, 'cong an tinh');
    await expect.poll(() => options.first().innerText(), patience).toMatch(/công an tỉnh/iu);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url(), patience).toContain('agency=');
    await page.getByText(/Hiển thị/u).waitFor();
    await takePicture(page, 'search-unit-vi');
  });

  it('says so where nothing matches', async () => {
    const { page } = desk;
    const options = await ask(page, 'không có gì như thế');
    await page.getByText(/Không tìm thấy/u).waitFor();
    expect(await options.count()).toBe(0);
    await close(page);
  });

  it('stands mirrored in Urdu', async () => {
    const { page } = desk;
    await page.evaluate(() => window.desk.preferencesSave({ language: 'ur' }));
    await page.reload({ waitUntil: 'load' });
    await page.locator('main h1').first().waitFor();
    await page.keyboard.press('Control+k');
    const field = page.getByRole('combobox').last();
    await field.waitFor();
    await field.fill('کام');
    await expect
      .poll(() => page.getByRole('dialog').getByRole('option').count(), patience)
      .toBeGreaterThan(0);
    await takePicture(page, 'search-ur');
    expect(await field.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
  });
});

async function firstTaskCode(page: Page): Promise<string> {
  const reply = await page.evaluate(() => window.desk.situationGet({ period: null }));
  if (!reply.ok) throw new Error(`The situation was not read: ${reply.error.code}.`);
  return readJsonText(reply.value).tasks.tasks[0]?.code ?? '';
}
