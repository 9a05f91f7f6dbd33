import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { goTo, show, takePicture } from './support/entry-window.ts';
import { type Desk, launchDesk } from './support/launch.ts';
import { patience } from './support/patience.ts';

let desk: Desk;

beforeAll(async () => {
  desk = await launchDesk({ sample: 'minh-hoa' });
  await desk.page.locator('main h1').first().waitFor();
});

afterAll(async () => {
  await desk.close();
});

/** Width of the picture on the clipboard, which Electron reads at once or, from version 45 on, by promise. */
async function copiedWidth(app: Desk['app']): Promise<number> {
  return await app.evaluate(async ({ clipboard, nativeImage }) => {
    const older = clipboard as unknown as { readonly readImage?: () => Electron.NativeImage };
    if (older.readImage !== undefined) return older.readImage().getSize().width;
    const [item] = await clipboard.read();
    const picture = await item?.getType<string>('image/png');
    if (!(picture instanceof Blob)) return 0;
    return nativeImage.createFromBuffer(Buffer.from(await picture.arrayBuffer())).getSize().width;
  });
}

describe('the overview', () => {
  it('copies a chart as a picture to the clipboard', async () => {
    const { app, page } = desk;
    await app.evaluate(({ clipboard }) => clipboard.clear());
    await page
      .getByRole('region', { name: /So với cùng kỳ năm 2025/u })
      .getByRole('button', { name: /Hình thức xem/u })
      .click();
    await page.getByRole('menuitem', { name: 'Sao chép hình' }).click();
    await page.getByText('Đã sao chép hình vào bộ nhớ tạm.').waitFor();
    expect(await copiedWidth(app)).toBe(1600);
  });

  it('opens what stands behind a lagging task', async () => {
    const { page } = desk;
    const card = page.getByRole('region', { name: /nguy cơ chậm/u });
    await card.getByRole('button').first().click();
    const panel = page.getByRole('dialog');
    await panel.getByText('Dấu hiệu chậm').waitFor();
    await takePicture(page, 'task-panel-vi');
    const first = await panel.getByRole('heading', { level: 2 }).last().innerText();
    await page.keyboard.press('ArrowDown');
    await expect
      .poll(() => panel.getByRole('heading', { level: 2 }).last().innerText(), patience)
      .not.toBe(first);
    await page.keyboard.press('Escape');
    await panel.waitFor({ state: 'hidden' });
  });

  it('keeps the filter of the tasks for the way back', async () => {
    const { page } = desk;
    await goTo(page, 'tasks');
    const field = page.getByRole('textbox', { name: /Tìm theo tên/u });
    await field.fill('định danh');
    await goTo(page, 'overview');
    await field.waitFor({ state: 'hidden' });
    await page.goBack();
    await field.waitFor();
    expect(await field.inputValue()).toBe('định danh');
    await goTo(page, 'overview');
  });

  it.each(['vi', 'ur'] as const)('draws time from left to right in %s', async (language) => {
    const { page } = desk;
    await show(page, language, 'overview');
    const pair = page.locator('.slope-pair').first();
    await pair.scrollIntoViewIfNeeded();
    await takePicture(page, `slope-${language}`);
    const [before, now] = await pair.evaluate((element) =>
      [element.firstElementChild, element.lastElementChild].map(
        (it) => it?.getBoundingClientRect().left ?? 0,
      ),
    );
    expect(before).toBeLessThan(now ?? 0);
  });
});
