import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Desk } from './launch.ts';

const pictures = join(import.meta.dirname, '../../../.cache/screens');

/** What stands on the sheets. */
export type Paper = {
  readonly head: string;
  readonly notes: string;
  /** The first cell of each row of the list. */
  readonly codes: readonly string[];
  /** What belongs to the screen and is seen on the sheets all the same. */
  readonly leftovers: readonly string[];
  readonly sheets: number;
};

/** Prints the page into `.cache/screens/print-<name>.pdf`, for eyes, and tells what it looked like meanwhile. */
export async function printToFile(desk: Desk, name: string, isLandscape = true): Promise<Paper> {
  await desk.page.evaluate(keepPaper);
  const base64 = await desk.app.evaluate(async ({ BrowserWindow }, landscape) => {
    const [window] = BrowserWindow.getAllWindows();
    const pdf = await window?.webContents.printToPDF({ pageSize: 'A4', landscape });
    return pdf?.toString('base64') ?? '';
  }, isLandscape);
  const pdf = Buffer.from(base64, 'base64');
  mkdirSync(pictures, { recursive: true });
  writeFileSync(join(pictures, `print-${name}.pdf`), pdf);
  const kept = await desk.page.evaluate(() => sessionStorage.getItem('paper') ?? '{}');
  const sheets = pdf.toString('latin1').match(/\/Type \/Page\b/gu)?.length ?? 0;
  // Kept by the function below.
  return {
    ...(JSON.parse(kept) as Omit<Paper, 'sheets' | 'leftovers'>),
    leftovers: await findLeftovers(desk.page),
    sheets,
  };
}

/** Reads the page in the moment in which it is printed, once all that is drawn for paper alone is there. */
function keepPaper(): void {
  const textOf = (selector: string) => document.querySelector(selector)?.textContent ?? '';
  const keep = () => {
    const rows = [...document.querySelectorAll('.print-table tbody tr')];
    const codes = rows.map((row) => row.querySelector('td')?.textContent ?? '');
    const paper = { head: textOf('.print-head'), notes: textOf('.print-table-notes'), codes };
    sessionStorage.setItem('paper', JSON.stringify(paper));
  };
  window.addEventListener('beforeprint', keep, { once: true });
}

/** The parts of the screen that the styles of paper leave in sight. */
async function findLeftovers(page: Page): Promise<readonly string[]> {
  await page.emulateMedia({ media: 'print' });
  const found = await page.evaluate(() => {
    const parts =
      'nav, header, search, button:not(.figure-button), input, [role=grid], [role=tab], .more-link';
    return [...document.querySelectorAll(parts)]
      .filter((part) => part.checkVisibility())
      .map((part) => part.outerHTML.slice(0, 120));
  });
  await page.emulateMedia({ media: null });
  return found;
}

/** Answers each print dialog that is asked for from now on, with the reason why nothing was printed. */
export async function answerPrintDialog(desk: Desk, failure: string | null): Promise<void> {
  await desk.app.evaluate(({ BrowserWindow }, reason) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    if (contents === undefined) return;
    contents.print = (_, onAnswered) => {
      process.env['P06_TEST_PRINTED'] = String(Number(process.env['P06_TEST_PRINTED'] ?? '0') + 1);
      onAnswered?.(reason === null, reason ?? '');
    };
  }, failure);
}

/** How often the print dialog was asked for. */
export function countPrints(desk: Desk): Promise<number> {
  return desk.app.evaluate(() => Number(process.env['P06_TEST_PRINTED'] ?? '0'));
}
