import type { Insertable, Selectable } from 'kysely';
import type { PeriodId } from '#core/domain/identifiers.ts';
import { type ReportedTotal, reportedTotalSchema } from '#core/domain/reported-total.ts';
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

export function insertReportedTotal(tx: CommandTransaction, total: ReportedTotal): void {
  tx.insert('reported_total', toReportedTotalRow(total));
}

function toReportedTotal(row: ReportedTotalRow): ReportedTotal {
  return requireStored(reportedTotalSchema, `reported_total ${row.id}`, {
    periodId: row.period_id,
    subject: row.subject,
    total: row.total,
    parts: parseStoredJson(row.parts),
    note: parseStoredJson(row.note),
    quote: parseStoredJson(row.quote),
    sourceId: row.source_id,
  });
}

function toReportedTotalRow(total: ReportedTotal): Insertable<ReportedTotalTable> {
  return {
    period_id: total.periodId,
    subject: total.subject,
    total: total.total,
    parts: toStoredJson(total.parts, 'reportedTotal.parts'),
    note: toStoredJsonOrNull(total.note, 'reportedTotal.note'),
    quote: toStoredJsonOrNull(total.quote, 'reportedTotal.quote'),
    source_id: total.sourceId,
  };
}
