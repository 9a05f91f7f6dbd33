import { expect, it } from 'vitest';
import type { TargetDraft } from '#core/domain/target.ts';
import type { Measurement } from '#core/domain/measurement.ts';
import { lastSequence, listChangeLog, listRowChanges } from '#backend/workspace/change-log.ts';
import { listIndicators } from '#backend/workspace/repositories/indicator-repository.ts';
import { listMeasurements, saveMeasurement } from '#backend/workspace/repositories/measurement-repository.ts';
import { saveNarrative } from '#backend/workspace/repositories/narrative-repository.ts';
import { listOrganisations } from '#backend/workspace/repositories/organisation-repository.ts';
import { listPeriods } from '#backend/workspace/repositories/period-repository.ts';
import { runCommand } from '#backend/workspace/run-command.ts';
import { insertTarget } from '#backend/workspace/repositories/target-repository.ts';
import type { WritableWorkspace } from '#backend/workspace/workspace.ts';
import { digestOf } from '#tests/support/workspace-digest.ts';
import { codeOf, failureOf, testWorkspace } from '#tests/support/workspace-folder.ts';

function firstMeasurement({ db }: WritableWorkspace): Measurement {
  const [period] = listPeriods(db);
  const [unit] = listOrganisations(db);
  const [found] = listMeasurements(db, period ? [period.id] : [], unit ? [unit.id] : []);
  if (found === undefined) throw new Error('The sample has no measurement.');
  return found;
}

const changed = { value: 12.5, decimals: 1, comparator: 'gt' } as const;

it('enters each command once, with each row before and after', () => {
  const workspace = testWorkspace();
  const before = firstMeasurement(workspace);
  runCommand(workspace, { procedure: 'measurement.save', who: 'Lan' }, (tx) => {
    saveMeasurement(tx, { ...before, figure: changed, noDataReason: null });
  });
  const [entry] = listChangeLog(workspace.db, 1);
  expect(entry).toMatchObject({ sequence: 2, who: 'Lan', procedure: 'measurement.save' });
  expect(entry?.summary).toEqual({ rows: { measurement: 1 } });
  const [change] = listRowChanges(workspace.db, 2);
  expect(JSON.parse(change?.before ?? '')).toMatchObject({ value: before.figure?.value ?? null });
  expect(JSON.parse(change?.after ?? '')).toMatchObject({ value: 12.5, comparator: 'gt' });
  expect(JSON.parse(change?.key ?? '')).toEqual({ period_id: 1, organisation_id: 1, indicator_id: 1 });
  expect(firstMeasurement(workspace).figure).toEqual(changed);
});

it('records nothing for a row that stays as it is', () => {
  const workspace = testWorkspace();
  runCommand(workspace, { procedure: 'measurement.save' }, (tx) => {
    saveMeasurement(tx, firstMeasurement(workspace));
  });
  expect(listRowChanges(workspace.db, 2)).toEqual([]);
});

it('undoes everything when the work fails halfway', () => {
  const workspace = testWorkspace();
  const before = digestOf(workspace.writer);
  const work = () =>
    runCommand(workspace, { procedure: 'measurement.save' }, (tx) => {
      saveMeasurement(tx, { ...firstMeasurement(workspace), figure: changed, noDataReason: null });
      throw new Error('halfway');
    });
  expect(work).toThrow('halfway');
  expect(digestOf(workspace.writer)).toBe(before);
  expect(lastSequence(workspace.db)).toBe(1);
});

it('would leave half of the work without a transaction', () => {
  const workspace = testWorkspace();
  const before = digestOf(workspace.writer);
  workspace.writer.connection.exec(`UPDATE measurement SET state = 'draft' WHERE indicator_id = 1`);
  expect(() => workspace.writer.connection.exec(`UPDATE measurement SET state = 'none'`)).toThrow('CHECK');
  expect(digestOf(workspace.writer)).not.toBe(before);
});

it('refuses work that goes on after it has returned', () => {
  const workspace = testWorkspace();
  expect(() => runCommand(workspace, { procedure: 'test' }, async () => Promise.resolve())).toThrow(
    'promise',
  );
  expect(lastSequence(workspace.db)).toBe(1);
});

it('gives a load one entry with counts and a hash', () => {
  const [entry] = listChangeLog(testWorkspace().db, 1);
  expect(entry?.procedure).toBe('sample.load');
  expect(entry?.summary.rows).toMatchObject({ measurement: 36, organisation: 3, period: 4 });
  expect(entry?.summary.sha256).toMatch(/^[0-9a-f]{64}$/u);
});

it('keeps the log append-only, whatever the statement', () => {
  const { connection } = testWorkspace().writer;
  for (const statement of [
    `UPDATE change_log SET who = 'x'`,
    'DELETE FROM change_log',
    `REPLACE INTO change_log SELECT * FROM change_log`,
    `INSERT INTO change_row VALUES (1, 0, 't', '{}', NULL, NULL); DELETE FROM change_row`,
  ]) {
    expect(() => connection.exec(statement)).toThrow('append-only');
  }
});

it('keeps earlier revisions of a target and refuses a second one of the same day', () => {
  const workspace = testWorkspace();
  const draft: TargetDraft = { ...firstMeasurement(workspace), ...targetRest };
  const save = (effectiveDate: string) =>
    runCommand(workspace, { procedure: 'target.revise' }, (tx) =>
      insertTarget(tx, { ...draft, effectiveDate }),
    );
  save('2020-01-01');
  save('2020-02-01');
  expect(() => save('2020-02-01')).toThrow('UNIQUE');
  expect(workspace.writer.connection.prepare('SELECT count(*) FROM target').pluck().get()).toBe(2);
});

it('cleans every text and names the field of one that is too long', () => {
  const workspace = testWorkspace();
  const [period] = listPeriods(workspace.db);
  if (period === undefined) throw new Error('The sample has no period.');
  const save = (vi: string) => {
    runCommand(workspace, { procedure: 'narrative.save' }, (tx) => {
      saveNarrative(tx, { periodId: period.id, section: 'opening', text: { vi } });
    });
  };
  save('a\u0000\u202Eb\uD800c');
  expect(workspace.writer.connection.prepare('SELECT text FROM narrative').pluck().get()).toBe(
    '{"vi":"abc"}',
  );
  expect(
    failureOf(() => {
      save('x'.repeat(10_001));
    }),
  ).toMatchObject({ code: 'validation', params: { field: 'narrative.text.vi' } });
  expect(
    codeOf(() => {
      save('\u200B');
    }),
  ).toBe('validation');
});

it('gives rows to readers and nothing to write with', () => {
  const { db } = testWorkspace();
  const deletion = { compile: () => ({ sql: 'DELETE FROM narrative RETURNING *', parameters: [] }) };
  expect(() => db.all(deletion as never)).toThrow('writes');
  expect(listIndicators(db).length).toBe(3);
});

const targetRest = {
  figure: changed,
  baseline: null,
  effectiveDate: '2020-01-01',
  document: 'Kế hoạch số 15/KH-UBND',
  basis: 'stated',
  basisNote: null,
} as const;
