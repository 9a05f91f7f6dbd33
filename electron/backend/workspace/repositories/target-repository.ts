import type { Insertable, Selectable } from 'kysely';
import type { IndicatorId, OrganisationId, PeriodId, TargetId } from '#core/domain/identifiers.ts';
import { type Target, type TargetDraft, targetSchema } from '#core/domain/target.ts';
import type { ReadableDb } from '../database.ts';
import { query } from '../query.ts';
import type { CommandTransaction } from '../command-transaction.ts';
import type { TargetTable } from '../schema.ts';
import { toStoredJsonOrNull, toStoredTextOrNull } from '../stored-text.ts';
import { parseStoredJson, requireStored } from '../stored-value.ts';

export type TargetRow = Selectable<TargetTable>;

/** Targets of these periods and units with every revision, the older revision first. */
export function listTargets(
  db: ReadableDb,
  periodIds: readonly PeriodId[],
  organisationIds: readonly OrganisationId[],
): readonly Target[] {
  const select = query
    .selectFrom('target')
    .selectAll()
    .where('period_id', 'in', [...periodIds])
    .where('organisation_id', 'in', [...organisationIds])
    .orderBy('indicator_id')
    .orderBy('organisation_id')
    .orderBy('period_id')
    .orderBy('effective_date');
  return db.all(select).map(toTarget);
}

/** Targets of one indicator for one unit in every period, revisions included, the oldest first. */
export function listTargetsOf(
  db: ReadableDb,
  indicatorId: IndicatorId,
  organisationId: OrganisationId,
): readonly Target[] {
  const select = query
    .selectFrom('target')
    .selectAll()
    .where('indicator_id', '=', indicatorId)
    .where('organisation_id', '=', organisationId)
    .orderBy('effective_date')
    .orderBy('id');
  return db.all(select).map(toTarget);
}

/** Units with a target in one of these periods. */
export function listTargetedOrganisationIds(
  db: ReadableDb,
  periodIds: readonly PeriodId[],
): readonly OrganisationId[] {
  const select = query.selectFrom('target').select('organisation_id').distinct();
  const rows = db.all(select.where('period_id', 'in', [...periodIds]).orderBy('organisation_id'));
  return rows.map((row) => row.organisation_id);
}

/** Adds a target or a revision; the earlier ones stay. */
export function insertTarget(tx: CommandTransaction, draft: TargetDraft): TargetId {
  const row = { uid: tx.newUid(), ...toTargetRow(draft) };
  return tx.insert('target', row) as TargetId; // The key that SQLite gave to this row.
}

export function findTarget(db: ReadableDb, id: TargetId): Target | null {
  const row = db.findOne(query.selectFrom('target').selectAll().where('id', '=', id));
  return row === undefined ? null : toTarget(row);
}

export function updateTarget(tx: CommandTransaction, id: TargetId, draft: TargetDraft): void {
  tx.update('target', { id }, toTargetRow(draft));
}

export function removeTarget(tx: CommandTransaction, id: TargetId): void {
  tx.remove('target', { id });
}

function toTarget(row: TargetRow): Target {
  return requireStored(targetSchema, `target ${row.id}`, {
    id: row.id,
    indicatorId: row.indicator_id,
    periodId: row.period_id,
    organisationId: row.organisation_id,
    figure: { value: row.value, decimals: row.decimals, comparator: row.comparator },
    baseline: row.baseline,
    effectiveDate: row.effective_date,
    document: row.document,
    basis: row.basis,
    basisNote: parseStoredJson(row.basis_note),
  });
}

function toTargetRow(draft: TargetDraft): Omit<Insertable<TargetTable>, 'id' | 'uid'> {
  return {
    indicator_id: draft.indicatorId,
    period_id: draft.periodId,
    organisation_id: draft.organisationId,
    value: draft.figure.value,
    decimals: draft.figure.decimals,
    comparator: draft.figure.comparator,
    baseline: draft.baseline,
    effective_date: draft.effectiveDate,
    document: toStoredTextOrNull(draft.document, 'target.document'),
    basis: draft.basis,
    basis_note: toStoredJsonOrNull(draft.basisNote, 'target.basisNote'),
  };
}
