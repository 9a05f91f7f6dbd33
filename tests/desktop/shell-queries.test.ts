import Sqlite from 'better-sqlite3';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cleanedText, dirtyText, sqlTexts } from './support/hostile-texts.ts';
import { type Desk, launchDesk } from './support/launch.ts';
import { stateOnDisk } from './support/state-on-disk.ts';
import { patience } from './support/patience.ts';

const sample = 'dien-bien-2024-h1';
const folder = mkdtempSync(join(tmpdir(), 'p06-queries-'));
let desk: Desk;

beforeAll(async () => {
  desk = await launchDesk({ sample });
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
}

function countRows(): Promise<number> {
  return desk.page.locator('[role=grid] [role=row]:not([aria-rowindex="1"])').count();
}

/** How many tables are left, as the file itself says, read by another program. */
function countTables(): number {
  const file = join(desk.userData, 'workspaces', sample, 'workspace.p06');
  const db = new Sqlite(file, { readonly: true });
  try {
    return db.prepare(`SELECT count(*) FROM sqlite_schema WHERE type = 'table'`).pluck().get() as number;
  } finally {
    db.close();
  }
}

describe('texts that look like SQL (H14)', () => {
  it('drop a table where they are put into a statement', () => {
    const db = new Sqlite(':memory:');
    db.exec(`CREATE TABLE task (title TEXT)`);
    db.exec(`SELECT * FROM task WHERE title = '${sqlTexts[0]}`);

    expect(() => db.prepare('SELECT * FROM task')).toThrow('no such table');
  });

  it.each(['indicators', 'tasks'])(
    'find no row and harm none when %s are searched for them',
    async (name) => {
      await show(name);
      const field = desk.page.locator('search input').first();
      const before = stateOnDisk(desk, sample, folder);
      await expect.poll(countRows, patience).toBeGreaterThan(0);
      const all = await countRows();
      for (const text of sqlTexts.filter((it) => it !== '%')) {
        await field.fill(text);
        await expect.poll(countRows, patience).toBe(0);
      }
      await field.fill('');
      await expect.poll(countRows, patience).toBe(all);

      expect(stateOnDisk(desk, sample, folder)).toBe(before);
    },
  );

  it('are refused or not found where a call names something by them', async () => {
    const tables = countTables();
    const codes = await desk.page.evaluate(async (texts) => {
      const replies = await Promise.all(
        texts.flatMap((text) => [
          window.desk.situationGet({ period: text }),
          window.desk.workspaceOpenSample({ id: text }),
          window.desk.workspaceOpenRecent({ key: text }),
          window.desk.backupRestore({ name: text }),
          window.desk.briefingExport({ period: text, language: 'vi', issueMonth: null }),
          window.desk.briefingOpen({ key: text }),
        ]),
      );
      return replies.map((reply) => (reply.ok ? 'answered' : reply.error.code));
    }, sqlTexts);

    expect([...new Set(codes)].toSorted()).toEqual(['gone', 'not-found', 'validation']);
    expect(countTables()).toBe(tables);
  });

  it('are kept as they are written', async () => {
    const tables = countTables();
    const kept = await saveSources(sqlTexts);

    expect(kept).toEqual(sqlTexts);
    expect(countTables()).toBe(tables);
  });
});

describe('text with hidden characters (H19)', () => {
  it('is cleaned on its way in', async () => {
    expect(await saveSources([dirtyText])).toEqual([cleanedText]);
  });
});

/** Enters sources with these titles by the procedure of the form, and reads the titles back. */
function saveSources(titles: readonly string[]): Promise<readonly string[]> {
  return desk.page.evaluate(async (texts) => {
    const changes = texts.map((vi) => ({
      before: null,
      after: {
        code: '',
        kind: 'report' as const,
        title: { vi },
        url: null,
        publishedDate: null,
        note: null,
      },
    }));
    const saved = await window.desk.sourceSave({ changes });
    const read = await window.desk.catalogueGet({});
    if (!saved.ok || !read.ok) throw new Error(JSON.stringify([saved, read.ok]));
    const { ids } = saved.value;
    return ids.map((id) => read.value.sources.find((source) => source.id === id)?.title.vi ?? '');
  }, titles);
}
