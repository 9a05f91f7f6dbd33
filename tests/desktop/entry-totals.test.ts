import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDocx } from '#tests/support/docx-reader.ts';
import {
  buttonIn,
  formIn,
  goTo,
  resizeToOffice,
  show,
  takeBothWays,
  takePicture,
  typeInto,
  waitUntilClosed,
} from './support/entry-window.ts';
import { answerSaveDialog, type Desk, launchDesk } from './support/launch.ts';
import { patience } from './support/patience.ts';

let userData: string;
let desk: Desk;

beforeAll(async () => {
  userData = mkdtempSync(join(tmpdir(), 'p06-entry-totals-'));
  desk = await launchDesk({ sample: 'dien-bien-2024-h1', userData });
  desk.page.setDefaultTimeout(patience.timeout);
  await resizeToOffice(desk);
  await show(desk.page, 'vi', 'tasks');
});

afterAll(async () => {
  await desk.close();
  rmSync(userData, { recursive: true, force: true });
});

const overdue = 'tổng số 612, trong đó 74 quá hạn';

async function save(): Promise<void> {
  await desk.page.keyboard.press('Control+s');
  await waitUntilClosed(desk.page);
}

/** The buttons of the list above the fields speak of totals too. */
async function typeTotal(text: string): Promise<void> {
  await formIn(desk.page).getByRole('textbox', { name: 'Tổng số', exact: true }).fill(text);
}

describe('what a province reports in sum', () => {
  it('is typed as the report says it, and asked about where it cannot be', async () => {
    await buttonIn(desk.page, 'Số liệu báo cáo chung').click();
    await typeTotal('612, trong đó 74 quá hạn');
    await typeInto(desk.page, 'Đang thực hiện', '50');
    await formIn(desk.page).getByText('Báo cáo nêu 74 quá hạn, nhiều hơn số chưa hoàn thành (50)').waitFor();
    await takePicture(desk.page, 'entry-totals-doubt-vi');
    await typeInto(desk.page, 'Đang thực hiện', '');
    await save();
    await desk.page.getByText(`Đã lưu: Nhiệm vụ: ${overdue}`).waitFor();
    await takePicture(desk.page, 'entry-totals-tasks-vi');

    expect(await desk.page.locator('main').innerText()).toContain(`Theo báo cáo: ${overdue}.`);
  });

  it('is found by the palette, with what is entered above the fields', async () => {
    await goTo(desk.page, 'overview');
    await desk.page.keyboard.press('Control+k');
    await desk.page.keyboard.type('so lieu bao cao chung');
    await desk.page
      .getByRole('option', { name: /Số liệu báo cáo chung/u })
      .first()
      .click();
    await formIn(desk.page).getByText(`Nhiệm vụ: ${overdue}`).waitFor();
    await formIn(desk.page).getByLabel('Số liệu về').selectOption({ label: 'Chỉ tiêu kế hoạch' });
    await typeTotal('12/30');
    await takeBothWays(desk.page, 'entry-totals');
    await save();
    await desk.page.getByText('Theo báo cáo của tỉnh: 12/30 chỉ tiêu').first().waitFor();
    await takeBothWays(desk.page, 'entry-totals-overview');

    expect(await desk.page.locator('main').innerText()).toContain(`Theo báo cáo: ${overdue}.`);
  });

  it('says the same in the Word briefing', async () => {
    const file = join(userData, 'bao-cao.docx');
    await goTo(desk.page, 'briefings');
    await answerSaveDialog(desk.app, file);
    await buttonIn(desk.page, 'Xuất báo cáo Word').click();
    await expect.poll(() => existsSync(file), patience).toBe(true);
    await desk.page.getByText('Đã xuất báo cáo').first().waitFor();
    const texts = readDocx(readFileSync(file)).paragraphs.map(({ text }) => text);

    expect(texts.join('\n')).toContain('Theo báo cáo của tỉnh, tổng số 612 nhiệm vụ, trong đó 74 quá hạn.');
    expect(texts.join('\n')).toContain('Theo báo cáo của tỉnh: 12/30 chỉ tiêu đạt và vượt kế hoạch');
  });

  it('is brought back from its list, where it was removed without a question', async () => {
    await goTo(desk.page, 'tasks');
    await buttonIn(desk.page, 'Số liệu báo cáo chung').click();
    const removal = formIn(desk.page).getByRole('button', { name: /^Xóa: Chỉ tiêu kế hoạch/u });
    await removal.click();
    await formIn(desk.page)
      .getByText(/^Đã xóa: Chỉ tiêu kế hoạch/u)
      .waitFor();
    expect(await removal.count()).toBe(0);
    await takePicture(desk.page, 'entry-totals-removed-vi');
    await formIn(desk.page).getByRole('button', { name: 'Hoàn tác' }).click();
    await removal.waitFor();

    expect(
      await formIn(desk.page)
        .getByText(/^Đã xóa/u)
        .count(),
    ).toBe(0);
    await desk.page.keyboard.press('Escape');
    await waitUntilClosed(desk.page);
  });

  it('is removed from its list, named in the history, and brought back', async () => {
    await goTo(desk.page, 'tasks');
    await buttonIn(desk.page, 'Số liệu báo cáo chung').click();
    await formIn(desk.page)
      .getByRole('button', { name: /^Xóa: Chỉ tiêu kế hoạch/u })
      .click();
    await formIn(desk.page)
      .getByText(/^Đã xóa: Chỉ tiêu kế hoạch/u)
      .waitFor();
    await desk.page.keyboard.press('Escape');
    await waitUntilClosed(desk.page);
    await goTo(desk.page, 'data?topic=history');
    await desk.page.getByText('Xóa số liệu báo cáo chung').first().waitFor();
    await desk.page.keyboard.press('Control+z');
    await goTo(desk.page, 'overview');
    await desk.page.getByText('Theo báo cáo của tỉnh: 12/30 chỉ tiêu').first().waitFor();

    expect(await desk.page.getByText('Theo báo cáo của tỉnh: 12/30 chỉ tiêu').count()).toBe(1);
  });
});
