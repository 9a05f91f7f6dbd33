import process from 'node:process';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { backendPid, type Desk, launchDesk } from './support/launch.ts';
import { patience } from './support/patience.ts';

let desk: Desk;

beforeAll(async () => {
  desk = await launchDesk({ sample: 'minh-hoa' });
});

afterAll(async () => {
  await desk.close();
});

function readPage() {
  return desk.page.evaluate(() => {
    const main = document.querySelector('main');
    const [content] = document.querySelectorAll('main > :has(h1)');
    return {
      headline: document.querySelector('main h1')?.textContent ?? '',
      isBusy: main?.getAttribute('aria-busy') === 'true',
      isDimmed: content !== undefined && Number(getComputedStyle(content).opacity) < 0.5,
    };
  });
}

it('dims the figures of the period before until those of the chosen one are drawn', async () => {
  const { page } = desk;
  await page.locator('main h1').first().waitFor();
  await expect.poll(readPage, patience).toMatchObject({ isBusy: false, isDimmed: false });
  const before = await readPage();
  const pid = await backendPid(desk);
  process.kill(pid, 'SIGSTOP');
  onTestFinished(() => {
    process.kill(pid, 'SIGCONT');
  });
  const periods = page.locator('header select').first();
  const other = await periods.evaluate((select) =>
    select instanceof HTMLSelectElement ? (select.options[3]?.value ?? '') : '',
  );
  await periods.selectOption(other);
  await expect.poll(readPage, patience).toEqual({ headline: before.headline, isBusy: true, isDimmed: true });
  process.kill(pid, 'SIGCONT');
  await expect.poll(readPage, patience).toMatchObject({ isBusy: false, isDimmed: false });

  expect((await readPage()).headline).not.toBe(before.headline);
});
