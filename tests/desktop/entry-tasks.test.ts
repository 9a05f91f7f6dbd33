import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  buttonIn,
  findTask,
  formIn,
  readDraftTitles,
  resizeToOffice,
  show,
  takePicture,
  typeInto,
  waitUntilClosed,
} from './support/entry-window.ts';
import { type Desk, launchDesk } from './support/launch.ts';
import { patience } from './support/patience.ts';

const sample = 'dien-bien-2024-h1';

let userData: string;
let desk: Desk;

beforeAll(async () => {
  userData = mkdtempSync(join(tmpdir(), 'p06-entry-'));
  desk = await launchDesk({ sample, userData });
  await resizeToOffice(desk);
  await show(desk.page, 'vi', 'tasks');
});

afterAll(async () => {
  await desk.close();
  rmSync(userData, { recursive: true, force: true });
});

const title = 'Cấp 98,5% căn cước cho người đủ điều kiện';

describe('a task entered by hand', () => {
  it('is stored as it was typed, and said so', async () => {
    await buttonIn(desk.page, 'Thêm nhiệm vụ').click();
    await typeInto(desk.page, 'Tên nhiệm vụ', title);
    await typeInto(desk.page, 'Ngày giao', '05/01/2024');
    await typeInto(desk.page, 'Thời hạn hoàn thành', '30/9/2024');
    await typeInto(desk.page, 'Tiến độ (%)', '62,5');
    await takePicture(desk.page, 'entry-task-vi');
    await desk.page.keyboard.press('Control+s');
    await waitUntilClosed(desk.page);

    expect(await findTask(desk.page, title)).toMatchObject({
      assignedDate: '2024-01-05',
      dueDate: '2024-09-30',
      progressPercent: 62.5,
      state: 'inProgress',
      stateBasis: 'stated',
      cause: null,
    });
    await desk.page.getByText(`Đã lưu nhiệm vụ “${title}”`).waitFor();
    await takePicture(desk.page, 'entry-task-saved-vi');
  });

  it('is not stored with a mistake; the mistake is said beside its field', async () => {
    await openForm();
    await typeInto(desk.page, 'Thời hạn hoàn thành', '31/9/2024');
    await buttonIn(desk.page, 'Lưu').click();
    const field = formIn(desk.page).getByLabel('Thời hạn hoàn thành');

    await expect.poll(() => field.evaluate((it) => it === document.activeElement), patience).toBe(true);
    expect(await formIn(desk.page).getByText('Không có ngày này trong lịch.').isVisible()).toBe(true);
    expect((await findTask(desk.page, title))?.dueDate).toBe('2024-09-30');
    await takePicture(desk.page, 'entry-task-error-vi');
  });

  it('is changed, and the change is taken back and brought again by keys', async () => {
    await typeInto(desk.page, 'Thời hạn hoàn thành', '31/10/2024');
    await buttonIn(desk.page, 'Lưu').click();
    await waitUntilClosed(desk.page);
    const due = async () => (await findTask(desk.page, title))?.dueDate;
    await expect.poll(due, patience).toBe('2024-10-31');

    await closePanel();
    await expect.poll(() => isReady('Hoàn tác'), patience).toBe(true);
    await desk.page.keyboard.press('Control+z');
    await expect.poll(due, patience).toBe('2024-09-30');
    await expect.poll(() => isReady('Làm lại'), patience).toBe(true);
    await desk.page.keyboard.press('Control+y');
    await expect.poll(due, patience).toBe('2024-10-31');
  });

  it('asks before typing would be lost', async () => {
    await openForm();
    await typeInto(desk.page, 'Tên nhiệm vụ', `${title} (sửa)`);
    await desk.page.keyboard.press('Escape');
    await buttonIn(desk.page, 'Bỏ nội dung vừa nhập').waitFor();
    await takePicture(desk.page, 'entry-task-close-vi');
    await buttonIn(desk.page, 'Bỏ nội dung vừa nhập').click();
    await waitUntilClosed(desk.page);
    await closePanel();

    expect(await findTask(desk.page, title)).not.toBeNull();
    await expect.poll(() => readDraftTitles(desk.page), patience).toEqual([]);
  });
});

