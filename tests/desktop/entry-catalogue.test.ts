import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  buttonIn,
  formIn,
  resizeToOffice,
  show,
  takeBothWays,
  takePicture,
  typeInto,
  waitUntilClosed,
} from './support/entry-window.ts';
import { type Desk, launchDesk } from './support/launch.ts';
import { patience } from './support/patience.ts';

let desk: Desk;

beforeAll(async () => {
  desk = await launchDesk({ sample: 'minh-hoa' });
  await resizeToOffice(desk);
});

afterAll(async () => {
  await desk.close();
});

function panel(): Locator {
  return desk.page.getByRole('dialog');
}

/** The panel of the first thing on a page of lists, and its name. */
async function openFirst(): Promise<string> {
  await desk.page.locator('[role=grid] [role=row][aria-rowindex="2"] [role=gridcell]').first().click();
  return panel().getByRole('heading', { level: 2 }).last().innerText();
}

describe('what is deleted', () => {
  it('says first which results and plans go with an indicator, and leaves no panel behind', async () => {
    const { page } = desk;
    await show(page, 'vi', 'indicators');
    const name = await openFirst();
    await buttonIn(page, 'Sửa chỉ tiêu').click();
    await buttonIn(page, 'Xóa…').click();
    const question = formIn(page).getByText(/Sẽ xóa cả \d+ kết quả và \d+ kế hoạch của chỉ tiêu\./u);
    await question.waitFor();
    await takeBothWays(page, 'entry-indicator-removal');
    await buttonIn(page, 'Xóa').click();
    await page.getByText(`Đã xóa chỉ tiêu “${name}”`).waitFor(patience);

    await expect.poll(() => page.getByRole('dialog').count(), patience).toBe(0);
    expect(await page.getByText('Không tìm thấy').count()).toBe(0);
    await buttonIn(page, 'Hoàn tác').first().click();
    await page.locator('main').getByText(name).first().waitFor(patience);
  });

  it('leaves no panel of a task behind', async () => {
    const { page } = desk;
    await show(page, 'vi', 'tasks');
    await openFirst();
    await buttonIn(page, 'Sửa').click();
    await buttonIn(page, 'Xóa…').click();
    await buttonIn(page, 'Xóa').click();
    await page.getByText(/^Đã xóa nhiệm vụ/u).waitFor(patience);

    await expect.poll(() => page.getByRole('dialog').count(), patience).toBe(0);
  });
});

describe('a code that is taken', () => {
  it('is said at its field, which has the focus, under what was folded away', async () => {
    const { page } = desk;
    const catalogue = await page.evaluate(() => window.desk.catalogueGet({}));
    const code = catalogue.ok ? (catalogue.value.indicators[0]?.code ?? '') : '';
    await show(page, 'vi', 'indicators');
    await buttonIn(page, 'Thêm chỉ tiêu').first().click();
    await typeInto(page, 'Tên chỉ tiêu', 'Chỉ tiêu trùng mã');
    await formIn(page).getByText('Thông tin khác').click();
    await formIn(page).locator('input[name=code]').fill(code);
    await formIn(page).getByText('Thông tin khác').click();
    await page.keyboard.press('Control+s');
    await formIn(page).getByText('Mã này đã có, đề nghị chọn mã khác.').waitFor(patience);
    await takePicture(page, 'entry-code-taken-vi');

    const focused = await page.evaluate(() => document.activeElement?.getAttribute('name'));
    expect(focused).toBe('code');
    expect(await formIn(page).innerText()).not.toContain('indicator.code');
    await page.keyboard.press('Escape');
    await buttonIn(page, 'Bỏ nội dung vừa nhập').click();
    await waitUntilClosed(page);
  });
});

