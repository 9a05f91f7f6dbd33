import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { manualFolder, manualLanguages, readManual } from '#scripts/manual/read-manual.ts';
import { findPictures } from '#scripts/manual/render-manual.ts';
import { resizeToOffice, show } from './support/entry-window.ts';
import { type Desk, launchDesk } from './support/launch.ts';
import { manualScenes, type Scene } from './support/manual-scenes.ts';
import { writePalettePng } from './support/palette-png.ts';
import { patience } from './support/patience.ts';

const root = join(import.meta.dirname, '..', '..');
/** `P06_MANUAL_PICTURES=1` takes the pictures of the manual anew; without it every screen is only reached. */
const isTaking = process.env['P06_MANUAL_PICTURES'] === '1';

let desk: Desk;
let userData: string;

describe.each(manualLanguages)('the pictures of the manual in %s', (language) => {
  const scenes = manualScenes(language);
  const folder = join(manualFolder(root), 'pictures', language);

  beforeAll(async () => {
    userData = mkdtempSync(join(tmpdir(), 'p06-manual-'));
    desk = await launchDesk({ userData });
    desk.page.setDefaultTimeout(patience.timeout);
    await resizeToOffice(desk);
    await show(desk.page, language, 'start');
    if (isTaking) rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  });

  afterAll(async () => {
    await desk.close();
    rmSync(userData, { recursive: true, force: true });
  });

  it('are those that the chapters show', () => {
    const shown = readManual(root, language).chapters.flatMap(({ markdown }) => findPictures(markdown));

    expect(scenes.map(({ name }) => `../pictures/${language}/${name}.png`).toSorted()).toEqual(
      shown.toSorted(),
    );
  });

  it.each(scenes.map((scene) => [scene.name, scene] as const))('can be taken: %s', async (name, scene) => {
    const page = await scene.reach(desk);
    const png = await photograph(page, scene);
    if (isTaking) writeFileSync(join(folder, `${name}.png`), await shrink(png));
    await scene.leave?.(desk);

    expect(png.length).toBeGreaterThan(5_000);
  });
});

/** Waits until what slides in stands still; the part of the scene, or the whole window. */
async function photograph(page: Page, { part, marginPx = 0 }: Scene): Promise<Buffer> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => null)));
  });
  if (part === undefined) return page.screenshot();
  const shown = page.locator(part).first();
  await shown.scrollIntoViewIfNeeded();
  const box = await shown.boundingBox();
  if (box === null) throw new Error(`"${part}" is not on the screen.`);
  return page.screenshot({
    clip: {
      x: box.x - marginPx,
      y: box.y - marginPx,
      width: box.width + 2 * marginPx,
      height: box.height + 2 * marginPx,
    },
  });
}

async function shrink(png: Buffer): Promise<Buffer> {
  const { width, height, bitmap } = await desk.app.evaluate(({ nativeImage }, encoded) => {
    const image = nativeImage.createFromDataURL(`data:image/png;base64,${encoded}`);
    return { ...image.getSize(), bitmap: image.toBitmap().toString('base64') };
  }, png.toString('base64'));
  return writePalettePng({ width, height, bgra: Buffer.from(bitmap, 'base64') });
}
