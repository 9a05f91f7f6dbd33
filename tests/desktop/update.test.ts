import { schemaVersion } from '#backend/workspace/migrations/migration-list.ts';
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, inject, it } from 'vitest';
import { updateManifestFile } from '#core/domain/update-manifest.ts';
import { createTestKey, writeUpdateFolder } from '#tests/support/signed-update.ts';
import { answerFolderDialog, type Desk, launchDesk, openSample } from './support/launch.ts';
import { patience } from './support/patience.ts';

const key = createTestKey();
const sample = 'dien-bien-2024-h1';
const pictures = join(import.meta.dirname, '../../.cache/screens');

let folder: string;
let executable: string;
let desk: Desk;

beforeAll(() => {
  mkdirSync(pictures, { recursive: true });
  folder = mkdtempSync(join(tmpdir(), 'p06-update-'));
  executable = placeWithKey(join(folder, 'program'));
});

afterEach(async () => {
  await desk.close();
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The built program as it is, but for the public key of the release owner, which is that of this test. */
function placeWithKey(place: string): string {
  const original = inject('desktop').executable;
  const app = join(dirname(original), 'resources', 'app');
  linkAll(dirname(original), place, ['resources']);
  linkAll(app, join(place, 'resources', 'app'), ['resources']);
  linkAll(join(app, 'resources'), join(place, 'resources', 'app', 'resources'), ['update']);
  mkdirSync(join(place, 'resources', 'app', 'resources', 'update'));
  writeFileSync(join(place, 'resources', 'app', 'resources', 'update', 'public-key.pem'), key.publicKey);
  return original.replace(dirname(original), place);
}

function linkAll(from: string, to: string, except: readonly string[]): void {
  mkdirSync(to, { recursive: true });
  const names = readdirSync(from).filter((name) => !except.includes(name));
  spawnSync('cp', ['-al', ...names.map((name) => join(from, name)), to]);
}

async function openData(): Promise<void> {
  await openSample(desk.page, sample);
  await desk.page.evaluate(() => {
    window.location.hash = '#/data';
  });
  await desk.page.getByRole('heading', { name: 'Phiên bản và cập nhật' }).waitFor(patience);
}

async function choose(update: string): Promise<void> {
  await answerFolderDialog(desk.app, update);
  await desk.page.getByRole('button', { name: 'Cập nhật từ thư mục…' }).click();
}

async function takePictures(name: string): Promise<void> {
  const { page } = desk;
  await page.screenshot({ path: join(pictures, `${name}-vi.png`) });
  await page.locator('.shell-language select').selectOption('ur');
  await page.screenshot({ path: join(pictures, `${name}-ur.png`) });
  await page.locator('.shell-language select').selectOption('vi');
}

function countBackups(): number {
  const backups = join(desk.userData, 'workspaces', sample, 'backups');
  return existsSync(backups) ? readdirSync(backups).filter((name) => name.endsWith('.p06')).length : 0;
}

it('an update that was changed is refused in words, and a signed one is installed after a backup', async () => {
  desk = await launchDesk({ executable });
  const { page } = desk;
  await openData();
  const changed = join(folder, 'changed');
  writeUpdateFolder(changed, key, 'installer');
  const description = join(changed, updateManifestFile);
  writeFileSync(description, readFileSync(description, 'utf8').replace('nhanh', 'chanh'));
  await choose(changed);
  await page.getByText('không có chữ ký hợp lệ').waitFor(patience);
  await takePictures('update-refused');

  const good = join(folder, 'good');
  const { name } = writeUpdateFolder(good, key, 'installer');
  await desk.app.evaluate(({ shell }) => {
    shell.showItemInFolder = (file) => {
      process.env['SHOWN_FILE'] = file;
    };
  });
  await choose(good);
  await page.getByText('Nhập số liệu nhanh hơn.').waitFor(patience);
  expect(await page.getByText('không có chữ ký hợp lệ').count()).toBe(0);
  await takePictures('update-found');
  const before = countBackups();
  await page.getByRole('button', { name: 'Cập nhật lên bản 0.2.0…' }).click();
  await page.getByRole('dialog').getByText('bản sao lưu').waitFor();
  await page.screenshot({ path: join(pictures, 'update-asked-vi.png'), animations: 'disabled' });
  await page.getByRole('dialog').getByRole('button', { name: 'Cập nhật', exact: true }).click();
  await page.getByText('Đã mở thư mục chứa tệp cài đặt').waitFor(patience);
  await takePictures('update-shown');

  const shown = await desk.app.evaluate(() => process.env['SHOWN_FILE']);
  expect(shown).toBe(join(desk.userData, 'updates', '0.2.0', name));
  expect(countBackups()).toBe(before + 1);
});

it('gives the window versions and words, never a folder', async () => {
  desk = await launchDesk({ executable });
  const { app, page } = desk;
  const update = join(folder, 'named');
  writeUpdateFolder(update, key, 'installer');
  await answerFolderDialog(app, update);
  const replies = [
    await page.evaluate(() => window.desk.programGet({})),
    await page.evaluate(() => window.desk.updateChoose({})),
  ];

  expect(replies).toMatchObject([
    { ok: true, value: { version: '0.1.0', schemaVersion } },
    { ok: true, value: { update: { version: '0.2.0', step: 'show' } } },
  ]);
  expect(JSON.stringify(replies)).not.toContain(tmpdir());
  await answerFolderDialog(app, null);
  expect(await page.evaluate(() => window.desk.updateChoose({}))).toEqual({
    ok: true,
    value: { update: null },
  });
  await answerFolderDialog(app, desk.userData);
  expect(await page.evaluate(() => window.desk.updateChoose({}))).toMatchObject({
    ok: false,
    error: { code: 'update/missing' },
  });
});

it('the program as it is built believes no other key than its own', async () => {
  desk = await launchDesk();
  const update = join(folder, 'other-key');
  writeUpdateFolder(update, key, 'installer');
  await answerFolderDialog(desk.app, update);

  expect(await desk.page.evaluate(() => window.desk.updateChoose({}))).toMatchObject({
    ok: false,
    error: { code: 'update/not-signed' },
  });
});

it('a workspace of a newer program is refused beside the way to an update', async () => {
  desk = await launchDesk({ executable });
  const { app, page } = desk;
  await openSample(page, sample);
  const file = join(desk.userData, 'workspaces', sample, 'workspace.p06');
  const copy = join(folder, 'newer');
  mkdirSync(copy);
  await page.evaluate(() => window.desk.workspaceClose({}));
  const content = readFileSync(file);
  // Where SQLite keeps the version that the program gave the file.
  content.writeUInt32BE(99, 60);
  writeFileSync(join(copy, 'workspace.p06'), content);
  await page.evaluate(() => {
    window.location.hash = '#/start';
  });
  await page.reload({ waitUntil: 'load' });
  await answerFolderDialog(app, copy);
  await page.getByRole('button', { name: 'Chọn thư mục…' }).click(patience);
  await page.getByText('mới hơn phiên bản').waitFor(patience);
  await takePictures('start-from-future');
  const update = join(folder, 'next');
  writeUpdateFolder(update, key, 'installer');
  await choose(update);

  await page.getByRole('heading', { name: 'Bản cập nhật 0.2.0' }).waitFor(patience);
  expect(readFileSync(join(copy, 'workspace.p06')).equals(content)).toBe(true);
});

it('a start says why the workspace of the last session, of a newer program by now, is not open', async () => {
  const userData = mkdtempSync(join(folder, 'user-'));
  const first = await launchDesk({ userData, sample });
  await first.close();
  const file = join(userData, 'workspaces', sample, 'workspace.p06');
  const content = readFileSync(file);
  content.writeUInt32BE(99, 60);
  writeFileSync(file, content);
  desk = await launchDesk({ userData });
  const notice = desk.page.getByRole('alert').filter({ hasText: 'mới hơn phiên bản' });
  await notice.waitFor(patience);
  await takePictures('start-last-from-future');

  expect(await notice.textContent()).toContain(sample);
  expect(await desk.page.getByRole('button', { name: 'Cập nhật từ thư mục…' }).count()).toBe(1);
});

it('an AppImage is replaced, and the new one starts when the old one has ended', async () => {
  const image = join(folder, 'P06.AppImage');
  const started = join(folder, 'started');
  writeFileSync(image, 'old', { mode: 0o700 });
  const starter = join(folder, 'starter');
  const mounted = `APPDIR="${dirname(executable)}" APPIMAGE="${image}"`;
  writeFileSync(starter, `#!/bin/sh\n${mounted} exec "${executable}" "$@"\n`, { mode: 0o700 });
  desk = await launchDesk({ executable: starter });
  await openData();
  const update = join(folder, 'image');
  const newProgram = `#!/bin/sh\necho "image=$APPIMAGE" > "${started}.part" && mv "${started}.part" "${started}"\n`;
  const kind = { package: 'appImage', name: 'P06-Desk-0.2.0-linux-x86_64.AppImage' } as const;
  writeUpdateFolder(update, key, newProgram, kind);
  await choose(update);
  const { page } = desk;
  await page.getByRole('button', { name: 'Cập nhật lên bản 0.2.0…' }).click(patience);
  const before = countBackups();
  const ended = desk.app.waitForEvent('close');
  await page.getByRole('dialog').getByRole('button', { name: 'Cập nhật', exact: true }).click();
  await ended;

  expect(readFileSync(image, 'utf8')).toBe(newProgram);
  await expect.poll(() => existsSync(started), patience).toBe(true);
  expect(readFileSync(started, 'utf8')).toBe('image=\n');
  expect(countBackups()).toBe(before + 1);
  const preferences = readFileSync(join(desk.userData, 'preferences.json'), 'utf8');
  expect(JSON.parse(preferences)).toMatchObject({ openFolder: join(desk.userData, 'workspaces', sample) });
});
