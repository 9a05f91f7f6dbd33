import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { attach } from '../electron/attach.ts';
import { appFolder } from '../electron/build-desk.ts';
import { ensureElectron } from '../electron/electron-runtime.ts';
import { placeRuntime } from '../electron/place-runtime.ts';
import { projectRoot } from '../electron/prepare-desk.ts';
import { rootSwitches } from '../electron/run-desk.ts';
import { putUpPage, takeLongestStallMs, watchPages } from './probe-page.ts';
import { settlingMs, type TourPage } from './window-tour.ts';

/**
 * Puts up, one after the other, what the window held after each step of a tour: the same elements in the same
 * styles, without any script. The longest stall of each step.
 */
export async function walkStaticTour(
  folder: string,
  pages: readonly TourPage[],
): Promise<ReadonlyMap<string, number>> {
  const file = join(folder, 'static.html');
  writeFileSync(file, frameOf(pages[0]?.styles ?? ''));
  const userData = mkdtempSync(join(folder, 'static-'));
  const args = [...rootSwitches(), `--user-data-dir=${userData}`, `--page=${file}`];
  const app = await attach({ executablePath: await placeWindow(), args });
  try {
    await watchPages(app);
    const page = await app.firstWindow();
    await page.reload();
    const stalls = new Map<string, number>();
    for (const { step, body } of pages) {
      await putUpPage(page, body);
      await page.waitForTimeout(settlingMs);
      stalls.set(step, await takeLongestStallMs(page));
    }
    return stalls;
  } finally {
    await app.close();
  }
}

async function placeWindow(): Promise<string> {
  const place = join(projectRoot, '.cache', 'static-electron');
  const runtime = await ensureElectron(projectRoot);
  return placeRuntime({ runtime, place, app: join(import.meta.dirname, 'static-window') });
}

/** The styles of the built page, those that its library wrote into it, and nothing else. */
function frameOf(styles: string): string {
  const assets = join(appFolder(projectRoot), 'renderer', 'assets');
  const sheets = readdirSync(assets)
    .filter((name) => name.endsWith('.css'))
    .map((name) => `<link rel="stylesheet" href="${pathToFileURL(join(assets, name)).href}" />`);
  return `<!doctype html><html lang="vi"><meta charset="utf-8" /><title>static</title>${sheets.join('')}<style>${styles}</style><body></body></html>`;
}
