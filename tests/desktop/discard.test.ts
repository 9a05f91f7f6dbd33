import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  formIn,
  resizeToOffice,
  show,
  takeBothWays,
  typeInto,
  waitUntilClosed,
} from './support/entry-window.ts';
import { type Desk, launchDesk } from './support/launch.ts';
import { patience } from './support/patience.ts';

let desk: Desk;

beforeAll(async () => {
  desk = await launchDesk({ sample: 'dien-bien-2024-h1' });
  await resizeToOffice(desk);
  await show(desk.page, 'vi', 'entry');
});

afterAll(async () => {
  await desk.close();
});

const button = (name: string) => desk.page.getByRole('button', { name, exact: true }).first();
const cell = (): Locator => desk.page.locator('main table input').first();
const notice = () => desk.page.locator('.shell-notice');

async function discardTable(): Promise<void> {
  await button('Bỏ nội dung chưa lưu').click();
  await button('Bỏ nội dung chưa lưu').click();
  await notice().getByText('Đã bỏ nội dung chưa lưu').waitFor();
}

async function readLastChange(): Promise<string | undefined> {
  const read = await desk.page.evaluate(() => window.desk.changeList({}));
  return read.ok ? read.value.entries[0]?.procedure : undefined;
}

/** Outside of a field, which has an undo of its own. */
async function pressUndo(): Promise<void> {
  await desk.page.locator('main h1').click();
  await desk.page.keyboard.press('Control+z');
}

describe('typing that was given up', () => {
  it('comes back into the table by Ctrl+Z, again and again', async () => {
    await cell().fill('77,7');
    await discardTable();
    expect(await cell().inputValue()).not.toBe('77,7');
    await takeBothWays(desk.page, 'discarded-table');
    await pressUndo();
    await expect.poll(() => cell().inputValue(), patience).toBe('77,7');
    await discardTable();
    await notice().getByRole('button', { name: 'Lấy lại' }).click();
    await expect.poll(() => cell().inputValue(), patience).toBe('77,7');
    expect(await readLastChange()).toBe('sample.load');
    await discardTable();
  });

  it('comes back into the table from another page', async () => {
    await cell().fill('66,6');
    await discardTable();
    await desk.page.getByRole('link', { name: 'Nhiệm vụ' }).first().click();
    await pressUndo();
    await expect.poll(() => cell().inputValue(), patience).toBe('66,6');
    await discardTable();
  });

  it('comes back into a form', async () => {
    await desk.page.getByRole('link', { name: 'Nhiệm vụ' }).first().click();
    await button('Thêm nhiệm vụ').click();
    await typeInto(desk.page, 'Tên nhiệm vụ', 'Việc bỏ nhầm');
    await desk.page.keyboard.press('Escape');
    await button('Bỏ nội dung vừa nhập').click();
    await waitUntilClosed(desk.page);
    await pressUndo();
    const title = formIn(desk.page).getByLabel('Tên nhiệm vụ').first();
    await expect.poll(() => title.inputValue(), patience).toBe('Việc bỏ nhầm');
    await desk.page.keyboard.press('Control+s');
    await waitUntilClosed(desk.page);
    await expect.poll(readLastChange, patience).toBe('task.save');
  });
});

describe('Ctrl+Z', () => {
  it('takes back at once what was just stored, and does again', async () => {
    await pressUndo();
    await expect.poll(readLastChange, patience).toBe('change.undo');
    // The window reads the history anew before it can do the step again.
    await expect.poll(() => button('Làm lại').getAttribute('aria-disabled'), patience).toBe('false');
    await desk.page.keyboard.press('Control+y');
    await expect.poll(readLastChange, patience).toBe('change.redo');
  });

  it('names a step that is not what was just done, and leaves it where the user says so', async () => {
    await desk.page.reload({ waitUntil: 'load' });
    await desk.page.locator('main h1').first().waitFor();
    await expect.poll(() => button('Hoàn tác').getAttribute('aria-disabled'), patience).toBe('false');
    await pressUndo();
    const question = desk.page.getByRole('dialog').getByText('Việc bỏ nhầm');
    await question.waitFor();
    await takeBothWays(desk.page, 'undo-question');
    await button('Không hoàn tác').click();
    await expect.poll(() => question.count(), patience).toBe(0);
    expect(await readLastChange()).toBe('change.redo');
    await pressUndo();
    await question.waitFor();
    await desk.page.getByRole('dialog').getByRole('button', { name: 'Hoàn tác', exact: true }).click();
    await expect.poll(readLastChange, patience).toBe('change.undo');
  });
});
