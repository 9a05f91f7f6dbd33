import type { Insertable, Selectable } from 'kysely';
import type { IndicatorGroupId, IndicatorId } from '#core/domain/identifiers.ts';
import {
  type Indicator,
  type IndicatorDraft,
  type IndicatorGroup,
  type IndicatorGroupDraft,
  indicatorGroupSchema,
  indicatorSchema,
} from '#core/domain/indicator.ts';
import type { ReadableDb } from '../database.ts';
import { query } from '../query.ts';
import { removeAll } from '../remove-all.ts';
import type { CommandTransaction } from '../command-transaction.ts';
import type { IndicatorGroupTable, IndicatorTable } from '../schema.ts';
import { toStoredJson, toStoredJsonOrNull, toStoredText } from '../stored-text.ts';
import { parseStoredJson, requireStored } from '../stored-value.ts';

export type IndicatorRow = Selectable<IndicatorTable>;
export type IndicatorGroupRow = Selectable<IndicatorGroupTable>;
type IndicatorParts = Pick<Indicator, 'numeratorId' | 'denominatorId'>;

/** Every group, in display order. */
export function listIndicatorGroups(db: ReadableDb): readonly IndicatorGroup[] {
  return db.all(query.selectFrom('indicator_group').selectAll().orderBy('id')).map(toIndicatorGroup);
}

/** Every indicator, in display order. */
export function listIndicators(db: ReadableDb): readonly Indicator[] {
  return db.all(query.selectFrom('indicator').selectAll().orderBy('id')).map(toIndicator);
}

export function insertIndicatorGroup(tx: CommandTransaction, draft: IndicatorGroupDraft): IndicatorGroupId {
  const row = toIndicatorGroupRow(draft);
  return tx.insert('indicator_group', row) as IndicatorGroupId; // The key that SQLite gave to this row.
}

export function insertIndicator(tx: CommandTransaction, draft: IndicatorDraft): IndicatorId {
  const row = { uid: tx.newUid(), ...toIndicatorRow(draft) };
  return tx.insert('indicator', row) as IndicatorId; // The key that SQLite gave to this row.
}

/** Says of which two indicators a rate is made; they may be younger than the rate itself. */
export function setIndicatorParts(tx: CommandTransaction, id: IndicatorId, parts: IndicatorParts): void {
  const { numeratorId, denominatorId } = parts;
  tx.update('indicator', { id }, { numerator_id: numeratorId, denominator_id: denominatorId });
}

export function findIndicator(db: ReadableDb, id: IndicatorId): Indicator | null {
  const row = db.findOne(query.selectFrom('indicator').selectAll().where('id', '=', id));
  return row === undefined ? null : toIndicator(row);
}

export function updateIndicator(tx: CommandTransaction, id: IndicatorId, draft: IndicatorDraft): void {
  tx.update('indicator', { id }, toIndicatorRow(draft));
}

/** Results, or plans with their revisions, of every unit and period. */
export function countRecordsOf(db: ReadableDb, table: 'measurement' | 'target', id: IndicatorId): number {
  const rows = query.selectFrom(table).select(({ fn }) => fn.countAll<number>().as('count'));
  return db.findOne(rows.where('indicator_id', '=', id))?.count ?? 0;
}

/** Removes the indicator with its targets, its measurements and its ties to tasks and rates. */
export function removeIndicator(tx: CommandTransaction, id: IndicatorId): void {
  const ofIndicator = { indicator_id: id };
  removeAll(tx, 'target', ['id'], ofIndicator);
  const measured = ['period_id', 'organisation_id', 'indicator_id'] as const;
  removeAll(tx, 'measurement_detail', measured, ofIndicator);
  removeAll(tx, 'measurement', measured, ofIndicator);
  removeAll(tx, 'task_indicator', ['task_id', 'position'], ofIndicator);
  for (const { id: rateId, numeratorId, denominatorId } of listIndicators(tx)) {
    if (numeratorId !== id && denominatorId !== id) continue;
    setIndicatorParts(tx, rateId, {
      numeratorId: numeratorId === id ? null : numeratorId,
      denominatorId: denominatorId === id ? null : denominatorId,
    });
  }
  tx.remove('indicator', { id });
}

export function findIndicatorGroup(db: ReadableDb, id: IndicatorGroupId): IndicatorGroup | null {
  const row = db.findOne(query.selectFrom('indicator_group').selectAll().where('id', '=', id));
  return row === undefined ? null : toIndicatorGroup(row);
}

export function updateIndicatorGroup(
  tx: CommandTransaction,
  id: IndicatorGroupId,
  draft: IndicatorGroupDraft,
): void {
  tx.update('indicator_group', { id }, toIndicatorGroupRow(draft));
}

export function removeIndicatorGroup(tx: CommandTransaction, id: IndicatorGroupId): void {
  tx.remove('indicator_group', { id });
}

function toIndicatorGroupRow(draft: IndicatorGroupDraft): Omit<Insertable<IndicatorGroupTable>, 'id'> {
  return { code: toStoredText(draft.code, 'group.code'), name: toStoredJson(draft.name, 'group.name') };
}

function toIndicatorGroup(row: IndicatorGroupRow): IndicatorGroup {
  return requireStored(indicatorGroupSchema, `indicator_group ${row.id}`, {
    id: row.id,
    code: row.code,
    name: parseStoredJson(row.name),
  });
}

export function toIndicator(row: IndicatorRow): Indicator {
  return requireStored(indicatorSchema, `indicator ${row.id}`, {
    id: row.id,
    code: row.code,
    groupId: row.group_id,
    name: parseStoredJson(row.name),
    unit: row.unit,
    scale: row.scale,
    counter: parseStoredJson(row.counter),
    direction: row.direction,
    accumulation: row.accumulation,
    decimals: row.decimals,
    numeratorId: row.numerator_id,
    denominatorId: row.denominator_id,
    leadOrganisationId: row.lead_organisation_id,
    utilityGroup: row.utility_group,
    thresholds: row.near_ratio === null ? null : { near: row.near_ratio },
    note: parseStoredJson(row.note),
  });
}

function toIndicatorRow(draft: IndicatorDraft): Omit<Insertable<IndicatorTable>, 'id' | 'uid'> {
  return {
    code: toStoredText(draft.code, 'indicator.code'),
    group_id: draft.groupId,
    name: toStoredJson(draft.name, 'indicator.name'),
    unit: draft.unit,
    scale: draft.scale,
    counter: toStoredJsonOrNull(draft.counter, 'indicator.counter'),
    direction: draft.direction,
    accumulation: draft.accumulation,
    decimals: draft.decimals,
    numerator_id: draft.numeratorId,
    denominator_id: draft.denominatorId,
    lead_organisation_id: draft.leadOrganisationId,
    utility_group: draft.utilityGroup,
    near_ratio: draft.thresholds?.near ?? null,
    note: toStoredJsonOrNull(draft.note, 'indicator.note'),
  };
}
