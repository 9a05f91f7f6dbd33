import Sqlite from 'better-sqlite3';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Database } from '#backend/workspace/database.ts';
import { listDrafts, removeDraft, saveDraft } from '#backend/workspace/draft-files.ts';
import { migrate } from '#backend/workspace/migrate.ts';
import { migrations } from '#backend/workspace/migrations/migration-list.ts';
import { openWorkspace } from '#backend/workspace/open-workspace.ts';
import { createEmptyFile } from '#backend/workspace/sqlite-file.ts';
import { readUndoHistory, redoChange, undoChange } from '#backend/workspace/undo-history.ts';
import { PreferencesFile } from '#main/preferences-file.ts';
import { findTyping } from '#renderer/features/entry/draft-content.ts';
import {
  indicatorValuesSchema,
  newIndicatorValues,
} from '#renderer/features/entry/indicator/indicator-values.ts';
import { namesIn, testFolder } from '#tests/support/workspace-folder.ts';
import { oldDocumentSettings, oldSettings } from '#tests/support/old-settings.ts';
import { testPorts } from '#tests/support/workspace-ports.ts';

const uid = (letter: string) => letter.repeat(36);
const tables = ['organisation', 'period', 'indicator', 'measurement', 'task', 'task_indicator', 'setting'];

/** What one command of the version before did to one row, as SQL and as the key of the row. */
type Deed = { readonly table: string; readonly key: Readonly<Record<string, unknown>>; readonly sql: string };

const measured = { period_id: 1, organisation_id: 1, indicator_id: 1 };
const deeds: readonly (readonly [procedure: string, ...Deed[]])[] = [
  [
    'organisation.save',
    {
      table: 'organisation',
      key: { id: 2 },
      sql: `INSERT INTO organisation VALUES (2, '${uid('b')}', 1, 'H01', 'district', '{"vi":"Huyện"}', NULL, NULL)`,
    },
  ],
  [
    'indicator.save',
    {
      table: 'indicator',
      key: { id: 1 },
      sql: `INSERT INTO indicator (id, uid, code, group_id, name, unit, direction, accumulation, decimals)
      VALUES (1, '${uid('c')}', 'CT-1', 1, '{"vi":"Kinh phí"}', 'currency', 'higherIsBetter', 'cumulative', 0)`,
    },
  ],
  [
    'indicator.save',
    {
      table: 'indicator',
      key: { id: 1 },
      sql: `UPDATE indicator SET name = '{"vi":"Kinh phí chi"}', decimals = 2 WHERE id = 1`,
    },
  ],
  [
    'measurement.save',
    {
      table: 'measurement',
      key: measured,
      sql: `INSERT INTO measurement VALUES (1, 1, 1, 5, 0, 'eq', NULL, NULL, NULL, NULL, 'accepted')`,
    },
  ],
  ['measurement.save', { table: 'measurement', key: measured, sql: 'UPDATE measurement SET value = 7' }],
  [
    'organisation.save',
    {
      table: 'organisation',
      key: { id: 2 },
      sql: `UPDATE organisation SET valid_to = '2025-06-30' WHERE id = 2`,
    },
  ],
  [
    'task.save',
    {
      table: 'task',
      key: { id: 1 },
      sql: `INSERT INTO task (id, uid, code, kind, title, state, state_basis, recurrence, parts)
        VALUES (1, '${uid('d')}', 'NV-1', 'assignment', '{"vi":"Việc"}', 'inProgress', 'stated', 'none', '[]')`,
    },
    {
      table: 'task_indicator',
      key: { task_id: 1, position: 0 },
      sql: 'INSERT INTO task_indicator VALUES (1, 0, 1)',
    },
  ],
  [
    'task.save',
    { table: 'task_indicator', key: { task_id: 1, position: 0 }, sql: 'DELETE FROM task_indicator' },
    { table: 'task', key: { id: 1 }, sql: 'DELETE FROM task' },
  ],
  ['measurement.save', { table: 'measurement', key: measured, sql: 'DELETE FROM measurement' }],
  [
    'organisation.save',
    { table: 'organisation', key: { id: 2 }, sql: 'DELETE FROM organisation WHERE id = 2' },
  ],
];

