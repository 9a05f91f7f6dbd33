import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AppError } from '#core/error/app-error.ts';
import { createAnswers } from '#backend/host/answers.ts';
import { DeskHolder } from '#backend/host/open-desk.ts';
import { openSample } from '#backend/samples/load-sample.ts';
import { openWorkspace } from '#backend/workspace/open-workspace.ts';
import { readEverything } from '#backend/workspace/read-everything.ts';
import { saveDefaultPeriodCode } from '#backend/workspace/repositories/setting-repository.ts';
import { acquireWriterLock } from '#backend/workspace/writer-lock.ts';
import { runCommand } from '#backend/workspace/run-command.ts';
import { damageValue, jsonColumns, withoutRules } from '#tests/support/damaged-value.ts';
import { failureOf, testFolder } from '#tests/support/workspace-folder.ts';
import { testPorts } from '#tests/support/workspace-ports.ts';

const ports = testPorts();
let place: string;

/** A real province with one recorded change, closed; each test damages a copy of its own. */
beforeAll(() => {
  place = mkdtempSync(join(tmpdir(), 'p06-values-'));
  const workspace = openSample('dien-bien-2024-h1', join(place, 'tinh'), ports);
  runCommand(workspace, { procedure: 'test.change' }, (tx) => {
    saveDefaultPeriodCode(tx, '2023-H1');
  });
  workspace.close();
  // The sources of this province state no plan.
  withoutRules(join(place, 'tinh', 'workspace.p06'), (db) => {
    db.exec(`INSERT INTO target (uid, indicator_id, period_id, organisation_id, value, decimals, comparator,
        effective_date, basis) VALUES ('01900000-0000-7000-8000-000000000000', 1, 1, 1, 5, 0, 'eq', '2024-01-01', 'stated')`);
  });
});

afterAll(() => {
  rmSync(place, { recursive: true, force: true });
});

function copyOfWhole(): { readonly folder: string; readonly file: string } {
  const folder = join(testFolder(), 'tinh');
  mkdirSync(folder);
  const file = join(folder, 'workspace.p06');
  copyFileSync(join(place, 'tinh', 'workspace.p06'), file);
  return { folder, file };
}

/** The failure that reading every record ends with, or that the opening itself ends with. */
function readingFailure(folder: string): AppError {
  return failureOf(() => {
    const workspace = openWorkspace(folder, ports);
    try {
      return [...readEverything(workspace.db)];
    } finally {
      workspace.close();
    }
  });
}

it('reads every record of a sound file', () => {
  const { folder } = copyOfWhole();
  const workspace = openWorkspace(folder, ports);
  expect([...readEverything(workspace.db)].length).toBeGreaterThan(5);
  workspace.close();
});

it('names the record of every column with JSON in which a byte is damaged', () => {
  const columns = jsonColumns(copyOfWhole().file);
  expect(columns.length).toBeGreaterThan(30);
  for (const column of columns) {
    const { folder, file } = copyOfWhole();
    damageValue(file, column);
    const { code, params } = readingFailure(folder);
    expect([column, code]).toEqual([column, 'storage/corrupt']);
    expect(params['path']).toContain(`(${column.table} `);
  }
});

const otherDamages: readonly (readonly [what: string, sql: string, place: string])[] = [
  ['a name without Vietnamese', `UPDATE period SET name = '{"en":"x"}'`, 'period 1, name.vi'],
  ['a name with a number in it', `UPDATE source SET title = '{"vi":5}'`, 'source 1, title.vi'],
  ['a language that nobody has', `UPDATE task SET title = '{"vi":"a","vx":"b"}'`, 'task 1, title'],
  ['a list in the place of a name', `UPDATE organisation SET name = '[]'`, 'organisation 1, name'],
  ['a state that there is not', `UPDATE task SET state = 'compleued'`, 'task 1, state'],
  ['a flag that is neither yes nor no', 'UPDATE period SET is_stated = 3', 'period 1, isStated'],
  ['a day that there is not', `UPDATE task SET due_date = '2024-13-01'`, 'task 1, dueDate'],
  ['a share beyond the whole', 'UPDATE task SET progress_percent = 1e9', 'task 1, progressPercent'],
  ['a unit that there is not', `UPDATE indicator SET unit = 'perceot'`, 'indicator 1, unit'],
  ['a comparator that there is not', `UPDATE target SET comparator = 'eqq'`, 'target 1, figure.comparator'],
  ['a result whose state there is not', `UPDATE measurement SET state = 'drafu'`, 'measurement'],
  ['a result without a figure and a reason', 'UPDATE measurement SET value = NULL', 'measurement'],
  ['decimals without end', 'UPDATE measurement SET decimals = 70 WHERE decimals >= 0', 'measurement'],
  ['a change of a table that there is not', `UPDATE change_row SET table_name = 'settinh'`, 'change_row'],
  ['a setting that is gone', `DELETE FROM setting WHERE name = 'workspace'`, 'setting workspace'],
  ['a letterhead that is gone', `DELETE FROM setting WHERE name = 'document'`, 'setting document'],
  ['a setting of another kind', `UPDATE setting SET value = '5'`, 'setting'],
  [
    'a setting that lacks a part',
    `UPDATE setting SET value = json_remove(value, '$.thresholds') WHERE name = 'workspace'`,
    'setting workspace, thresholds',
  ],
  ['no period', 'DELETE FROM period', 'period'],
  ['no province', `UPDATE organisation SET kind = 'other'`, 'organisation'],
];

