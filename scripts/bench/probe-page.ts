import { join } from 'node:path';
import type { ElectronApplication, Page } from 'playwright-core';

/** Puts the probe into every page that the app loads from now on. */
export async function watchPages(app: ElectronApplication): Promise<void> {
  await app.context().addInitScript({ path: join(import.meta.dirname, 'page-probe.cjs') });
}

/** The longest stall of the page since this was last asked. */
export function takeLongestStallMs(page: Page): Promise<number> {
  return ask(page, 'probe.takeLongestStallMs()');
}

/** Milliseconds from the choice of the period until the other figures of the overview are painted. */
export async function measurePeriodSwitch(page: Page, code: string): Promise<number> {
  const took = ask(page, 'probe.periodSwitchMs()');
  await page.locator('.shell-period select').selectOption(code);
  return await took;
}

/** Milliseconds of the call that the switch makes, and of nothing else. */
export function measureSituationCall(page: Page, code: string): Promise<number> {
  return ask(page, `probe.situationCallMs(${JSON.stringify(code)})`);
}

/** The elements of the page and the styles that its library wrote. */
export async function readPage(page: Page): Promise<{ readonly body: string; readonly styles: string }> {
  return await page.evaluate('probe.readPage()');
}

/** Puts up the elements of another page; the stall of that is the next to be taken. */
export async function putUpPage(page: Page, body: string): Promise<void> {
  await page.evaluate(`probe.putUp(${JSON.stringify(body)})`);
}

/** The list on the page to its end, or back. */
export async function scrollList(page: Page, isEnd: boolean): Promise<void> {
  await page.evaluate(`probe.scrollList(${isEnd})`);
}

async function ask(page: Page, expression: string): Promise<number> {
  const answer: unknown = await page.evaluate(expression);
  if (typeof answer !== 'number') throw new Error(`"${expression}" gave no number.`);
  return answer;
}
