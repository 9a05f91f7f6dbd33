import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { IndicatorResult, Situation } from '#core/situation/situation.ts';
import {
  formIn,
  resizeToOffice,
  show,
  takeBothWays,
  takePicture,
  waitUntilClosed,
} from './support/entry-window.ts';
import { type Desk, launchDesk } from './support/launch.ts';
import { patience } from './support/patience.ts';

const services = 'Tỷ lệ hồ sơ nộp trực tuyến';
const accounts = 'Số tài khoản định danh đã cấp';

let userData: string;
let desk: Desk;

/** A new province, from nothing to figures on the screen; the steps build on each other. */
beforeAll(async () => {
  userData = mkdtempSync(join(tmpdir(), 'p06-figures-'));
  desk = await launchDesk({ userData });
  await desk.page.evaluate(() =>
    window.desk.workspaceCreate({
      kind: 'province',
      name: 'Sơn La',
      firstPeriod: { kind: 'half', year: 2026, number: 1 },
    }),
  );
  await resizeToOffice(desk);
  await show(desk.page, 'vi', 'overview');
});

afterAll(async () => {
  await desk.close();
  rmSync(userData, { recursive: true, force: true });
});

async function openForm(heading: RegExp): Promise<void> {
  await formIn(desk.page).getByRole('heading', { name: heading }).waitFor();
}

function button(name: string | RegExp): Locator {
  return desk.page.getByRole('button', { name }).first();
}

async function findResult(name: string): Promise<IndicatorResult | undefined> {
  const read = await desk.page.evaluate(() => window.desk.situationGet({ period: null }));
  if (!read.ok) throw new Error(`The situation was not read: ${read.error.code}.`);
  const { groups } = JSON.parse(read.value) as Situation;
  return groups.flatMap(({ results }) => results).find(({ indicator }) => indicator.name.vi === name);
}

function cell(name: string): Locator {
  return desk.page.getByLabel(`Kết quả: ${name}`);
}