describe('the plan of what is reached or not', () => {
  it('is chosen, without a word on how figures are typed', async () => {
    const { page } = desk;
    await page.evaluate(async () => {
      const catalogue = await window.desk.catalogueGet({});
      if (!catalogue.ok) return;
      const [indicator] = catalogue.value.indicators;
      if (indicator === undefined) return;
      const { id: _, ...draft } = indicator;
      const after = { ...draft, code: 'CK', name: { vi: 'Đã kết nối' }, unit: 'yesNo', decimals: 0 } as const;
      await window.desk.indicatorSave({ changes: [{ before: null, after }] });
    });
    await show(page, 'vi', 'indicators');
    await page.getByPlaceholder('Tìm theo tên, mã, cơ quan').fill('Đã kết nối');
    await page.getByRole('gridcell', { name: 'Đã kết nối', exact: true }).click();
    await buttonIn(page, 'Nhập kế hoạch').click();
    await formIn(page).locator('select[name=figure]').waitFor();

    expect(await formIn(page).getByText('Ví dụ: 70').count()).toBe(0);
    await page.keyboard.press('Escape');
    await waitUntilClosed(page);
    await page.keyboard.press('Escape');
  });
});

describe('the course of a figure', () => {
  it('marks the period that is shown, not the newest one', async () => {
    const { page } = desk;
    await show(page, 'vi', 'indicators?period=2025-H2');
    await openFirst();
    const sizes = () =>
      panel()
        .locator('.detail-history circle')
        .evaluateAll((circles) => circles.map((circle) => Number(circle.getAttribute('r'))));
    await expect.poll(async () => (await sizes()).length, patience).toBeGreaterThan(2);
    const largest = (await sizes()).indexOf(Math.max(...(await sizes())));
    await takePicture(page, 'detail-earlier-period-vi');

    expect(largest).toBe((await sizes()).length - 2);
  });
});

describe('the words of a form', () => {
  it('are those of a pilot model where it holds one', async () => {
    const { page } = desk;
    await show(page, 'vi', 'tasks');
    await page.getByText('Mô hình điểm', { exact: true }).first().click();
    await buttonIn(page, 'Thêm mô hình điểm').click();
    await typeInto(page, 'Tên mô hình điểm', 'Khám sức khỏe bằng căn cước');
    await buttonIn(page, 'Lưu').click();
    await waitUntilClosed(page);

    const notice = page.getByText('Đã lưu mô hình điểm “Khám sức khỏe bằng căn cước”');
    await expect.poll(() => notice.count(), patience).toBe(1);
  });

  it('do not name the province by a code of the program', async () => {
    const { page } = desk;
    const catalogue = await page.evaluate(() => window.desk.catalogueGet({}));
    const root = catalogue.ok && catalogue.value.organisations.find(({ parentId }) => parentId === null);
    if (!root) throw new Error('The sample has no province.');
    await show(page, 'vi', 'data?topic=organisations');
    const line = page.locator('main li').filter({ hasText: root.name.vi }).first();

    expect(await line.innerText()).not.toContain(root.code);
    await line.click();
    await formIn(page).getByLabel('Tên cơ quan, đơn vị').first().waitFor();
    expect(await formIn(page).locator('input[name=code]').count()).toBe(0);
    await page.keyboard.press('Escape');
    await waitUntilClosed(page);
  });
});

describe('a name that another thing has', () => {
  it('is doubted calmly, and stored all the same', async () => {
    const { page } = desk;
    await show(page, 'vi', 'data?topic=organisations');
    const [before, name] = await page.evaluate(async () => {
      const catalogue = await window.desk.catalogueGet({});
      const units = catalogue.ok ? catalogue.value.organisations : [];
      return [units.length, units.at(-1)?.name.vi ?? ''] as const;
    });
    await buttonIn(page, 'Thêm cơ quan, đơn vị').click();
    await typeInto(page, 'Tên cơ quan, đơn vị', name.toLocaleUpperCase('vi'));
    await formIn(page).getByText('Đã có cơ quan, đơn vị cùng tên').waitFor();
    await takeBothWays(page, 'entry-name-known');
    await buttonIn(page, 'Lưu').click();
    await waitUntilClosed(page);
    const after = await page.evaluate(() => window.desk.catalogueGet({}));

    expect(after.ok && after.value.organisations.length).toBe(before + 1);
  });
});
