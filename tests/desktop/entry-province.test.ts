import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDocx } from '#tests/support/docx-reader.ts';
import { goTo, takeBothWays } from './support/entry-window.ts';
import { answerSaveDialog, type Desk, launchDesk } from './support/launch.ts';
import { patience } from './support/patience.ts';

let desk: Desk;
let folder: string;

beforeAll(async () => {
  desk = await launchDesk();
  folder = mkdtempSync(join(tmpdir(), 'p06-entry-province-'));
  desk.page.setDefaultTimeout(patience.timeout);
});

afterAll(async () => {
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
});

function button(name: string | RegExp) {
  return desk.page.getByRole('button', { name, exact: typeof name === 'string' });
}

function field(name: string) {
  return desk.page.getByRole('dialog').getByRole('textbox', { name, exact: true });
}

async function saveForm(): Promise<void> {
  await desk.page.keyboard.press('Control+s');
  await desk.page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** What every row of the history says, the newest first. */
async function historyRows(): Promise<string[]> {
  const rows = await desk.page.locator('main tbody tr').allInnerTexts();
  return rows.map((row) => row.replaceAll(/\s+/gu, ' '));
}

describe('a province of one’s own', () => {
  it('is made from its name alone and shows its empty overview', async () => {
    const { page } = desk;
    await page.getByLabel('Tên tỉnh, thành phố').waitFor();
    await button('Tạo không gian làm việc').click();
    expect(await page.getByText('Cần nhập tên tỉnh, thành phố.').count()).toBe(1);
    await page.getByLabel('Tên tỉnh, thành phố').fill('thành phố huế');
    expect(await page.getByRole('combobox', { name: 'Loại' }).inputValue()).toBe('city');
    await page.getByLabel('Tên tỉnh, thành phố').fill('sơn la');
    expect(await page.getByRole('combobox', { name: 'Loại' }).inputValue()).toBe('province');
    await page.getByRole('combobox', { name: 'Kỳ báo cáo đầu tiên' }).selectOption('half');
    await page.getByRole('textbox', { name: 'Năm' }).fill('2026');
    await page.getByRole('combobox', { name: 'Kỳ', exact: true }).selectOption('1');
    await takeBothWays(desk.page, 'start-new');
    await button('Tạo không gian làm việc').click();
    await page.getByRole('link', { name: 'Tỉnh Sơn La' }).waitFor();
    await button('Thêm chỉ tiêu đầu tiên').waitFor();
    await takeBothWays(desk.page, 'new-province-overview');

    expect(page.url()).toContain('#/overview');
    expect(await page.locator('.shell-period select').inputValue()).toBe('2026-H1');
  });

  it('leads from its empty overview to a first figure on a chart in five more clicks', async () => {
    const { page } = desk;
    await button('Thêm chỉ tiêu đầu tiên').click();
    await field('Tên chỉ tiêu').waitFor();
    await page.keyboard.type('Tỷ lệ hồ sơ nộp trực tuyến');
    await button('Lưu, nhập kết quả').click();
    await field('Kết quả của kỳ').click();
    await page.keyboard.type('83,5');
    await button('Lưu').click();
    await field('Kế hoạch').waitFor();
    await page.keyboard.type('90');
    await saveForm();
    const row = page.locator('.bullet', { hasText: 'Tỷ lệ hồ sơ nộp trực tuyến' });
    await row.first().waitFor();
    await takeBothWays(desk.page, 'new-province-charted');

    expect(await row.first().innerText()).toContain('83,5');
    expect(await row.first().locator('.bullet-mark').count()).toBe(1);
  });

  it('takes text for a section of the briefing', async () => {
    const { page } = desk;
    await goTo(desk.page, 'briefings');
    await button('Soạn: Công tác lãnh đạo, chỉ đạo').click();
    await field('Nội dung').fill('Ban Chỉ đạo đã họp 02 phiên.\nĐã ban hành kế hoạch năm 2026.');
    await takeBothWays(desk.page, 'narrative-form');
    await saveForm();
    await button('Sửa: Công tác lãnh đạo, chỉ đạo').waitFor();

    expect(await page.getByText('Ban Chỉ đạo đã họp 02 phiên.').count()).toBeGreaterThan(0);
  });

  it('takes the signer and the recipients of its documents', async () => {
    await button('Sửa thể thức văn bản').click();
    await field('Cơ quan chủ quản').waitFor();
    await takeBothWays(desk.page, 'document-settings-head');
    await field('Họ và tên người ký').fill('Nguyễn Văn Mẫu');
    await button('Thêm nơi nhận').click();
    await field('Nơi nhận 7').fill('Tổ công tác Đề án 06 cấp xã');
    await button('Chuyển lên: Tổ công tác Đề án 06 cấp xã').click();
    await takeBothWays(desk.page, 'document-settings-form');
    expect(await field('Nơi nhận 6').inputValue()).toBe('Tổ công tác Đề án 06 cấp xã');
    await saveForm();
    await desk.page.getByText('Nguyễn Văn Mẫu').waitFor();
    await takeBothWays(desk.page, 'briefings-written');
  });

  it('says both in the Word briefing, in the order of the form', async () => {
    const file = join(folder, 'bao-cao.docx');
    await answerSaveDialog(desk.app, file);
    await button('Xuất báo cáo Word').click();
    await expect.poll(() => existsSync(file), patience).toBe(true);
    await desk.page.getByText('Đã xuất báo cáo').first().waitFor();
    const document = readDocx(readFileSync(file));
    const texts = document.paragraphs.map(({ text }) => text);
    const tables = document.document.replaceAll(/<[^>]+>/gu, '');

    expect(texts).toContain('Ban Chỉ đạo đã họp 02 phiên.');
    expect(texts).toContain('Đã ban hành kế hoạch năm 2026.');
    expect(tables).toContain('Nguyễn Văn Mẫu');
    expect(tables.indexOf('Tổ công tác Đề án 06 cấp xã')).toBeLessThan(tables.indexOf('UBND các xã, phường'));
    expect(tables.indexOf('Tổ công tác Đề án 06 cấp xã')).toBeGreaterThan(0);
  });

  it('begins the next period with the text of the one before', async () => {
    const { page } = desk;
    await page.evaluate(() => window.desk.periodAdd({ kind: 'half', year: 2026, number: 2 }));
    await goTo(desk.page, 'briefings?period=2026-H2');
    await button('Soạn: Công tác lãnh đạo, chỉ đạo').click();
    await field('Nội dung').fill('Mới.');
    await button('Lấy nội dung 6 tháng đầu năm 2026').click();

    expect(await field('Nội dung').inputValue()).toBe(
      'Mới.\nBan Chỉ đạo đã họp 02 phiên.\nĐã ban hành kế hoạch năm 2026.',
    );
    await page.keyboard.press('Escape');
    await button('Bỏ nội dung vừa nhập').click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('takes units into its tree, and keeps one that something stands below', async () => {
    const { page } = desk;
    await goTo(desk.page, 'data?topic=organisations');
    await button('Thêm cơ quan, đơn vị').click();
    await field('Tên cơ quan, đơn vị').fill('Sở Y tế');
    await saveForm();
    await button('Thêm cơ quan, đơn vị').click();
    await field('Tên cơ quan, đơn vị').fill('Bệnh viện Đa khoa tỉnh');
    await desk.page.getByRole('dialog').getByLabel('Trực thuộc').first().click();
    await page.getByRole('option', { name: 'Sở Y tế' }).click();
    await takeBothWays(desk.page, 'organisation-form');
    await saveForm();
    await page.getByRole('searchbox').fill('da khoa');
    await expect.poll(() => page.locator('main li').allInnerTexts(), patience).toHaveLength(3);
    await takeBothWays(desk.page, 'data-organisations');
    await page.getByRole('button', { name: /Sở Y tế/u }).click();
    await button('Xóa…').click();
    await button('Xóa').click();
    await page.getByRole('dialog').getByRole('alert').waitFor();

    expect(await page.getByRole('dialog').getByRole('alert').innerText()).toContain('Chưa xóa được');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('takes settings, and refuses a threshold of the whole plan', async () => {
    const { page } = desk;
    await goTo(desk.page, 'data');
    await button('Sửa thiết lập chung').click();
    await field('Ngưỡng “gần đạt” (%)').fill('100');
    await page.keyboard.press('Control+s');
    await page.getByText('Ngưỡng lớn hơn 0 và nhỏ hơn 100.').waitFor();
    await field('Ngưỡng “gần đạt” (%)').fill('87,5');
    await takeBothWays(desk.page, 'settings-form');
    await saveForm();
    const catalogue = await page.evaluate(() => window.desk.catalogueGet({}));

    expect(catalogue.ok && catalogue.value.settings.thresholds.near).toBe(0.875);
  });

  it('lists what was done in words, and takes the newest back and brings it again', async () => {
    await goTo(desk.page, 'data?topic=history');
    await expect.poll(historyRows, patience).toHaveLength(10);
    const rows = await historyRows();
    await takeBothWays(desk.page, 'data-history');
    expect(rows[0]).toContain('Sửa thiết lập chung');
    expect(rows[1]).toMatch(/Thêm cơ quan, đơn vị Bệnh viện Đa khoa tỉnh 1/u);
    expect(rows.at(-1)).toContain('Tạo không gian làm việc');
    expect(rows.join(' ')).not.toMatch(/\w\.save|data:|entry:/u);

    await button('Hoàn tác: Sửa thiết lập chung').click();
    await button('Làm lại: Sửa thiết lập chung').waitFor();
    expect((await historyRows())[0]).toContain('Hoàn tác');
    const undone = await desk.page.evaluate(() => window.desk.catalogueGet({}));
    expect(undone.ok && undone.value.settings.thresholds.near).toBe(0.9);
    await button('Làm lại: Sửa thiết lập chung').click();
    await button('Hoàn tác: Sửa thiết lập chung').waitFor();
  });
});
