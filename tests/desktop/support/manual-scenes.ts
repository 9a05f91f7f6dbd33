import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { createTranslate } from '#backend/language/create-translate.ts';
import type { Situation } from '#core/situation/situation.ts';
import type { ManualLanguage } from '#scripts/manual/read-manual.ts';
import { leaveByEsc, present } from './audience.ts';
import { formIn, show, waitUntilClosed } from './entry-window.ts';
import { type Desk, openSample } from './launch.ts';

export type Scene = {
  readonly name: string;
  /** Brings the window to what the picture shows, and returns its page. */
  readonly reach: (desk: Desk) => Promise<Page>;
  /** What of the page is shown; absent: all of it. */
  readonly part?: string;
  /** How much around it is shown too. */
  readonly marginPx?: number;
  readonly leave?: (desk: Desk) => Promise<void>;
};

const locales = join(import.meta.dirname, '../../../resources/locales');
const drawer = '.mantine-Drawer-content';

/** The screens of the manual in the order in which they are reached: first without a workspace, then with one. */
export function manualScenes(language: ManualLanguage): readonly Scene[] {
  return [
    ...startScenes(language),
    ...readScenes(language),
    ...entryScenes(language),
    ...typedScenes(language),
    ...keptScenes(language),
  ];
}

function startScenes(language: ManualLanguage): readonly Scene[] {
  const t = createTranslate(locales, language);
  return [
    { name: 'start', reach: async ({ page }) => page },
    {
      name: 'new-province',
      part: 'section:has(form)',
      marginPx: 16,
      reach: async ({ page }) => {
        await page.getByLabel(t('start:new.name')).fill('Sơn La');
        await page.getByLabel(t('start:new.period-kind')).selectOption('half');
        await page.getByLabel(t('start:new.year'), { exact: true }).fill('2026');
        return page;
      },
      leave: async ({ page }) => openSample(page, 'minh-hoa'),
    },
  ];
}

/** A page of the navigation as it stands. */
function pageScene(language: ManualLanguage, name: string, route: string): Scene {
  return {
    name,
    reach: async ({ page }) => {
      await show(page, language, route);
      return page;
    },
  };
}

function readScenes(language: ManualLanguage): readonly Scene[] {
  return [
    pageScene(language, 'overview', 'overview'),
    {
      name: 'detail',
      part: drawer,
      reach: async (desk) => {
        await openDetail(desk, language);
        return desk.page;
      },
    },
    {
      name: 'search',
      reach: async ({ page }) => {
        await show(page, language, 'overview');
        await page.keyboard.press('Control+k');
        await page.getByRole('combobox').last().fill(typedWords[language].search);
        await page.getByRole('dialog').getByRole('option').first().waitFor();
        return page;
      },
    },
    pageScene(language, 'indicators', 'indicators'),
    pageScene(language, 'tasks', 'tasks'),
    pageScene(language, 'report', 'briefings'),
    {
      name: 'slide',
      reach: async (desk) => {
        await show(desk.page, language, 'overview');
        const audience = await present(desk);
        await audience.keyboard.press('PageDown');
        await audience.locator('article h1').waitFor();
        return audience;
      },
      leave: async ({ app }) => {
        const audience = app.windows().find((page) => page.url().includes('#/present'));
        if (audience !== undefined) await leaveByEsc(audience);
      },
    },
  ];
}

/** Forms over a page; each is left without a draft. */
function entryScenes(language: ManualLanguage): readonly Scene[] {
  const t = createTranslate(locales, language);
  const ofDetail = (name: string, button: string) =>
    formScene(name, async (desk) => {
      await openDetail(desk, language);
      await press(desk.page, button);
    });
  const ofPage = (name: string, route: string, button: string) =>
    formScene(name, async ({ page }) => {
      await show(page, language, route);
      await press(page, button);
    });
  return [
    ofDetail('measurement', t('entry:measurement.edit-button')),
    ofDetail('target', t('entry:target.edit-button')),
    ofPage('task', 'tasks', t('entry:task.new-task')),
    ofPage('layout', 'briefings', t('briefings:layout.edit')),
    taskListScene(language),
  ];
}

function formScene(name: string, reach: (desk: Desk) => Promise<void>): Scene {
  return {
    name,
    part: drawer,
    reach: async (desk) => {
      await reach(desk);
      await formIn(desk.page).locator('fieldset').waitFor();
      return desk.page;
    },
    leave: async ({ page }) => {
      await page.keyboard.press('Escape');
      await waitUntilClosed(page);
    },
  };
}

/** What was pasted is left by a question. */
function taskListScene(language: ManualLanguage): Scene {
  const t = createTranslate(locales, language);
  return {
    name: 'task-list',
    part: drawer,
    reach: async ({ page }) => {
      await show(page, language, 'tasks');
      await press(page, t('entry:task-list.heading'));
      await formIn(page).locator('textarea').first().fill(pastedTasks(language));
      await formIn(page).getByText(t('entry:task-list.preview')).waitFor();
      return page;
    },
    leave: async ({ page }) => {
      await page.keyboard.press('Escape');
      await press(page, t('entry:close.discard'));
      await waitUntilClosed(page);
    },
  };
}

