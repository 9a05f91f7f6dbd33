import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Language } from '#core/domain/language.ts';
import type { Task } from '#core/domain/task.ts';
import type { Situation } from '#core/situation/situation.ts';
import type { Desk } from './launch.ts';
import { patience } from './patience.ts';

const pictures = join(import.meta.dirname, '../../../.cache/screens');

/** The smallest screen that offices have. */
export async function resizeToOffice({ app }: Desk): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.setContentSize(1366, 768);
  });
}

/** Follows a link of the window: nothing is loaded anew. */
export async function goTo(page: Page, route: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, `#/${route}`);
}

/** Opens a page anew in a language. */
export async function show(page: Page, language: Language, route: string): Promise<void> {
  await page.evaluate((chosen) => window.desk.preferencesSave({ language: chosen }), language);
  await goTo(page, route);
  await page.reload({ waitUntil: 'load' });
  await page.locator('main h1').first().waitFor();
}

/** The form that is open. */
export function formIn(page: Page): Locator {
  return page.locator('[role=dialog]:has(fieldset)');
}

export async function waitUntilClosed(page: Page): Promise<void> {
  await expect.poll(() => formIn(page).count(), patience).toBe(0);
}

export function buttonIn(page: Page, name: string): Locator {
  return page.getByRole('button', { name, exact: true });
}

/** Types into the first field of the open form that has this label. */
export async function typeInto(page: Page, label: string, text: string): Promise<void> {
  await formIn(page).getByLabel(label).first().fill(text);
}

/** The task of this title as the situation of the default period has it; null where there is none. */
export async function findTask(page: Page, title: string): Promise<Task | null> {
  const read = await page.evaluate(() => window.desk.situationGet({ period: null }));
  if (!read.ok) throw new Error(`The situation was not read: ${read.error.code}.`);
  const { tasks } = (JSON.parse(read.value) as Situation).tasks;
  return tasks.find((task) => task.title.vi === title) ?? null;
}

export async function readDraftTitles(page: Page): Promise<readonly string[]> {
  const read = await page.evaluate(() => window.desk.draftList({}));
  return read.ok ? read.value.drafts.map((draft) => draft.title) : [];
}

/** For eyes, in `.cache/screens`. */
export async function takePicture(page: Page, name: string): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.screenshot({ path: join(pictures, `${name}.png`) });
}

/** The same screen from left to right and from right to left. */
export async function takeBothWays(page: Page, name: string): Promise<void> {
  await takePicture(page, `${name}-vi`);
  await speak(page, 'ur');
  await takePicture(page, `${name}-ur`);
  await speak(page, 'vi');
}

/** Chooses the language in the top bar, whatever lies over it. */
async function speak(page: Page, language: 'vi' | 'ur'): Promise<void> {
  await page.locator('.shell-language select').selectOption(language, { force: true });
  await page.locator(`html[lang^="${language}"]`).waitFor({ state: 'attached' });
}
