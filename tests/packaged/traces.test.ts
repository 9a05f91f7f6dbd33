import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readSample } from '#backend/samples/sample-catalogue.ts';
import { languages } from '#core/domain/language.ts';
import { type Sample, sampleSchema } from '#core/domain/sample.ts';
import { projectRoot } from '#scripts/electron/prepare-desk.ts';
import { createAccountWorkspace } from './support/account-workspace.ts';
import { launchTwin, type Twin } from './support/launch-twin.ts';
import { createOrdinaryAccount, type OrdinaryAccount } from './support/ordinary-account.ts';

const { display } = inject('packaged');
const patience = { timeout: 20_000 };
/** Stands in every stored text, in what is typed and in the name of the exported file, and nowhere else. */
const canary = 'Chimhoangyen7391';
let account: OrdinaryAccount;
let folder: string;

/** A real province whose every name, note and cause carries the mark. */
function markedSample(): Sample {
  const sample = readSample('dien-bien-2024-h1', { resourcesFolder: join(projectRoot, 'resources') });
  const marked: unknown = JSON.parse(
    JSON.stringify(sample, (key, value: unknown) =>
      typeof value === 'string' && languages.some((it) => it === key) ? `${value} ${canary}` : value,
    ),
  );
  return sampleSchema.parse(marked);
}

/** Files that hold the mark in UTF-8 or as windows keep text in memory. */
function markedFiles(place: string): readonly string[] {
  const forms = [Buffer.from(canary, 'utf8'), Buffer.from(canary, 'utf16le')];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => {
      const bytes = readFileSync(path);
      return path.includes(canary) || forms.some((form) => bytes.includes(form));
    });
}

/** Looks at every page, types, exports, asks for what is not there and kills both processes. */
async function workAndCrash({ app, page }: Twin): Promise<void> {
  const document = join(account.home, `${canary}.docx`);
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath });
  }, document);
  await page.getByText(canary).first().waitFor();
  for (const route of ['#/indicators', '#/tasks', '#/briefings', '#/data']) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, route);
    const field = page.getByRole('main').getByRole('textbox').first();
    if (await field.isVisible()) await field.fill(canary);
  }
  await page.evaluate(async (text) => {
    await window.desk.briefingExport({ period: null, language: 'vi', issueMonth: null });
    await window.desk.backupCreate({});
    await window.desk.workspaceOpenSample({ id: text });
    await window.desk.workspaceOpenRecent({ key: text });
    await window.desk.situationGet({ period: text });
    await window.desk.preferencesSave({ language: text } as never);
  }, canary);
  const backendId = await app.evaluate(({ app: own }) => {
    return own.getAppMetrics().find((it) => it.name === 'P06 Desk backend')?.pid ?? 0;
  });
  process.kill(backendId, 'SIGKILL');
  await page.evaluate(() => window.desk.situationGet({ period: null }));
  const crashed = page.waitForEvent('crash');
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer();
  });
  await crashed;
}

const logFile = () => join(account.home, '.config', 'P06 Desk', 'logs', 'desk.log');

/** The steps build on each other. */
describe.runIf(process.platform === 'linux')('what a session leaves behind', () => {
  beforeAll(() => {
    account = createOrdinaryAccount(display);
    folder = createAccountWorkspace(account, 'tinh', markedSample());
  });

  afterAll(() => {
    account.remove();
  });

  it('is a log of what failed, without the folder of the workspace', async () => {
    const twin = await launchTwin(account, [join(folder, 'workspace.p06')]);
    await workAndCrash(twin);
    const log = () => readFileSync(logFile(), 'utf8');
    await expect.poll(log, patience).toContain('page ended');
    await twin.app.close();

    expect(log()).toContain('backend ended with');
    expect(log()).not.toContain(folder);
  });

  it('is found where it belongs, so that it would be found elsewhere', () => {
    const found = markedFiles(account.home).map((path) => path.slice(account.home.length + 1));

    expect(found).toContain(join('tinh', 'workspace.p06'));
    expect(found).toContain(`${canary}.docx`);
  });

  it('is nothing of the content, in no log, cache or temporary file', () => {
    const outside = markedFiles(account.home).filter(
      (path) => !path.startsWith(folder) && !path.endsWith(`${canary}.docx`),
    );

    expect(outside).toEqual([]);
  });
});