function press(page: Page, name: string): Promise<void> {
  return page.getByRole('button', { name, exact: true }).first().click();
}

function pastedTasks(language: ManualLanguage): string {
  const rows = {
    vi: [
      ['Số hóa hồ sơ hộ tịch', 'Sở Tư pháp', '30/9/2026', 'Đang thực hiện'],
      ['Tập huấn tổ công nghệ số cộng đồng', 'Sở Nội vụ', '15/10/2026', 'Chưa triển khai'],
      ['Rà soát dữ liệu đất đai', 'Sở Lạ', '31/9/2026', 'Đang thực hiện'],
    ],
    en: [
      ['Digitise civil status files', 'Department of Justice', '30/9/2026', 'In progress'],
      ['Train the community digital teams', 'Department of Home Affairs', '15/10/2026', 'Not started'],
      ['Review land data', 'Dept. of Luck', '31/9/2026', 'In progress'],
    ],
  };
  return rows[language].map((row) => row.join('\t')).join('\n');
}

const typedWords = {
  vi: {
    rate: 'Tỷ lệ cơ quan báo cáo đúng hạn',
    rateText: 'hơn 98,5',
    unknown: 'Tỷ lệ xã dùng chữ ký số',
    search: 'ly lich tu phap',
  },
  en: {
    rate: 'Agencies reporting on time',
    rateText: 'over 98.5',
    unknown: 'Communes with digital signatures',
    search: 'files overdue',
  },
} as const satisfies Readonly<Record<ManualLanguage, object>>;

/** What is typed and stored; late, because it changes the copy of the sample. */
function typedScenes(language: ManualLanguage): readonly Scene[] {
  const t = createTranslate(locales, language);
  const typed = typedWords[language];
  return [
    {
      name: 'results',
      reach: async ({ page }) => {
        await show(page, language, 'entry');
        await paste(
          page.getByLabel(t('entry:results.value-of', { name: typed.rate })),
          `MH-02\t${typed.rateText}\nMH-05\t1.234`,
        );
        await page.getByText(t('entry:number.ambiguous')).waitFor();
        return page;
      },
      leave: async ({ page }) => {
        await page.getByRole('button', { name: /^1\.234(?: |$)/u }).click();
      },
    },
    {
      name: 'pasted',
      reach: async ({ page }) => {
        const cell = page.getByLabel(t('entry:results.value-of', { name: typed.rate }));
        await paste(cell, `MH-03\t7\nMH-04\t42\n${typed.unknown}\t5`);
        await page
          .getByRole('button', { name: t('entry:results.unmatched.skip') })
          .first()
          .waitFor();
        return page;
      },
      leave: async ({ page }) => {
        await page.keyboard.press('Control+s');
        await page.locator('.shell-notice button').first().waitFor();
      },
    },
  ];
}

function keptScenes(language: ManualLanguage): readonly Scene[] {
  const t = createTranslate(locales, language);
  return [
    {
      name: 'backup',
      reach: async ({ page }) => {
        await show(page, language, 'data');
        await page.getByRole('button', { name: t('data:backup.create') }).click();
        await page.getByText(t('data:backup.restore'), { exact: true }).first().waitFor();
        return page;
      },
    },
    {
      name: 'history',
      reach: async ({ page }) => {
        await show(page, language, 'data?topic=history');
        // The name of whoever takes the pictures is nobody's business.
        const people = page.locator('main tbody bdi');
        await people.first().waitFor();
        await people.evaluateAll((names) => names.forEach((name) => name.replaceChildren('thuky (MAY-01)')));
        return page;
      },
    },
  ];
}

/** As Excel puts cells on the clipboard. */
async function paste(at: Locator, text: string): Promise<void> {
  await at.evaluate((input, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    input.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

/** The details of an indicator that has a plan and a result. */
async function openDetail({ page }: Desk, language: ManualLanguage): Promise<void> {
  await show(page, language, 'overview');
  const read = await page.evaluate(() => window.desk.situationGet({ period: null }));
  if (!read.ok) throw new Error(`The situation was not read: ${read.error.code}.`);
  const { groups } = JSON.parse(read.value) as Situation;
  const result = groups
    .flatMap(({ results }) => results)
    .find(
      ({ indicator, plan, achieved }) => indicator.unit === 'percent' && plan !== null && achieved !== null,
    );
  if (result === undefined) throw new Error('The sample has no rate with a plan.');
  const { name } = result.indicator;
  await page.keyboard.press('Control+k');
  await page
    .getByRole('combobox')
    .last()
    .fill(name[language] ?? name.vi);
  await page.getByRole('dialog').getByRole('option').first().click();
  await page.locator('.detail-actions').waitFor();
}
