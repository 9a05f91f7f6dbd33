import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { languages, type Language } from '#core/domain/language.ts';
import { readIllustrativeFigures } from '#tests/support/illustrative-oracle.ts';
import {
  readReportedFigures,
  readSampleNames,
  visibleText,
  withNoun,
} from '#tests/support/reported-figures.ts';
import { type Desk, launchDesk, openSample } from './support/launch.ts';

const samples = ['dien-bien-2024-h1', 'lam-dong-2025-h1', 'ninh-thuan-2023-h1', 'minh-hoa'] as const;
type Sample = (typeof samples)[number];

let desk: Desk;

beforeAll(async () => {
  desk = await launchDesk();
});

afterAll(async () => {
  await desk.close();
});

async function showOverview(page: Page, language: Language): Promise<void> {
  await page.evaluate((chosen) => window.desk.preferencesSave({ language: chosen }), language);
  await page.evaluate(() => {
    window.location.hash = '#/overview';
  });
  await page.reload({ waitUntil: 'load' });
  await page.locator('main h1').first().waitFor();
  await page.locator('.chart-menu-button').first().waitFor();
}

/** Rows of every chart's table, opened through its menu as a user opens it. */
async function readChartTables(page: Page): Promise<string[][]> {
  const menus = page.locator('.chart-menu-button');
  const count = await menus.count();
  for (let index = 0; index < count; index += 1) {
    await menus.nth(index).click();
    await page.locator('[role=menuitem]').first().click();
    await page.locator('[role=menu]').waitFor({ state: 'detached' });
  }
  await expect.poll(() => page.locator('.chart-table').count(), { timeout: 20_000 }).toBe(count);
  const rows = await page
    .locator('.chart-table tbody tr')
    .evaluateAll((list) => list.map((row) => [...row.children].map((cell) => cell.textContent)));
  return rows.map((cells) => cells.map(plain));
}

function plain(text: string): string {
  return visibleText(text.replaceAll(/[\u2066-\u2069]/gu, ''));
}

type Said = { readonly figure: string | null; readonly changes: readonly string[] };

/** What the source says of the province, by the name of the indicator: the figure, and changes it reports. */
function readSource(sample: Sample, language: Language): ReadonlyMap<string, Said> {
  const source = sample === 'minh-hoa' ? readIllustrativeFigures(language) : readReportedFigures(sample);
  const { indicators, counters, province } = readSampleNames(sample);
  const said = new Map<string, Said>();
  for (const [code, name] of indicators) {
    const own = source.figures.find((it) => it.indicator === code && it.organisation === province);
    const changes = source.reportedChanges.filter((it) => it.indicator === code);
    const figure = own?.expected?.[language] ?? null;
    said.set(plain(name[language]), {
      figure: figure && withNoun(figure, counters.get(code), language),
      changes: changes.map((it) => it.expectedNumber[language]),
    });
  }
  return said;
}

/**
 * A table gives the figure, or, as the one of changes does, the change in the source's own number. Where periods
 * stand beside each other, a rate stands without its parts.
 */
function isSaid(cells: readonly string[], { figure, changes }: Said): boolean {
  const rate = figure === null ? null : (withParts.exec(figure)?.groups?.['rate'] ?? figure);
  return cells.some(
    (cell) => cell === figure || cell === rate || changes.some((change) => cell.includes(change)),
  );
}

/** "106.498/123.466 hồ sơ, đạt 86,26%" */
const withParts = /^[\d.,\u00a0 ]+\/[\d.,\u00a0 ]+\D*?[ \u00a0](?<rate>[\d.,]+\D*)$/u;

describe.each(samples)('the tables of the charts of %s', (sample) => {
  beforeAll(async () => {
    await openSample(desk.page, sample);
  });

  it.each(languages)('say what the source says in %s', async (language) => {
    await showOverview(desk.page, language);
    const source = readSource(sample, language);
    const rows = await readChartTables(desk.page);
    const compared = rows.flatMap(([name = '', ...cells]) => {
      const said = source.get(name);
      return said === undefined || said.figure === null ? [] : [{ name, cells, said }];
    });
    const wrong = compared.filter(({ cells, said }) => !isSaid(cells, said));

    expect(compared.length).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });
});
