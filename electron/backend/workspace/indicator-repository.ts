import type { Insertable, Selectable } from 'kysely';
import type { IndicatorGroupId, IndicatorId } from '#core/domain/identifiers.ts';
import type { Indicator, IndicatorGroup } from '#core/domain/indicator.ts';
import type { ReadableDb } from './database.ts';
import { query } from './query.ts';
import type { CommandTransaction } from './run-command.ts';
import type { IndicatorGroupTable, IndicatorTable } from './schema.ts';
import {
  fromStoredJson,
  fromStoredJsonOrNull,
  toStoredJson,
  toStoredJsonOrNull,
  toStoredText,
} from './stored-text.ts';

export type IndicatorRow = Selectable<IndicatorTable>;
export type IndicatorGroupRow = Selectable<IndicatorGroupTable>;
export type IndicatorDraft = Omit<Indicator, 'id'>;
export type IndicatorGroupDraft = Omit<IndicatorGroup, 'id'>;
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
  const row = {
    code: toStoredText(draft.code, 'group.code'),
    name: toStoredJson(draft.name, 'group.name'),
  };
  return tx.insert('indicator_group', row) as IndicatorGroupId; // The key that SQLite gave to this row.
}

export function insertIndicator(tx: CommandTransaction, draft: IndicatorDraft): IndicatorId {
  const row = { uid: tx.newUid(), ...toIndicatorRow(draft) };
  return tx.insert('indicator', row) as IndicatorId; // The key that SQLite gave to this row.
}

/** Says of which two indicators a rate is made; they may be younger than the rate itself. */
export function setIndicatorParts(tx: CommandTransaction, id: IndicatorId, parts: IndicatorParts): void {
  const row = tx.findOne(query.selectFrom('indicator').selectAll().where('id', '=', id));
  if (row === undefined) throw new Error(`There is no indicator with the key "${id}".`);
  const { numeratorId, denominatorId } = parts;
  tx.put('indicator', { id }, { ...row, numerator_id: numeratorId, denominator_id: denominatorId });
}

function toIndicatorGroup(row: IndicatorGroupRow): IndicatorGroup {
  return { id: row.id, code: row.code, name: fromStoredJson(row.name) };
}

export function toIndicator(row: IndicatorRow): Indicator {
  return {
    id: row.id,
    code: row.code,
    groupId: row.group_id,
    name: fromStoredJson(row.name),
    unit: row.unit,
    direction: row.direction,
    accumulation: row.accumulation,
    decimals: row.decimals,
    numeratorId: row.numerator_id,
    denominatorId: row.denominator_id,
    leadOrganisationId: row.lead_organisation_id,
    utilityGroup: row.utility_group,
    thresholds: row.near_ratio === null ? null : { near: row.near_ratio },
    note: fromStoredJsonOrNull(row.note),
  };
}

function toIndicatorRow(draft: IndicatorDraft): Omit<Insertable<IndicatorTable>, 'id' | 'uid'> {
  return {
    code: toStoredText(draft.code, 'indicator.code'),
    group_id: draft.groupId,
    name: toStoredJson(draft.name, 'indicator.name'),
    unit: draft.unit,
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
