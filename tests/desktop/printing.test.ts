import process from 'node:process';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { Situation } from '#core/situation/situation.ts';
import { buttonIn, resizeToOffice, show, takePicture } from './support/entry-window.ts';
import { backendPid, type Desk, launchDesk } from './support/launch.ts';
import { answerPrintDialog, countPrints, printToFile } from './support/paper.ts';
import { patience } from './support/patience.ts';

let desk: Desk;

beforeAll(async () => {
  desk = await launchDesk({ sample: 'minh-hoa' });
  await resizeToOffice(desk);
});

afterAll(async () => {
  await desk.close();
});

/** The situation of the default period. */
async function readSituation(page: Page): Promise<Situation> {
  const read = await page.evaluate(() => window.desk.situationGet({ period: null }));
  if (!read.ok) throw new Error(`The situation was not read: ${read.error.code}.`);
  return JSON.parse(read.value) as Situation;
}

/** Opens a list and waits for its rows. */
async function showList(language: 'vi' | 'ur', route: string): Promise<void> {
  await show(desk.page, language, route);
  await desk.page.locator('main [role=grid] [role=row]').nth(1).waitFor();
  await desk.page.evaluate(() => document.fonts.ready.then(() => undefined));
}

describe('the command to print', () => {
  beforeAll(async () => {
    await show(desk.page, 'vi', 'indicators');
  });

  it('asks the system for its dialog, by key and by button', async () => {
    await answerPrintDialog(desk, null);
    await desk.page.keyboard.press('Control+p');
    await expect.poll(() => countPrints(desk), patience).toBe(1);
    await buttonIn(desk.page, 'In trang Ctrl+P').click();
    await expect.poll(() => countPrints(desk), patience).toBe(2);
    await takePicture(desk.page, 'print-command-vi');
  });

  it('waits for the figures of a period that was chosen just now', async () => {
    const asked = await countPrints(desk);
    const pid = await backendPid(desk);
    const isBusy = () => desk.page.locator('main').getAttribute('aria-busy');
    process.kill(pid, 'SIGSTOP');
    onTestFinished(() => {
      process.kill(pid, 'SIGCONT');
    });
    await desk.page.locator('header select').first().selectOption({ index: 3 });
    await expect.poll(isBusy, patience).toBe('true');
    await desk.page.keyboard.press('Control+p');
    expect([await isBusy(), await countPrints(desk)]).toEqual(['true', asked]);
    process.kill(pid, 'SIGCONT');
    await expect.poll(() => countPrints(desk), patience).toBe(asked + 1);

    expect(await isBusy()).toBe('false');
    await show(desk.page, 'vi', 'indicators');
  });

  it('says what to do where nothing could be printed, and nothing where the user gave up', async () => {
    const notices = desk.page.locator('.mantine-Notification-root');
    await answerPrintDialog(desk, 'Print job canceled');
    expect(await desk.page.evaluate(() => window.desk.pagePrint({}))).toEqual({ ok: true, value: {} });
    await answerPrintDialog(desk, 'no valid printers available');
    await desk.page.keyboard.press('Control+p');
    await notices.first().waitFor();

    expect(await notices.allInnerTexts()).toEqual([expect.stringContaining('Chưa in được trang này')]);
  });
});

describe('a printed list', () => {
  it('has every chosen indicator and no other, and says which were chosen', async () => {
    const situation = await readSituation(desk.page);
    const below = situation.groups.flatMap(({ results }) =>
      results.flatMap(({ indicator, judgement }) => (judgement.status === 'below' ? [indicator.code] : [])),
    );
    await showList('vi', 'indicators?status=below');
    const paper = await printToFile(desk, 'indicators-below-vi');

    expect(below).toHaveLength(13);
    expect(paper.codes).toEqual(below);
    expect(paper.notes).toContain('Hiển thị 13 trong 60 chỉ tiêu');
    expect(paper.notes).toContain('Đánh giá: Chưa đạt kế hoạch');
    expect(paper.sheets).toBe(1);
  });

  it('goes on over as many sheets as its rows need', async () => {
    await showList('vi', 'indicators');
    const paper = await printToFile(desk, 'indicators-vi');

    expect(paper.codes).toHaveLength(60);
    expect(paper.sheets).toBe(4);
    expect(await desk.page.locator('.print-table').count()).toBe(0);
  });

  it.each([
    ['tasks?text=du+lieu', 'tasks-searched-vi', 'Từ tìm kiếm: “du lieu”'],
    ['tasks?tab=pilot-models&state=completed', 'pilot-models-completed-vi', 'Trạng thái: Hoàn thành'],
  ])('names its filter: %s', async (route, name, filter) => {
    await showList('vi', route);
    const counted = await desk.page.locator('.data-list-count').innerText();
    const paper = await printToFile(desk, name);

    expect(paper.notes).toContain(filter);
    expect(paper.notes).toContain(counted);
    expect(counted).toContain(`${paper.codes.length} trong`);
    expect(new Set(paper.codes).size).toBe(paper.codes.length);
  });
});

describe('every printed sheet', () => {
  it.each(['overview', 'indicators', 'tasks', 'data'] as const)(
    'has a head and nothing of the screen: %s',
    async (route) => {
      await show(desk.page, 'vi', route);
      const { head, leftovers } = await printToFile(desk, `${route}-vi`);

      expect(head).toContain('Tỉnh Minh họa');
      expect(head).toContain('6 tháng đầu năm 2026');
      expect(head).toContain('Số liệu trực tiếp · đến 30/6/2026');
      expect(head).toContain('Số liệu giả định');
      expect(head).toMatch(/In lúc \d\d:\d\d ngày \d{1,2}\/\d{1,2}\/\d{4}$/u);
      expect(leftovers).toEqual([]);
    },
  );

  it.each([
    ['vi', 'overview', true],
    ['vi', 'overview', false],
    ['ur', 'overview', true],
    ['ur', 'tasks', false],
  ] as const)('is printed for eyes: %s, %s, lying %s', async (language, route, isLandscape) => {
    await show(desk.page, language, route);
    const { sheets } = await printToFile(desk, `${route}-${language}-${String(isLandscape)}`, isLandscape);

    expect(sheets).toBeGreaterThan(0);
  });
});

it('says on the overview how many rows a card leaves out', async () => {
  await show(desk.page, 'vi', 'overview');
  await desk.page.emulateMedia({ media: 'print' });
  const lagging = desk.page.locator('.card:has(.lagging)');
  const printed = await lagging.innerText();
  await desk.page.emulateMedia({ media: null });

  expect(printed).toContain('Hiển thị 06 trong 12 nhiệm vụ');
  expect(await lagging.innerText()).not.toContain('Hiển thị');
});

it('keeps both figures and the change of an indicator in one line on a narrow sheet', async () => {
  await show(desk.page, 'vi', 'overview');
  const session = await desk.page.context().newCDPSession(desk.page);
  const size = { width: 700, height: 900, deviceScaleFactor: 1, mobile: false };
  await session.send('Emulation.setDeviceMetricsOverride', size);
  await desk.page.emulateMedia({ media: 'print' });
  const columns = await desk.page
    .locator('.slope-row')
    .first()
    .evaluate((row) => getComputedStyle(row).gridTemplateColumns.split(' ').length);
  await desk.page.emulateMedia({ media: null });
  await session.send('Emulation.clearDeviceMetricsOverride');

  expect(columns).toBe(3);
});
