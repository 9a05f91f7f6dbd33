import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '#core/domain/language.ts';
import type { IndicatorResult, Situation } from '#core/situation/situation.ts';
import { formIn, resizeToOffice, show, takePicture, waitUntilClosed } from './support/entry-window.ts';
import { type Desk, launchDesk } from './support/launch.ts';
import { patience } from './support/patience.ts';

let desk: Desk;

/** Figures that are typed in one language and stored in another. */
beforeAll(async () => {
  desk = await launchDesk({ sample: 'minh-hoa' });
  await resizeToOffice(desk);
  await show(desk.page, 'vi', 'overview');
});

afterAll(async () => {
  await desk.close();
});

async function speak(language: Language): Promise<void> {
  await desk.page.locator('.shell-language select').selectOption(language, { force: true });
  await desk.page.locator(`html[lang^="${language}"]`).waitFor({ state: 'attached' });
}

async function findResult(code: string): Promise<IndicatorResult | undefined> {
  const read = await desk.page.evaluate(() => window.desk.situationGet({ period: null }));
  if (!read.ok) throw new Error(`The situation was not read: ${read.error.code}.`);
  const { groups } = JSON.parse(read.value) as Situation;
  return groups.flatMap(({ results }) => results).find(({ indicator }) => indicator.code === code);
}

const valueOf = async (code: string) => (await findResult(code))?.achieved?.value;

async function openIndicator(code: string, button: string): Promise<Locator> {
  const { page } = desk;
  await page.keyboard.press('Control+k');
  await page.keyboard.type(code);
  // Before the typing is answered the list holds pages and commands.
  const { vi = '', en = vi } = (await findResult(code))?.indicator.name ?? {};
  const options = page.locator('[role=option]');
  await options
    .first()
    .filter({ hasText: vi })
    .or(options.first().filter({ hasText: en }))
    .waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: button, exact: true }).first().click();
  await formIn(page).waitFor();
  return formIn(page);
}

async function save(): Promise<void> {
  await desk.page.keyboard.press('Control+s');
  await waitUntilClosed(desk.page);
}

describe('a change of language under an open form', () => {
  it('leaves a result as it is that nothing was typed over', async () => {
    const { page } = desk;
    await openIndicator('MH-05', 'Sửa kết quả');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('English');
    await page.keyboard.press('Enter');
    await page.locator('html[lang^="en"]').waitFor({ state: 'attached' });
    await formIn(page).getByText('12.345,6').waitFor();
    await takePicture(page, 'entry-typing-language-en');
    await save();

    expect(await valueOf('MH-05')).toBe(3233);
    await speak('vi');
  });

  it('reads what was typed by the language in which the form began', async () => {
    const form = await openIndicator('MH-05', 'Sửa kết quả');
    await form.locator('input[name=figure]').fill('3.234');
    await speak('en');
    await formIn(desk.page).getByText('3,234').first().waitFor();
    await save();

    expect(await valueOf('MH-05')).toBe(3234);
    await speak('vi');
  });

  it('leaves plan, starting level and threshold as they are', async () => {
    const before = await findResult('MH-01');
    for (const button of ['Sửa kế hoạch', 'Sửa chỉ tiêu']) {
      await openIndicator('MH-01', button);
      await speak('cs');
      await save();
      await speak('vi');
    }
    const after = await findResult('MH-01');

    expect(after?.plan?.target).toEqual(before?.plan?.target);
    expect(after?.indicator).toEqual(before?.indicator);
  });
});

describe('a change of language under the table', () => {
  it('keeps the figures that are typed in it', async () => {
    const { page } = desk;
    await show(page, 'vi', 'entry');
    const name = (await findResult('MH-05'))?.indicator.name;
    await page.getByLabel(`Kết quả: ${name?.vi ?? ''}`, { exact: true }).fill('12.430');
    await speak('en');
    const cell = page.getByLabel(`Result: ${name?.en ?? ''}`, { exact: true });
    expect(await cell.inputValue()).toBe('12.430');
    await page.keyboard.press('Control+s');

    await expect.poll(() => valueOf('MH-05'), patience).toBe(12_430);
    // Nothing is typed any more: the table goes on in the language of the interface.
    await expect.poll(() => cell.inputValue(), patience).toBe('12,430');
    await cell.fill('3,233');
    await page.keyboard.press('Control+s');
    await expect.poll(() => valueOf('MH-05'), patience).toBe(3233);
    await speak('vi');
  });
});

describe('typing that is taken up again in another language', () => {
  it('means what it meant', async () => {
    const { page } = desk;
    const form = await openIndicator('MH-05', 'Sửa kết quả');
    await form.locator('input[name=figure]').fill('4.321');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Đóng, giữ bản nháp' }).click();
    await waitUntilClosed(page);
    await show(page, 'en', 'overview');
    await openIndicator('MH-05', 'Edit the result');
    await page.getByRole('button', { name: 'Continue', exact: true }).last().click();
    await save();

    expect(await valueOf('MH-05')).toBe(4321);
  });

  it('of an earlier version is asked for its marks and never guessed', async () => {
    const { page } = desk;
    const form = await openIndicator('MH-05', 'Edit the result');
    await form.locator('input[name=figure]').fill('5.432');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Close, keep the draft' }).click();
    await waitUntilClosed(page);
    await page.evaluate(async () => {
      const read = await window.desk.draftList({});
      const [draft] = read.ok ? read.value.drafts : [];
      if (draft === undefined) throw new Error('There is no draft.');
      const { key, place, title, savedAt, content } = draft;
      await window.desk.draftSave({ key, place, title, savedAt, content });
    });
    await show(page, 'en', 'overview');
    await openIndicator('MH-05', 'Edit the result');
    await takePicture(page, 'entry-which-marks-en');
    await page.getByRole('button', { name: '12.345,6' }).click();
    await save();

    expect(await valueOf('MH-05')).toBe(5432);
  });
});
