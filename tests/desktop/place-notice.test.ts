import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { takeBothWays } from './support/entry-window.ts';
import { type Desk, launchDesk } from './support/launch.ts';
import { patience } from './support/patience.ts';

const sample = 'dien-bien-2024-h1';
const synced = 'Không gian làm việc đang nằm trong thư mục đồng bộ (OneDrive, Google Drive, Dropbox…).';

let folder: string;
let desk: Desk;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'p06-place-'));
});

afterEach(async () => {
  await desk.close();
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

it('a workspace in a synchronised folder is spoken of, keeps working, and the notice can be put away', async () => {
  const userData = join(folder, 'OneDrive - UBND tỉnh');
  mkdirSync(userData);
  desk = await launchDesk({ userData, sample });
  const { page } = desk;
  const notice = page.locator('output', { hasText: synced });
  await notice.waitFor(patience);
  expect(await notice.innerText()).toContain('Đề nghị sao về máy này');
  await takeBothWays(page, 'place-synced');

  const saved = await page.evaluate(async () => {
    const catalogue = await window.desk.catalogueGet({});
    if (!catalogue.ok) return catalogue;
    const before = catalogue.value.settings;
    return window.desk.settingsSave({ before, after: { ...before, silentAfterDays: 44 } });
  });
  expect(saved).toMatchObject({ ok: true });
  await notice.getByRole('button', { name: 'Đã rõ' }).click();
  await notice.waitFor({ ...patience, state: 'detached' });
  await page.evaluate(() => {
    window.location.hash = '#/tasks';
  });
  await page.getByRole('heading', { name: 'Nhiệm vụ', level: 1 }).waitFor(patience);
  expect(await notice.count()).toBe(0);
});

it('a workspace on a disk of this computer is not', async () => {
  const userData = join(folder, 'may-nay');
  mkdirSync(userData);
  desk = await launchDesk({ userData, sample });
  await desk.page.getByText('80,76%').first().waitFor(patience);
  const status = await desk.page.evaluate(() => window.desk.workspaceStatus({}));

  expect(status).toMatchObject({ ok: true, value: { status: { place: 'local' } } });
  expect(await desk.page.getByText('Đề nghị sao về máy này').count()).toBe(0);
});
