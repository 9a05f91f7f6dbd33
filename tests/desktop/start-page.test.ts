import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { takeBothWays } from './support/entry-window.ts';
import { answerFolderDialog, type Desk, launchDesk } from './support/launch.ts';
import { patience } from './support/patience.ts';

let userData: string;
let desk: Desk;
const own = () => join(userData, 'workspaces');
const button = (name: string | RegExp) => desk.page.getByRole('button', { name });

/** Two samples and a province of the user's own were opened; the file of one is damaged since. */
beforeAll(async () => {
  userData = mkdtempSync(join(tmpdir(), 'p06-start-'));
  const first = await launchDesk({ userData, sample: 'dien-bien-2024-h1' });
  await first.page.evaluate(async () => {
    await window.desk.workspaceOpenSample({ id: 'ninh-thuan-2023-h1' });
    const firstPeriod = { kind: 'half', year: 2026, number: 1 } as const;
    await window.desk.workspaceCreate({ kind: 'province', name: 'Sơn La', firstPeriod });
    await window.desk.workspaceClose({});
  });
  await first.close();
  writeFileSync(join(own(), 'dien-bien-2024-h1', 'workspace.p06'), 'x');
  desk = await launchDesk({ userData });
});

afterAll(async () => {
  await desk.close();
  rmSync(userData, { recursive: true, force: true });
});

it('names each workspace by its province and says which file is damaged', async () => {
  await button(/Tỉnh Sơn La|tỉnh Sơn La/u)
    .first()
    .waitFor();
  await expect.poll(() => desk.page.getByText('Tệp dữ liệu bị hỏng').count(), patience).toBe(1);
  await takeBothWays(desk.page, 'start-recent');
});

it('makes no workspace by Enter, and asks before a second one of a province', async () => {
  const { page } = desk;
  const before = readdirSync(own()).length;
  await page.getByLabel('Tên tỉnh, thành phố').fill('TP Sơn La');
  await page.getByLabel('Tên tỉnh, thành phố').fill('son la');
  await page.keyboard.press('Enter');
  expect(await page.getByRole('alert').count()).toBe(0);
  await button('Tạo không gian làm việc').click();
  await button('Mở không gian đã có').waitFor();
  await takeBothWays(page, 'start-known');
  expect(readdirSync(own())).toHaveLength(before);
});

it('opens a renamed file as a copy', async () => {
  const folder = join(userData, 'usb');
  mkdirSync(folder);
  const file = join(folder, 'Ninh Thuận (1).p06');
  copyFileSync(join(own(), 'ninh-thuan-2023-h1', 'workspace.p06'), file);
  await answerFolderDialog(desk.app, folder);
  await button('Chọn thư mục…').click();
  await button('Mở thành bản sao').waitFor();
  await takeBothWays(desk.page, 'start-offered');
  await button('Mở thành bản sao').click();
  await desk.page.getByRole('link', { name: 'Tỉnh Ninh Thuận' }).waitFor();
  expect(readdirSync(own())).toContain('ninh-thuan');
});
