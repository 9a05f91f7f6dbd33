import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { resizeToOffice, show, takeBothWays } from './support/entry-window.ts';
import { answerFolderDialog, type Desk, launchDesk } from './support/launch.ts';
import { patience } from './support/patience.ts';

let userData: string;
let stick: string;
let desk: Desk;

const button = (name: string) => desk.page.getByRole('button', { name, exact: true });
const text = (words: string | RegExp) => desk.page.locator('main').getByText(words);
const line = () => desk.page.locator('.backup-line');
const dialog = () => desk.page.getByRole('dialog');
/** "29/11/2026, 02:30": read from the screen, whatever the clock says. */
const moment = /\d{2}\/\d{1,2}\/\d{4}, \d{2}:\d{2}/u;

beforeAll(async () => {
  userData = mkdtempSync(join(tmpdir(), 'p06-backup-screen-'));
  stick = join(userData, 'USB của văn phòng');
  mkdirSync(stick);
  desk = await launchDesk({ userData, sample: 'dien-bien-2024-h1' });
  await resizeToOffice(desk);
  await show(desk.page, 'vi', 'data');
});

afterAll(async () => {
  await desk.close();
  rmSync(userData, { recursive: true, force: true });
});

it('says on every page that there is no backup yet, and on this one what to do', async () => {
  await text('Chưa có bản sao lưu nào.').waitFor(patience);
  await text('Chưa đặt nơi sao lưu thứ hai.').waitFor();
  expect(await line().textContent()).toContain('Chưa có bản sao lưu');
  expect(await line().evaluate((it) => it.scrollWidth <= it.clientWidth)).toBe(true);
  await takeBothWays(desk.page, 'backup-none');
});

it('says when the last one was made and where', async () => {
  await button('Tạo bản sao lưu').click();
  await text('Đã tạo và kiểm tra bản sao lưu.').waitFor(patience);
  const last = await text(/^Bản gần nhất: /u).textContent();
  const madeAt = moment.exec(last ?? '')?.[0] ?? '';
  expect(last).toBe(`Bản gần nhất: ${madeAt}, trong thư mục “backups” của không gian làm việc.`);
  expect(await desk.page.getByRole('row').nth(1).textContent()).toContain(madeAt);
  await expect.poll(() => line().textContent(), patience).toContain(madeAt);
});

it('names the second place, and when the newest backup was written there', async () => {
  await answerFolderDialog(desk.app, stick);
  await button('Thiết lập sao lưu').click();
  await dialog().getByRole('button', { name: 'Chọn thư mục…' }).click();
  const words = dialog().getByText(/^Nơi thứ hai “USB của văn phòng”: bản gần nhất /u);
  await words.waitFor(patience);
  expect(await words.textContent()).toMatch(moment);
  const copies = readdirSync(stick).filter((name) => name.startsWith('dien-bien'));
  expect(copies).toHaveLength(1);
  expect(readdirSync(join(stick, copies[0] ?? '')).some((name) => name.endsWith('.p06'))).toBe(true);
  await takeBothWays(desk.page, 'backup-plan');
});

it('sets how often backups are made, and says so behind the dialog', async () => {
  await dialog().getByLabel('Tự sao lưu khi có thay đổi').selectOption('15');
  await dialog().getByRole('button', { name: 'Đóng' }).click();
  await expect.poll(() => dialog().count(), patience).toBe(0);
  await text('Phần mềm tự sao lưu 15 phút một lần').waitFor(patience);
});

it('says that the second place is away, as no failure, and keeps the plan over a restart', async () => {
  await desk.close();
  renameSync(stick, `${stick} (rút)`);
  desk = await launchDesk({ userData });
  await resizeToOffice(desk);
  await show(desk.page, 'vi', 'data');
  await text('Nơi thứ hai “USB của văn phòng” hiện không kết nối.').waitFor(patience);
  await text('Phần mềm tự sao lưu 15 phút một lần').waitFor();
  expect(await desk.page.getByRole('alert').count()).toBe(0);
  await expect.poll(() => line().locator('span').count(), patience).toBe(2);
  await takeBothWays(desk.page, 'backup-away');
});

it('gives the second place up', async () => {
  await button('Thiết lập sao lưu').click();
  await dialog().getByRole('button', { name: 'Không dùng nơi thứ hai' }).click();
  await dialog().getByText('Chưa đặt nơi sao lưu thứ hai.').waitFor(patience);
  await dialog().getByRole('button', { name: 'Đóng' }).click();
  await expect.poll(() => line().locator('span').count(), patience).toBe(1);
  expect(readdirSync(`${stick} (rút)`).filter((name) => name.startsWith('dien-bien'))).toHaveLength(1);
});