it.each(otherDamages)('names the place of %s', (_what, sql, expected) => {
  const { folder, file } = copyOfWhole();
  withoutRules(file, (db) => db.exec(sql));
  const { code, params } = readingFailure(folder);

  expect(code).toBe('storage/corrupt');
  expect(params['path']).toContain(`workspace.p06 (${expected}`);
});

it('works on with the newest period where the one that was meant is gone', () => {
  const { folder, file } = copyOfWhole();
  withoutRules(file, (db) => db.exec(`UPDATE setting SET value = '"2024-X9"' WHERE name = 'defaultPeriod'`));
  const desk = new DeskHolder(ports);
  desk.open(folder);

  expect(desk.describe()?.defaultPeriod).toBe('2024-H1');
  expect(desk.require().situations.get(null).period.code).toBe('2024-H1');
  desk.close();
});

describe('the desk', () => {
  it.each(['workspace', 'defaultPeriod'])(
    'stays with what it has where a setting "%s" is damaged',
    (name) => {
      const sound = copyOfWhole();
      const { folder, file } = copyOfWhole();
      withoutRules(file, (db) => {
        db.prepare(`UPDATE setting SET value = replace(value, '"', '''') WHERE name = ?`).run(name);
      });
      const desk = new DeskHolder(ports);
      desk.open(sound.folder);

      expect(failureOf(() => desk.open(folder)).params['path']).toBe(`workspace.p06 (setting ${name})`);
      expect(desk.describe()?.name).toBe('tinh');
      expect(desk.require().workspace.folder).toBe(sound.folder);
      // Nothing of the damaged one is held: a backup can take its place.
      expect(failureOf(() => openWorkspace(folder, ports)).code).toBe('storage/corrupt');
      acquireWriterLock(folder, ports).release();
      desk.close();
    },
  );

  it('tells every page of damage that one of them comes across', () => {
    const { folder, file } = copyOfWhole();
    const desk = new DeskHolder(ports);
    const found: string[] = [];
    desk.onDamageFound = (workspace) => found.push(workspace.folder);
    const answers = createAnswers(desk, () => undefined);
    // A large file is checked after its opening, so a page may be the first to come across its damage.
    desk.open(folder);
    damageValue(file, { table: 'task', column: 'title' });
    const ask = () => answers['situation.get']({ period: null });

    expect(failureOf(ask).params['path']).toMatch(/^workspace\.p06 \(task \d+, title\)$/u);
    expect(failureOf(ask).code).toBe('storage/corrupt');
    expect(found).toEqual([folder]);
    expect(answers['host.isOpenDamaged'](null)).toBe(true);
    desk.close();
  });

  it('closes a workspace that can tell no more what it is, so that a backup can take its place', () => {
    const { folder } = copyOfWhole();
    const desk = new DeskHolder(ports);
    const { workspace } = desk.open(folder);
    if (workspace.access === 'view') throw new Error('The workspace is held.');
    workspace.writer.connection.pragma('ignore_check_constraints = ON');
    workspace.writer.connection.exec(`UPDATE setting SET value = '{' WHERE name = 'workspace'`);

    expect(failureOf(() => desk.describe()).params['path']).toBe('workspace.p06 (setting workspace)');
    expect(desk.describe()).toBeNull();
    acquireWriterLock(folder, ports).release();
  });
});
