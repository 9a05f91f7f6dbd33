import type { Insertable, Selectable } from 'kysely';
import type { PeriodId } from '#core/domain/identifiers.ts';
import { type Period, type PeriodDraft, periodSchema } from '#core/domain/period.ts';
import type { ReadableDb } from '../database.ts';
import { query } from '../query.ts';
import type { CommandTransaction } from '../command-transaction.ts';
import type { PeriodTable } from '../schema.ts';
import { toFlag, toStoredJson, toStoredText } from '../stored-text.ts';
import { fromStoredFlag, parseStoredJson, requireStored } from '../stored-value.ts';

export type PeriodRow = Selectable<PeriodTable>;

/** Every period, the earliest first; of two that begin on one day the longer one first. */
export function listPeriods(db: ReadableDb): readonly Period[] {
  const select = query.selectFrom('period').selectAll();
  return db.all(select.orderBy('from_date').orderBy('to_date', 'desc').orderBy('id')).map(toPeriod);
}

/** The one that ends last, and of two that end on one day the shorter one. */
export function newestFirst(periods: readonly Period[]): Period[] {
  return periods.toSorted((a, b) => b.to.localeCompare(a.to) || b.from.localeCompare(a.from));
}

export function findPeriod(db: ReadableDb, code: string): Period | undefined {
  const row = db.findOne(query.selectFrom('period').selectAll().where('code', '=', code));
  return row === undefined ? undefined : toPeriod(row);
}

export function findPeriodById(db: ReadableDb, id: PeriodId): Period | null {
  const row = db.findOne(query.selectFrom('period').selectAll().where('id', '=', id));
  return row === undefined ? null : toPeriod(row);
}

export function insertPeriod(tx: CommandTransaction, draft: PeriodDraft): PeriodId {
  const row = { uid: tx.newUid(), ...toPeriodRow(draft) };
  return tx.insert('period', row) as PeriodId; // The key that SQLite gave to this row.
}

export function updatePeriod(tx: CommandTransaction, id: PeriodId, draft: PeriodDraft): void {
  tx.update('period', { id }, toPeriodRow(draft));
}

export function removePeriod(tx: CommandTransaction, id: PeriodId): void {
  tx.remove('period', { id });
}

export function toPeriod(row: PeriodRow): Period {
  return requireStored(periodSchema, `period ${row.id}`, {
    id: row.id,
    code: row.code,
    kind: row.kind,
    from: row.from_date,
    to: row.to_date,
    asOf: row.as_of_date,
    name: parseStoredJson(row.name),
    isStated: fromStoredFlag(row.is_stated),
  });
}

function toPeriodRow(draft: PeriodDraft): Omit<Insertable<PeriodTable>, 'id' | 'uid'> {
  return {
    code: toStoredText(draft.code, 'period.code'),
    kind: draft.kind,
    from_date: draft.from,
    to_date: draft.to,
    as_of_date: draft.asOf,
    name: toStoredJson(draft.name, 'period.name'),
    is_stated: toFlag(draft.isStated),
  };
}
