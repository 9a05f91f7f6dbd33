import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { goTo, takeBothWays } from './support/entry-window.ts';
import { answerSaveDialog, backendPid, type Desk, launchDesk } from './support/launch.ts';
import { patience } from './support/patience.ts';

let desk: Desk;
let folder: string;

beforeAll(async () => {
  desk = await launchDesk({ sample: 'minh-hoa' });
  folder = mkdtempSync(join(tmpdir(), 'p06-export-job-'));
});

afterAll(async () => {
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
});

async function exportTo(file: string): Promise<void> {
  await answerSaveDialog(desk.app, file);
  await goTo(desk.page, 'briefings');
  await desk.page.getByRole('button', { name: 'Xuất báo cáo Word' }).click(patience);
}

describe('the export of a briefing', () => {
  beforeEach(() => {
    for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
  });

  it('shows its progress on whatever page, can be stopped, and leaves nothing then', async () => {
    const { page } = desk;
    await exportTo(join(folder, 'bao-cao.docx'));
    await goTo(desk.page, 'tasks');
    const stop = page.getByRole('button', { name: 'Dừng' });
    await stop.waitFor(patience);
    const pid = await backendPid(desk);
    // The step that runs waits until the pictures are taken; what is asked meanwhile arrives after it.
    process.kill(pid, 'SIGSTOP');
    try {
      await takeBothWays(desk.page, 'export-running');
      expect(await page.getByText(/Bước \d\/6/u).count()).toBe(1);
      await stop.click();
      await page.getByRole('button', { name: 'Đang dừng…' }).waitFor();
    } finally {
      process.kill(pid, 'SIGCONT');
    }
    await expect.poll(() => page.getByText('Đang xuất báo cáo Word').count(), patience).toBe(0);

    expect(readdirSync(folder)).toEqual([]);
    expect(await page.locator('.notice-line').count()).toBe(0);
  });

  it('offers the file on whatever page when it is done, until that is closed', async () => {
    const { page, app } = desk;
    const opened = await app.evaluateHandle(({ shell }) => {
      const paths: string[] = [];
      shell.openPath = (path) => {
        paths.push(path);
        return Promise.resolve('');
      };
      return paths;
    });
    const file = join(folder, 'bao-cao.docx');
    await exportTo(file);
    await goTo(desk.page, 'indicators');
    await page.getByText('Đã xuất báo cáo').waitFor(patience);
    await takeBothWays(desk.page, 'export-done');
    await page.getByRole('button', { name: 'Mở bao-cao.docx' }).click();
    await expect.poll(() => opened.jsonValue(), patience).toEqual([file]);
    await page.getByRole('button', { name: 'Đóng thông báo' }).click();

    expect(await page.locator('.notice-line').count()).toBe(0);
  });

  it('names the file that it could not write', async () => {
    const { page } = desk;
    mkdirSync(join(folder, 'thu-muc.docx'));
    await exportTo(join(folder, 'thu-muc.docx'));
    await goTo(desk.page, 'overview');
    const notice = page.getByRole('alert').filter({ hasText: 'Chưa xuất được báo cáo' });
    await notice.waitFor(patience);
    await takeBothWays(desk.page, 'export-failed');

    expect(await notice.innerText()).toContain('thu-muc.docx');
    expect(await notice.innerText()).not.toContain(folder);
    expect(readdirSync(folder)).toEqual(['thu-muc.docx']);
  });
});