/** A closed workspace as the version before left it: rows, the history of how they came, and what it looked like. */
function oldWorkspace() {
  const folder = join(testFolder(), 'tinh');
  mkdirSync(join(folder, 'drafts'), { recursive: true });
  createEmptyFile(join(folder, 'workspace.p06'));
  const db = new Database(new Sqlite(join(folder, 'workspace.p06')));
  migrate(db, migrations.slice(0, 1));
  const { connection } = db;
  connection.exec(`
    INSERT INTO organisation VALUES (1, '${uid('a')}', NULL, 'T', 'province', '{"vi":"Tỉnh"}', NULL, NULL);
    INSERT INTO period VALUES (1, '${uid('e')}', '2025', 'year', '2025-01-01', '2025-12-31', NULL, '{"vi":"Năm 2025"}', 1);
    INSERT INTO indicator_group VALUES (1, 'N-1', '{"vi":"Nhóm"}');
    INSERT INTO setting VALUES ('workspace', '${JSON.stringify(oldSettings)}');
    INSERT INTO setting VALUES ('document', '${JSON.stringify(oldDocumentSettings)}');
    INSERT INTO setting VALUES ('defaultPeriod', '"2025"');
    INSERT INTO change_log VALUES (1, '2026-11-01T00:00:00Z', 'Lan', 'workspace.create', '${uid('f')}', '{"rows":{},"sha256":"0"}');`);
  const looks = [lookOf(db)];
  deeds.forEach(([procedure, ...rows], index) => {
    record(db, procedure, index + 2, rows);
    looks.push(lookOf(db));
  });
  connection.pragma('journal_mode = WAL');
  db.close();
  return { folder, looks };
}

function record({ connection }: Database, procedure: string, sequence: number, rows: readonly Deed[]): void {
  connection
    .prepare(
      'INSERT INTO change_log (sequence, at, who, procedure, batch, summary) VALUES (?, ?, ?, ?, ?, ?)',
    )
    .run(
      sequence,
      '2026-11-01T00:00:00Z',
      'Lan',
      procedure,
      String(sequence).padStart(36, '0'),
      '{"rows":{"x":1}}',
    );
  rows.forEach(({ table, key, sql }, position) => {
    const find = () => {
      const where = Object.keys(key).map((column) => `${column} = ?`);
      const row = connection
        .prepare(`SELECT * FROM ${table} WHERE ${where.join(' AND ')}`)
        .get(...Object.values(key));
      return row === undefined ? null : JSON.stringify(row);
    };
    const before = find();
    connection.exec(sql);
    connection
      .prepare('INSERT INTO change_row VALUES (?, ?, ?, ?, ?, ?)')
      .run(sequence, position, table, JSON.stringify(key), before, find());
  });
}

/** Every row, without what is empty: a new column that nothing was put into does not show. */
function lookOf({ connection }: Pick<Database, 'connection'>): string {
  const rows = tables.map((table) => connection.prepare(`SELECT * FROM ${table} ORDER BY 1, 2`).all());
  return JSON.stringify(rows, (_, value: unknown) => value ?? undefined);
}

function opened() {
  const { folder, looks } = oldWorkspace();
  const workspace = openWorkspace(folder, testPorts());
  onTestFinished(() => workspace.close());
  const last = (steps: readonly number[]) => steps.at(-1) ?? Number.NaN;
  return {
    folder,
    looks,
    workspace,
    look: () => lookOf(workspace.writer),
    undo: () => undoChange(workspace, last(readUndoHistory(workspace.db).undoable)),
    redo: () => redoChange(workspace, last(readUndoHistory(workspace.db).redoable)),
  };
}