describe('the next new task', () => {
  it('begins where the one before was stored', async () => {
    await buttonIn(desk.page, 'Thêm nhiệm vụ').click();
    await typeInto(desk.page, 'Tên nhiệm vụ', 'Nhiệm vụ thứ nhất');
    await buttonIn(desk.page, 'Lưu và nhập tiếp').click();
    const field = formIn(desk.page).getByLabel('Tên nhiệm vụ').first();
    await expect.poll(() => field.inputValue(), patience).toBe('');
    await expect.poll(() => field.evaluate((it) => it === document.activeElement), patience).toBe(true);
    await desk.page.keyboard.press('Escape');
    await waitUntilClosed(desk.page);

    expect(await findTask(desk.page, 'Nhiệm vụ thứ nhất')).not.toBeNull();
  });
});

describe('a task that was changed meanwhile', () => {
  it('is not overwritten; the typing is offered over what is stored now', async () => {
    await openForm();
    await typeInto(desk.page, 'Tiến độ (%)', '70');
    const stored = await findTask(desk.page, title);
    if (stored === null) throw new Error('The task of the first test is gone.');
    await desk.page.evaluate(({ id, ...draft }) => {
      const before = { id, ...draft };
      return window.desk.taskSave({ changes: [{ before, after: { ...draft, progressPercent: 65 } }] });
    }, stored);
    await buttonIn(desk.page, 'Lưu').click();
    await buttonIn(desk.page, 'Tải lại số liệu mới nhất').waitFor();
    await takePicture(desk.page, 'entry-task-conflict-vi');
    await buttonIn(desk.page, 'Tải lại số liệu mới nhất').click();
    await formIn(desk.page)
      .getByText('Nội dung đã lưu được thay đổi sau khi bắt đầu nhập dở', { exact: false })
      .waitFor();

    expect(await formIn(desk.page).getByLabel('Tiến độ (%)').inputValue()).toBe('65');
    await buttonIn(desk.page, 'Bỏ').click();
    await desk.page.keyboard.press('Escape');
    await waitUntilClosed(desk.page);
    await closePanel();
    await desk.page.getByPlaceholder('Tìm theo tên, mã, cơ quan').fill('');
    expect((await findTask(desk.page, title))?.progressPercent).toBe(65);
  });
});

describe('typing that was not stored', () => {
  it('is offered after the app was killed, and stored when the user goes on', async () => {
    await buttonIn(desk.page, 'Thêm nhiệm vụ').click();
    await typeInto(desk.page, 'Tên nhiệm vụ', 'Nhiệm vụ nhập dở');
    await expect.poll(() => readDraftTitles(desk.page), patience).toEqual(['Nhiệm vụ nhập dở']);
    await kill(desk);
    desk = await launchDesk({ sample, userData });
    await resizeToOffice(desk);
    await show(desk.page, 'vi', 'tasks');

    await desk.page.getByText('Có 1 biểu đang nhập dở').waitFor();
    await buttonIn(desk.page, 'Xem').click();
    await takePicture(desk.page, 'entry-drafts-vi');
    await buttonIn(desk.page, 'Tiếp tục nhập: Nhiệm vụ nhập dở').click();
    const field = formIn(desk.page).getByLabel('Tên nhiệm vụ').first();
    expect(await field.inputValue()).toBe('');
    await takePicture(desk.page, 'entry-draft-offer-vi');
    await buttonIn(desk.page, 'Tiếp tục').click();
    expect(await field.inputValue()).toBe('Nhiệm vụ nhập dở');
    await buttonIn(desk.page, 'Lưu').click();
    await waitUntilClosed(desk.page);

    expect(await findTask(desk.page, 'Nhiệm vụ nhập dở')).not.toBeNull();
    await expect.poll(() => readDraftTitles(desk.page), patience).toEqual([]);
    expect(await desk.page.getByText('biểu đang nhập dở').count()).toBe(0);
  });
});

async function openForm(): Promise<void> {
  const search = desk.page.getByRole('searchbox').or(desk.page.getByPlaceholder('Tìm theo tên, mã, cơ quan'));
  await search.first().fill(title);
  await desk.page.getByRole('gridcell', { name: title }).first().click();
  await desk.page.getByRole('dialog').getByRole('button', { name: 'Sửa', exact: true }).click();
  await formIn(desk.page).getByLabel('Tên nhiệm vụ').first().waitFor();
}

async function closePanel(): Promise<void> {
  await desk.page.keyboard.press('Escape');
  await expect.poll(() => desk.page.getByRole('dialog').count(), patience).toBe(0);
}

async function isReady(name: string): Promise<boolean> {
  return (await buttonIn(desk.page, name).first().getAttribute('aria-disabled')) !== 'true';
}

async function kill({ app }: Desk): Promise<void> {
  const child = app.process();
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await gone;
}
