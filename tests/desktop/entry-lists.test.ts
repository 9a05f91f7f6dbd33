import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  buttonIn,
  findTask,
  formIn,
  resizeToOffice,
  show,
  takePicture,
  typeInto,
  waitUntilClosed,
} from './support/entry-window.ts';
import { type Desk, launchDesk } from './support/launch.ts';
import { patience } from './support/patience.ts';

let desk: Desk;

beforeAll(async () => {
  desk = await launchDesk({ sample: 'dien-bien-2024-h1' });
  await resizeToOffice(desk);
  await show(desk.page, 'vi', 'tasks');
});

afterAll(async () => {
  await desk.close();
});

describe('a pasted list of tasks', () => {
  it('stores the rows that were understood in one action and keeps the others', async () => {
    await buttonIn(desk.page, 'Dán danh sách nhiệm vụ').click();
    const rows = [
      'Nhiệm vụ dán một\tTỉnh Điện Biên\t30/9/2024\tĐang thực hiện',
      'Nhiệm vụ dán hai\t\t15/10/2024\tChưa triển khai',
      'Nhiệm vụ dán ba\tSở Lạ\t31/9/2024\tĐang thực hiện',
    ];
    await typeInto(desk.page, 'Các dòng sao chép từ Excel', rows.join('\n'));
    await takePicture(desk.page, 'entry-task-list-vi');
    await buttonIn(desk.page, 'Lưu 02 nhiệm vụ').click();
    const left = formIn(desk.page).getByLabel('Các dòng sao chép từ Excel');
    await expect.poll(() => left.inputValue(), patience).toBe(rows[2]);

    expect((await findTask(desk.page, 'Nhiệm vụ dán hai'))?.state).toBe('notStarted');
    expect(await findTask(desk.page, 'Nhiệm vụ dán ba')).toBeNull();
    await desk.page.keyboard.press('Escape');
    await buttonIn(desk.page, 'Bỏ nội dung vừa nhập').click();
    await waitUntilClosed(desk.page);
    // A page that is loaded anew has no typing to bring back, and asks which step is meant.
    await desk.page.reload();
    await buttonIn(desk.page, 'Hoàn tác').first().click(patience);
    const question = desk.page.getByRole('dialog');
    await question.getByRole('button', { name: 'Hoàn tác', exact: true }).click(patience);
    await expect.poll(() => findTask(desk.page, 'Nhiệm vụ dán một'), patience).toBeNull();
    expect(await findTask(desk.page, 'Nhiệm vụ dán hai')).toBeNull();
  });
});

describe('the list of pilot models', () => {
  it('begins a pasted list with their kind', async () => {
    await show(desk.page, 'vi', 'tasks?tab=pilot-models');
    await buttonIn(desk.page, 'Dán danh sách nhiệm vụ').click();
    const kind = formIn(desk.page).getByLabel('Loại của các dòng');
    expect(await kind.locator('option:checked').textContent()).toBe('Mô hình điểm');
    await desk.page.keyboard.press('Escape');
    await waitUntilClosed(desk.page);
  });
});

describe('a directive entered by hand', () => {
  it('stands on the overview, is changed there and removed again', async () => {
    await show(desk.page, 'vi', 'overview');
    await buttonIn(desk.page, 'Thêm ý kiến chỉ đạo').click();
    await typeInto(desk.page, 'Nội dung', 'Hoàn thành số hóa hồ sơ trong quý III');
    await typeInto(desk.page, 'Giao cho', 'Sở Tư pháp');
    await takePicture(desk.page, 'entry-statement-vi');
    await buttonIn(desk.page, 'Lưu').click();
    await waitUntilClosed(desk.page);
    const all = desk.page.getByRole('button', { name: /^Xem tất cả/u });
    if ((await all.count()) > 0) await all.first().click();
    await buttonIn(desk.page, 'Sửa: Hoàn thành số hóa hồ sơ trong quý III').click();
    await buttonIn(desk.page, 'Xóa…').click();
    await buttonIn(desk.page, 'Xóa').click();
    await waitUntilClosed(desk.page);

    await expect
      .poll(
        () => desk.page.getByText('Hoàn thành số hóa hồ sơ trong quý III', { exact: true }).count(),
        patience,
      )
      .toBe(0);
  });
});

describe('the forms in Urdu', () => {
  it('run from right to left, and what is Vietnamese from left to right', async () => {
    await show(desk.page, 'ur', 'tasks');
    await buttonIn(desk.page, 'کام شامل کریں').click();
    const field = formIn(desk.page).getByRole('textbox').first();
    await field.waitFor();
    await takePicture(desk.page, 'entry-task-ur');

    expect(await field.evaluate((it) => getComputedStyle(it).direction)).toBe('ltr');
    const box = await formIn(desk.page).boundingBox();
    expect(box?.x).toBe(0);
    await desk.page.keyboard.press('Escape');
    await waitUntilClosed(desk.page);
    await desk.page.getByRole('button', { name: 'کاموں کی فہرست چسپاں کریں' }).click();
    await formIn(desk.page).getByRole('textbox').first().fill('Một\tSở Lạ\t31/9/2024\nHai\tCA\t30/9/2024');
    await takePicture(desk.page, 'entry-task-list-ur');
    await desk.page.keyboard.press('Escape');
  });
});
