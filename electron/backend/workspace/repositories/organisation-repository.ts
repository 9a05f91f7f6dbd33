import type { Insertable, Selectable } from 'kysely';
import type { OrganisationId } from '#core/domain/identifiers.ts';
import { type Organisation, type OrganisationDraft, organisationSchema } from '#core/domain/organisation.ts';
import type { ReadableDb } from '../database.ts';
import { query } from '../query.ts';
import type { CommandTransaction } from '../command-transaction.ts';
import type { OrganisationTable } from '../schema.ts';
import { toStoredJson, toStoredText } from '../stored-text.ts';
import { parseStoredJson, requireStored } from '../stored-value.ts';

export type OrganisationRow = Selectable<OrganisationTable>;

/** Every unit, in display order. */
export function listOrganisations(db: ReadableDb): readonly Organisation[] {
  return db.all(query.selectFrom('organisation').selectAll().orderBy('id')).map(toOrganisation);
}

/** The unit that the workspace is about. */
export function findProvince(units: readonly Organisation[]): Organisation | undefined {
  return units.find((unit) => unit.kind === 'province' && unit.parentId === null);
}

export function insertOrganisation(tx: CommandTransaction, draft: OrganisationDraft): OrganisationId {
  const row = { uid: tx.newUid(), ...toOrganisationRow(draft) };
  return tx.insert('organisation', row) as OrganisationId; // The key that SQLite gave to this row.
}

export function findOrganisation(db: ReadableDb, id: OrganisationId): Organisation | null {
  const row = db.findOne(query.selectFrom('organisation').selectAll().where('id', '=', id));
  return row === undefined ? null : toOrganisation(row);
}

export function updateOrganisation(
  tx: CommandTransaction,
  id: OrganisationId,
  draft: OrganisationDraft,
): void {
  tx.update('organisation', { id }, toOrganisationRow(draft));
}

export function removeOrganisation(tx: CommandTransaction, id: OrganisationId): void {
  tx.remove('organisation', { id });
}

export function toOrganisation(row: OrganisationRow): Organisation {
  return requireStored(organisationSchema, `organisation ${row.id}`, {
    id: row.id,
    parentId: row.parent_id,
    code: row.code,
    kind: row.kind,
    name: parseStoredJson(row.name),
    validFrom: row.valid_from,
    validTo: row.valid_to,
    successorId: row.successor_id,
  });
}

function toOrganisationRow(draft: OrganisationDraft): Omit<Insertable<OrganisationTable>, 'id' | 'uid'> {
  return {
    parent_id: draft.parentId,
    code: toStoredText(draft.code, 'organisation.code'),
    kind: draft.kind,
    name: toStoredJson(draft.name, 'organisation.name'),
    valid_from: draft.validFrom,
    valid_to: draft.validTo,
    successor_id: draft.successorId,
  };
}
