import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leaveByEsc, present, slideOf } from './support/audience.ts';
import {
  createHostileWorkspace,
  dirtyCharacter,
  dirtyText,
  markupFolderName,
  markupTexts,
} from './support/hostile-texts.ts';
import { answerFolderDialog, type Desk, launchBare, launchDesk } from './support/launch.ts';
import { patience } from './support/patience.ts';

const pages = ['overview', 'indicators', 'tasks', 'briefings', 'data', 'start'] as const;
const folder = mkdtempSync(join(tmpdir(), 'p06-texts-'));
const workspace = join(folder, process.platform === 'win32' ? 'tinh' : markupFolderName);
/** What the pages showed, one after the other. */
const shown: string[] = [];
let desk: Desk;

beforeAll(async () => {
  createHostileWorkspace(workspace);
  desk = await launchDesk();
  await desk.app.context().addInitScript(() => {
    const reports: string[] = [];
    Object.assign(window, { reports });
    document.addEventListener('securitypolicyviolation', (event) => {
      reports.push(`${event.effectiveDirective} ${event.blockedURI}`);
    });
  });
  await answerFolderDialog(desk.app, workspace);
  const opened = await desk.page.evaluate(() => window.desk.workspaceChoose({}));
  if (!opened.ok) throw new Error(opened.error.code);
  await desk.page.reload({ waitUntil: 'load' });
});

afterAll(async () => {
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
});

async function show(name: string): Promise<void> {
  await desk.page.evaluate((hash) => {
    window.location.hash = hash;
  }, `#/${name}`);
  await desk.page.locator('main h1').first().waitFor();
  await desk.page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** What came of the texts on a page, beside text. */
function findHarm(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { reports = ['no watcher'] } = window as unknown as { readonly reports?: readonly string[] };
    const links = [...document.querySelectorAll('[href^="javascript:"], [src="x"], iframe, object')];
    const made = [...document.querySelectorAll('[data-injected]'), ...links];
    return [
      ...reports.map((report) => `report: ${report}`),
      ...made.map((element) => `element: ${element.outerHTML.slice(0, 80)}`),
      ...('injected' in window ? ['a script ran'] : []),
    ];
  });
}

describe('texts that look like markup (H15)', () => {
  it('become elements and run in a page that takes them for it', async () => {
    const bare = await launchBare();
    const harm = () =>
      bare.page.evaluate((texts) => {
        const part = document.createElement('div');
        part.innerHTML = texts.join('');
        document.body.append(part);
        return [document.querySelectorAll('[data-injected]').length, 'injected' in window];
      }, markupTexts);
    await expect.poll(harm, patience).toEqual([expect.any(Number), true]);
    expect((await harm())[0]).toBeGreaterThan(4);
    await bare.close();
  });

  it.each(pages)('stay text on the page %s', async (name) => {
    await show(name);
    await desk.page.locator('body').getByText('data-injected').first().waitFor();
    shown.push(await desk.page.locator('body').innerText());

    expect(await findHarm(desk.page)).toEqual([]);
  });

  it('stay text in the detail of a figure and of a task', async () => {
    for (const name of ['indicators', 'tasks']) {
      await show(name);
      await desk.page.locator('[role=grid] [role=gridcell]').nth(1).click();
      const panel = desk.page.getByRole('dialog');
      await panel.getByText('data-injected').first().waitFor();
      shown.push(await panel.innerText());

      expect(await findHarm(desk.page)).toEqual([]);
      await desk.page.keyboard.press('Escape');
      await panel.waitFor({ state: 'hidden' });
    }
  });

  it('stay text in front of an audience, on each slide and in its figures', async () => {
    await show('overview');
    const audience = await present(desk);
    let slide: string | null = null;
    while ((await slideOf(desk)) !== slide) {
      slide = await slideOf(desk);
      shown.push(await audience.locator('article').innerText());
      await audience.keyboard.press('Enter');
      await audience.locator('table').waitFor();
      shown.push(await audience.locator('article').innerText());
      await audience.keyboard.press('PageDown');
      await audience.locator('table').waitFor({ state: 'detached' });
    }

    expect(Number(slide)).toBeGreaterThan(2);
    expect(await findHarm(audience)).toEqual([]);
    await leaveByEsc(audience);
  });

  it('were all shown as they were written', () => {
    const text = shown.join('\n').replaceAll(/[\u2066-\u2069]/gu, '');

    expect(markupTexts.filter((it) => !text.includes(it))).toEqual([]);
  });

  it('would have been found: the watcher sees a script that is put into the page', async () => {
    await desk.page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'window.injected = 1';
      script.dataset['injected'] = '';
      document.body.append(script);
    });

    const harm = async () => (await findHarm(desk.page)).map((it) => it.slice(0, 'element: <script'.length));
    await expect.poll(harm, patience).toEqual(['report: script-s', 'element: <script']);
    await desk.page.reload({ waitUntil: 'load' });
  });
});

describe('texts with hidden characters (H19)', () => {
  it('come clean to every page, and are told from what was written', () => {
    expect(dirtyText).toMatch(dirtyCharacter);
    expect(shown.join('\n')).not.toMatch(dirtyCharacter);
    expect(shown.join('\n')).toContain('K\u00E9t qua tổng');
  });

  it('come clean in every answer of the program', async () => {
    const reply = await desk.page.evaluate(() => window.desk.situationGet({ period: null }));

    expect(reply).toMatchObject({ ok: true });
    expect(JSON.stringify(reply)).not.toMatch(dirtyCharacter);
    expect(JSON.stringify(reply)).not.toMatch(/\\u0000|\\ud800/u);
  });
});
