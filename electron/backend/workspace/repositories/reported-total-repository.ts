import type { Insertable, Selectable } from 'kysely';
import type { PeriodId, ReportedTotalId } from '#core/domain/identifiers.ts';
import {
  type ReportedTotal,
  type ReportedTotalDraft,
  reportedTotalSchema,
} from '#core/domain/reported-total.ts';
import type { ReadableDb } from '../database.ts';
import { query } from '../query.ts';
import type { CommandTransaction } from '../command-transaction.ts';
import type { ReportedTotalTable } from '../schema.ts';
import { toStoredJson, toStoredJsonOrNull } from '../stored-text.ts';
import { parseStoredJson, requireStored } from '../stored-value.ts';

export type ReportedTotalRow = Selectable<ReportedTotalTable>;

/** Totals that sources state for a period, in the order in which they were entered. */
export function listReportedTotals(db: ReadableDb, periodId: PeriodId): readonly ReportedTotal[] {
  const select = query.selectFrom('reported_total').selectAll().where('period_id', '=', periodId);
  return db.all(select.orderBy('id')).map(toReportedTotal);
}

export function findReportedTotal(db: ReadableDb, id: ReportedTotalId): ReportedTotal | null {
  const row = db.findOne(query.selectFrom('reported_total').selectAll().where('id', '=', id));
  return row === undefined ? null : toReportedTotal(row);
}

export function insertReportedTotal(tx: CommandTransaction, draft: ReportedTotalDraft): ReportedTotalId {
  // The key that SQLite gave to this row.
  return tx.insert('reported_total', toReportedTotalRow(draft)) as ReportedTotalId;
}

export function updateReportedTotal(
  tx: CommandTransaction,
  id: ReportedTotalId,
  draft: ReportedTotalDraft,
): void {
  tx.update('reported_total', { id }, toReportedTotalRow(draft));
}

export function removeReportedTotal(tx: CommandTransaction, id: ReportedTotalId): void {
  tx.remove('reported_total', { id });
}

function toReportedTotal(row: ReportedTotalRow): ReportedTotal {
  return requireStored(reportedTotalSchema, `reported_total ${row.id}`, {
    id: row.id,
    periodId: row.period_id,
    subject: row.subject,
    total: row.total,
    ...splitParts(parseStoredJson(row.parts)),
    note: parseStoredJson(row.note),
    quote: parseStoredJson(row.quote),
    sourceId: row.source_id,
  });
}

/** How figures are meant stands beside the parts, in the one column that takes what only some totals have. */
function splitParts(stored: unknown): { readonly parts: unknown; readonly comparators?: unknown } {
  if (typeof stored !== 'object' || stored === null || !('comparators' in stored)) return { parts: stored };
  const { comparators, ...parts } = stored;
  return { parts, comparators };
}

function toReportedTotalRow(total: ReportedTotalDraft): Omit<Insertable<ReportedTotalTable>, 'id'> {
  const { parts, comparators } = total;
  const stored = comparators === undefined ? parts : { ...parts, comparators };
  return {
    period_id: total.periodId,
    subject: total.subject,
    total: total.total,
    parts: toStoredJson(stored, 'reportedTotal.parts'),
    note: toStoredJsonOrNull(total.note, 'reportedTotal.note'),
    quote: toStoredJsonOrNull(total.quote, 'reportedTotal.quote'),
    source_id: total.sourceId,
  };
}