describe('a workspace of the version before', () => {
  it('lets every change of its time be taken back and done again, each exactly', () => {
    const { looks, look, undo, redo } = opened();
    const seen = [look()];
    for (const _ of deeds) {
      undo();
      seen.push(look());
    }
    const back = deeds.map(() => {
      redo();
      return look();
    });

    expect(seen).toEqual(looks.toReversed());
    expect(back).toEqual(looks.slice(1));
  });

  it('keeps what stands in a new column when an older change beside it is taken back', () => {
    const { workspace, undo } = opened();
    for (const _ of deeds.slice(3)) undo();
    workspace.writer.connection.exec(`UPDATE indicator SET scale = 'million', near_ratio = 0.8 WHERE id = 1`);
    undo();

    const indicator = workspace.writer.connection.prepare(
      'SELECT name, decimals, scale, near_ratio FROM indicator',
    );
    expect(indicator.raw().get()).toEqual(['{"vi":"Kinh phí"}', 0, 'million', 0.8]);
  });

  it.each([
    { name: 'another value of a column that it changed', sql: `UPDATE indicator SET decimals = 3` },
    { name: 'no row any more', sql: 'DELETE FROM indicator' },
  ])('takes nothing back over $name', ({ sql }) => {
    const { workspace, undo, look } = opened();
    for (const _ of deeds.slice(3)) undo();
    workspace.writer.connection.exec(sql);
    const before = look();

    expect(undo).toThrow('conflict');
    expect(look()).toBe(before);
  });

  it('does not take away a new row whose known columns say something else by now', () => {
    const { workspace, undo } = opened();
    for (const _ of deeds.slice(2)) undo();
    workspace.writer.connection.exec(`UPDATE indicator SET unit = 'count'`);

    expect(undo).toThrow('conflict');
  });
});

/** As the version before wrote it: neither a scale nor a counted noun. */
const oldTyping = {
  name: { vi: 'Kinh phí đã giải ngân', en: '', hi: '', ur: '', cs: '' },
  code: '',
  groupId: 1,
  unit: 'currency',
  direction: 'higherIsBetter',
  accumulation: 'cumulative',
  decimals: '0',
  numeratorId: null,
  denominatorId: null,
  leadOrganisationId: null,
  utilityGroup: 'none',
  near: '85',
  note: { vi: 'Ghi', en: '', hi: '', ur: '', cs: '' },
};
const oldDraft = {
  place: { form: 'indicator', id: null },
  title: 'Kinh phí đã giải ngân',
  savedAt: '2026-11-22T08:00:00.000Z',
  content: JSON.stringify({
    values: oldTyping,
    initial: { ...oldTyping, name: { ...oldTyping.name, vi: '' } },
  }),
};

describe('typing that the version before kept', () => {
  it('is offered and comes back, field by field', () => {
    const { folder, workspace } = opened();
    writeFileSync(
      join(folder, 'drafts', 'indicator-0123456789abcdef01234567.json'),
      JSON.stringify(oldDraft),
    );
    const [draft] = listDrafts(workspace);
    const blank = { ...newIndicatorValues([], []), groupId: null };
    const typing = findTyping(draft?.content ?? '', indicatorValuesSchema, blank);

    expect(draft).toMatchObject({ place: oldDraft.place, title: oldDraft.title });
    expect(typing?.values).toMatchObject(oldTyping);
  });

  it.each([
    { name: 'a place that says more', part: { place: { ...oldDraft.place, seat: 'B' } } },
    { name: 'a field beside the others', part: { language: 'vi', key: 'a1', device: 'may-2' } },
  ])('is offered from a version with $name, and goes when it is given up', async ({ part }) => {
    const { folder, workspace } = opened();
    writeFileSync(
      join(folder, 'drafts', 'indicator-ffffffffffffffffffffffff.json'),
      JSON.stringify({ ...oldDraft, ...part }),
    );
    const [draft] = listDrafts(workspace);
    if (draft === undefined) throw new Error('The draft is not offered.');
    await saveDraft(workspace, draft);
    removeDraft(workspace, draft.key);

    expect(draft.title).toBe(oldDraft.title);
    expect(namesIn(join(folder, 'drafts'))).toEqual([]);
  });
});

it('keeps every preference over an update there and back', () => {
  const file = join(testFolder(), 'preferences.json');
  const kept = {
    language: 'ur',
    zoomPercent: 125,
    window: { x: 1, y: 2, width: 1366, height: 768, isMaximized: true },
    recent: [{ key: 'a', folder: '/tinh/a', name: 'a' }],
    openFolder: '/tinh/a',
  };
  writeFileSync(file, JSON.stringify({ ...kept, secondBackupFolder: 'E:/', recent: [...kept.recent, 7] }));
  const newer = new PreferencesFile(file, () => undefined);
  newer.change({ zoomPercent: 150 });
  const again = new PreferencesFile(file, () => undefined);

  expect(again.current).toEqual({ ...again.current, ...kept, zoomPercent: 150 });
});
