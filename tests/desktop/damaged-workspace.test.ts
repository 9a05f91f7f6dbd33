import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { damageFile, damageLargeFile } from '#tests/support/damaged-file.ts';
import { withoutRules } from '#tests/support/damaged-value.ts';
import { sha256Of } from '#tests/support/workspace-folder.ts';
import { takeBothWays, takePicture } from './support/entry-window.ts';
import { type Desk, launchDesk } from './support/launch.ts';
import { patience } from './support/patience.ts';

const sample = 'dien-bien-2024-h1';

let userData: string;
let desk: Desk;

/** A workspace with one backup, closed. */
beforeAll(async () => {
  userData = mkdtempSync(join(tmpdir(), 'p06-damaged-'));
  const first = await launchDesk({ userData, sample });
  const reply = await first.page.evaluate(() => window.desk.backupCreate({}));
  await first.close();
  if (!reply.ok) throw new Error(`The backup was not made: ${reply.error.code}.`);
});

afterEach(async () => {
  await desk.close();
});

afterAll(() => {
  rmSync(userData, { recursive: true, force: true });
});

const workspaceFolder = () => join(userData, 'workspaces', sample);
const workspaceFile = () => join(workspaceFolder(), 'workspace.p06');

/** Hashes of the damaged files that were kept. */
function keptFiles(): readonly string[] {
  const kept = join(workspaceFolder(), 'damaged');
  return readdirSync(kept).map((name) => sha256Of(join(kept, name, 'workspace.p06')));
}

it('the start offers the backups of a workspace that cannot be opened, and restores one', async () => {
  damageFile(workspaceFile());
  const damaged = sha256Of(workspaceFile());
  desk = await launchDesk({ userData });
  const { page } = desk;
  await page.getByRole('heading', { name: 'Khôi phục từ bản sao lưu' }).waitFor(patience);
  await takeBothWays(page, 'start-damaged');
  const status = await page.evaluate(() => window.desk.workspaceStatus({}));

  expect(status).toMatchObject({ ok: true, value: { unopened: { name: sample } } });
  expect(JSON.stringify(status)).not.toContain(userData);
  await page.getByRole('button', { name: /^Khôi phục bản sao lưu/u }).click();
  await page.getByText('80,76%').first().waitFor(patience);
  expect(page.url()).toContain('#/overview');
  expect(keptFiles()).toEqual([damaged]);
});

it('a workspace found damaged after it was opened says so on every page, until it is restored', async () => {
  damageLargeFile(workspaceFile());
  desk = await launchDesk({ userData });
  const { page } = desk;
  const notice = page.getByRole('alert').filter({ hasText: 'bị hỏng' });
  await notice.waitFor(patience);
  await takeBothWays(page, 'found-damaged');
  await notice.getByRole('link').click();
  await page
    .getByRole('button', { name: /^Khôi phục bản sao lưu/u })
    .first()
    .click(patience);
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Số liệu hiện tại bị hỏng').waitFor();
  await dialog.getByRole('button', { name: 'Khôi phục', exact: true }).click();
  await page.getByText('Tệp bị hỏng được giữ nguyên vẹn').waitFor(patience);
  await takePicture(page, 'data-restored-vi');

  await expect.poll(() => notice.count(), patience).toBe(0);
  expect(keptFiles()).toHaveLength(2);
});

it('one damaged byte of a setting leads to the start page, with the backups and every other workspace', async () => {
  withoutRules(workspaceFile(), (db) => {
    db.exec(`UPDATE setting SET value = replace(value, '"provinceName"', '"provinceNamf"')`);
  });
  desk = await launchDesk({ userData });
  const { page } = desk;
  await page.getByRole('heading', { name: 'Khôi phục từ bản sao lưu' }).waitFor(patience);
  await takePicture(page, 'start-damaged-setting-vi');
  const other = await page.evaluate(() => window.desk.workspaceOpenSample({ id: 'ninh-thuan-2023-h1' }));
  expect(other.ok).toBe(true);
  await page.evaluate(() => window.desk.workspaceClose({}));
  const again = await page.evaluate(async () => {
    const { recent } = await window.desk.workspaceStatus({}).then((reply) => {
      if (!reply.ok) throw new Error(reply.error.code);
      return reply.value;
    });
    const key = recent.find(({ name }) => name === 'dien-bien-2024-h1')?.key ?? '';
    return window.desk.workspaceOpenRecent({ key });
  });

  expect(again).toMatchObject({ ok: false, error: { code: 'storage/corrupt' } });
  expect(JSON.stringify(again)).toContain('setting');
  await page.reload();
  await page
    .getByRole('button', { name: /^Khôi phục bản sao lưu/u })
    .first()
    .click(patience);
  await page.getByText('80,76%').first().waitFor(patience);
});

it('a file that was changed outside the program is only shown, until the user goes on with it', async () => {
  const bytes = readFileSync(workspaceFile());
  const at = bytes.lastIndexOf('Điện Biên');
  bytes[at + 5] = 'X'.charCodeAt(0);
  writeFileSync(workspaceFile(), bytes);
  desk = await launchDesk({ userData });
  const { page } = desk;
  const notice = page.getByRole('alert').filter({ hasText: 'không còn đúng như' });
  await notice.waitFor(patience);
  await takeBothWays(page, 'in-doubt');
  const refused = await page.evaluate(() => window.desk.backupCreate({}));
  expect(refused).toMatchObject({ ok: false, error: { code: 'storage/altered' } });
  expect(readFileSync(workspaceFile()).equals(bytes)).toBe(true);
  await notice.getByRole('button').click();
  await expect.poll(() => notice.count(), patience).toBe(0);
  const accepted = await page.evaluate(() => window.desk.workspaceStatus({}));

  expect(accepted).toMatchObject({ ok: true, value: { status: { access: 'write', viewReason: null } } });
});
