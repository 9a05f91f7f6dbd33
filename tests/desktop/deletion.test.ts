import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { show, takeBothWays } from './support/entry-window.ts';
import { answerFolderDialog, type Desk, launchDesk, openSample, replaceBin } from './support/launch.ts';
import { patience } from './support/patience.ts';

const [deleted, other] = ['ninh-thuan-2023-h1', 'dien-bien-2024-h1'];

let userData: string;
let bin: string;
let desk: Desk;

const inWorkspaces = (...names: readonly string[]) => join(userData, 'workspaces', ...names);
const dialog = () => desk.page.getByRole('dialog');
const confirm = () => dialog().getByRole('button', { name: 'Chuyển vào thùng rác' });
const deleteButton = (folder: string) =>
  desk.page.getByRole('button', { name: new RegExp(`^Xóa không gian làm việc .*${folder}`, 'u') });
const backups = () => (existsSync(join(userData, 'deleted')) ? readdirSync(join(userData, 'deleted')) : []);

/** Ninh Thuận is open, Điện Biên was before. */
beforeAll(async () => {
  userData = mkdtempSync(join(tmpdir(), 'p06-deletion-'));
  bin = join(userData, 'bin');
  mkdirSync(bin);
  desk = await launchDesk({ userData, sample: other });
  await openSample(desk.page, deleted);
  await show(desk.page, 'vi', 'start');
});

afterAll(async () => {
  await desk.close();
  rmSync(userData, { recursive: true, force: true });
});

it('asks once, by name, and does nothing when told so', async () => {
  await deleteButton(deleted).focus();
  await desk.page.keyboard.press('Enter');
  await dialog().getByText('tỉnh Ninh Thuận').waitFor(patience);
  expect(await dialog().textContent()).toContain(`thư mục “${deleted}”`);
  expect(await dialog().textContent()).toContain('“deleted”');
  await takeBothWays(desk.page, 'deletion-asked');
  const label = deleteButton(deleted).locator('.mantine-Button-label');
  expect(await label.evaluate((it) => it.scrollWidth <= it.clientWidth)).toBe(true);
  await desk.page.keyboard.press('Enter');
  await expect.poll(() => dialog().count(), patience).toBe(0);
  expect(existsSync(inWorkspaces(deleted, 'workspace.p06'))).toBe(true);
  expect(backups()).toEqual([]);
});

it('removes nothing where the system has no bin, says so, and leaves the workspace open', async () => {
  await replaceBin(desk.app, null);
  await deleteButton(deleted).click();
  await confirm().click();
  await dialog().getByText('không chuyển được vào thùng rác').waitFor(patience);
  await dialog().getByRole('button', { name: 'Không xóa' }).click();
  expect(existsSync(inWorkspaces(deleted, 'workspace.p06'))).toBe(true);
  expect(backups()).toEqual([]);
  const status = await desk.page.evaluate(() => window.desk.workspaceStatus({}));
  expect(status).toMatchObject({ ok: true, value: { status: { name: deleted, access: 'write' } } });
});

it('names the files of the user that stand in the folder, and leaves them there', async () => {
  await replaceBin(desk.app, bin);
  writeFileSync(inWorkspaces(deleted, 'Báo cáo quý I.docx'), 'x');
  await deleteButton(deleted).click();
  await confirm().click();
  await dialog().getByText('Báo cáo quý I.docx').waitFor(patience);
  await takeBothWays(desk.page, 'deletion-refused');
  await dialog().getByRole('button', { name: 'Không xóa' }).click();
  expect(readdirSync(bin)).toEqual([]);
  rmSync(inWorkspaces(deleted, 'Báo cáo quý I.docx'));
});

it('moves the open workspace to the bin, says where its backup is, and shows it', async () => {
  const { page, app } = desk;
  await deleteButton(deleted).click();
  await confirm().click();
  const notice = page.locator('.notice-line', { hasText: 'vào thùng rác' });
  await notice.waitFor(patience);
  expect(readdirSync(bin)).toEqual([deleted]);
  const [folder = ''] = backups();
  expect(folder).toMatch(new RegExp(`^${deleted}-\\d{4}-\\d{2}-\\d{2}$`, 'u'));
  expect(await notice.textContent()).toContain(folder);
  await expect.poll(() => deleteButton(deleted).count(), patience).toBe(0);
  expect(await deleteButton(other).count()).toBe(1);
  const showButton = notice.getByRole('button', { name: 'Mở thư mục sao lưu' });
  await expect.poll(() => showButton.evaluate((it) => it === document.activeElement), patience).toBe(true);
  await takeBothWays(page, 'deletion-done');
  await app.evaluate(({ shell }) => {
    shell.showItemInFolder = (path) => {
      process.title = path;
    };
  });
  await showButton.click();
  await expect.poll(() => app.evaluate(() => process.title), patience).toContain(join('deleted', folder));
  const status = await page.evaluate(() => window.desk.workspaceStatus({}));
  expect(status).toMatchObject({ ok: true, value: { status: null, unopened: null, reopening: null } });
  expect(JSON.stringify(status)).not.toContain(userData);
});

it('opens the backup again by its folder', async () => {
  const [folder = ''] = backups();
  await answerFolderDialog(desk.app, join(userData, 'deleted', folder));
  await desk.page.getByRole('button', { name: 'Chọn thư mục…' }).click();
  await desk.page.getByRole('button', { name: 'Mở thành bản sao' }).click();
  await desk.page.getByRole('link', { name: 'Tỉnh Ninh Thuận' }).waitFor(patience);
  expect(readdirSync(join(userData, 'workspaces'))).not.toContain(deleted);
});