/** As Excel puts cells on the clipboard. */
async function paste(at: Locator, text: string): Promise<void> {
  await at.evaluate((input, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

describe('the first figure of a new province', () => {
  it('begins where there is nothing: with a first indicator', async () => {
    await takePicture(desk.page, 'entry-empty-vi');
    await button('Thêm chỉ tiêu đầu tiên').click();
    await openForm(/Thêm chỉ tiêu/u);
    await formIn(desk.page).getByLabel('Tên chỉ tiêu').first().fill(services);
    await takePicture(desk.page, 'entry-indicator-vi');
    await button('Lưu, nhập kết quả').click();
    await openForm(/^Kết quả: Tỷ lệ hồ sơ/u);
    expect((await findResult(services))?.indicator.unit).toBe('percent');
  });

  it('takes the result with the words of the report and says how it will be written', async () => {
    await formIn(desk.page).getByLabel('Kết quả của kỳ').first().fill('hơn 98,5');
    await formIn(desk.page).getByText('Sẽ ghi: trên 98,5%').waitFor();
    await takePicture(desk.page, 'entry-measurement-vi');
    await desk.page.keyboard.press('Control+s');
    await openForm(/^Kế hoạch: Tỷ lệ hồ sơ/u);
    const achieved = (await findResult(services))?.achieved;
    expect(achieved).toEqual({ value: 98.5, decimals: 1, comparator: 'gt' });
  });

  it('goes on with the plan and then shows both with the comparator', async () => {
    await formIn(desk.page).locator('input[name=figure]').fill('70');
    await takePicture(desk.page, 'entry-target-vi');
    await desk.page.keyboard.press('Control+s');
    await waitUntilClosed(desk.page);
    await expect.poll(async () => (await findResult(services))?.plan?.target.figure.value, patience).toBe(70);
    await desk.page.locator('main').getByText('trên 98,5%').first().waitFor();
    expect((await findResult(services))?.judgement.status).toBe('exceeded');
  });

  it('keeps the old plan beside a revision of it', async () => {
    await desk.page.locator('main').getByText('trên 98,5%').first().click();
    await button('Sửa kế hoạch').click();
    await openForm(/^Kế hoạch/u);
    await button(/Thêm lần điều chỉnh của/u).click();
    await formIn(desk.page).locator('input[name=figure]').fill('80');
    await formIn(desk.page).getByLabel('Ngày có hiệu lực').fill('01/3/2026');
    await takePicture(desk.page, 'entry-revision-vi');
    await desk.page.keyboard.press('Control+s');
    await expect.poll(async () => (await findResult(services))?.plan?.target.figure.value, patience).toBe(80);
    expect((await findResult(services))?.plan?.replaced.map(({ value }) => value)).toEqual([70]);
    await desk.page.keyboard.press('Escape');
  });

  it('is taken back and brought again', async () => {
    const planned = async () => (await findResult(services))?.plan?.target.figure.value;
    await expect.poll(() => desk.page.locator('[role=dialog]').count(), patience).toBe(0);
    await desk.page.locator('main h1').first().click();
    await desk.page.keyboard.press('Control+z');
    await expect.poll(planned, patience).toBe(70);
    await desk.page.keyboard.press('Control+y');
    await expect.poll(planned, patience).toBe(80);
  });
});

describe('the table of results', () => {
  it('fills rows by name and asks where a pasted number means two things', async () => {
    await addIndicator(accounts);
    await show(desk.page, 'vi', 'entry');
    await paste(cell(services), `TY LE HO SO NOP TRUC TUYEN\t98,71\n${accounts}\t1.234\nKhông có ở đây\t5`);
    await desk.page.getByText('Không có chỉ tiêu nào có tên hoặc mã này').waitFor();
    expect(await cell(services).inputValue()).toBe('98,71');
    await takePicture(desk.page, 'entry-results-vi');
    await desk.page.getByRole('button', { name: '1.234', exact: true }).click();
    await button('Lưu 02 kết quả').click();
    await expect
      .poll(async () => (await findResult(accounts))?.achieved, patience)
      .toEqual({ value: 1234, decimals: 0, comparator: 'eq' });
    expect((await findResult(services))?.achieved?.value).toBe(98.71);
  });

  it('says what was stored where it covers no control, until the next typing', async () => {
    const notice = desk.page.locator('.shell-notice');
    await notice.getByText('Đã lưu 02 kết quả').waitFor();
    expect(await findCovered(notice)).toEqual([]);
    await takeBothWays(desk.page, 'entry-results-saved');
    await cell(services).fill('98,7');
    await expect.poll(() => notice.textContent(), patience).toBe('');
    await cell(services).fill('98,71');
  });

  it('moves down with Enter and stores nothing that it cannot read', async () => {
    await cell(services).fill('98,9');
    await desk.page.keyboard.press('Enter');
    await desk.page.keyboard.type('khoảng mấy nghìn');
    expect(await cell(accounts).inputValue()).toBe('khoảng mấy nghìn');
    await button('Lưu 01 kết quả').click();
    await expect.poll(async () => (await findResult(services))?.achieved?.value, patience).toBe(98.9);
    expect((await findResult(accounts))?.achieved?.value).toBe(1234);
    expect(await cell(accounts).inputValue()).toBe('khoảng mấy nghìn');
  });

  it('offers again what was typed when the program was killed', async () => {
    await cell(accounts).fill('2.500');
    const drafted = async () => {
      const read = await desk.page.evaluate(() => window.desk.draftList({}));
      return read.ok && read.value.drafts.some(({ content }) => content.includes('2.500'));
    };
    await expect.poll(drafted, patience).toBe(true);
    await killAndReopen();
    await show(desk.page, 'vi', 'entry');
    await button('Tiếp tục').click();
    await expect.poll(() => cell(accounts).inputValue(), patience).toBe('2.500');
    expect((await findResult(accounts))?.achieved?.value).toBe(1234);
  });
});

/** The controls outside of a box that lie under it. */
async function findCovered(box: Locator): Promise<readonly string[]> {
  return await box.evaluate((over) => {
    const own = over.getBoundingClientRect();
    return [...document.querySelectorAll('a, button, input, select, textarea, summary')]
      .filter((control) => !over.contains(control))
      .filter((control) => {
        const { left, right, top, bottom } = control.getBoundingClientRect();
        return left < own.right && right > own.left && top < own.bottom && bottom > own.top;
      })
      .map((control) => control.textContent || control.tagName);
  });
}

async function addIndicator(name: string): Promise<void> {
  const { page } = desk;
  await page.evaluate(async (vi) => {
    const catalogue = await window.desk.catalogueGet({});
    const [group] = catalogue.ok ? catalogue.value.groups : [];
    if (group === undefined) return;
    await window.desk.indicatorSave({
      changes: [
        {
          before: null,
          after: {
            code: '',
            groupId: group.id,
            name: { vi },
            unit: 'count',
            scale: null,
            counter: null,
            direction: 'higherIsBetter',
            accumulation: 'cumulative',
            decimals: 0,
            numeratorId: null,
            denominatorId: null,
            leadOrganisationId: null,
            utilityGroup: null,
            thresholds: null,
            note: null,
          },
        },
      ],
    });
  }, name);
}

/** The machine loses power while somebody types. */
async function killAndReopen(): Promise<void> {
  const { pid } = desk.app.process();
  const gone = new Promise<void>((resolve) => {
    desk.app.process().once('exit', () => resolve());
  });
  if (pid !== undefined) process.kill(pid, 'SIGKILL');
  await gone;
  desk = await launchDesk({ userData });
  await resizeToOffice(desk);
}
