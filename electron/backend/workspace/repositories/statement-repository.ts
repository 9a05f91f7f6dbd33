import type { Insertable, Selectable } from 'kysely';
import type { PeriodId } from '#core/domain/identifiers.ts';
import { type Statement, statementSchema } from '#core/domain/statement.ts';
import type { ReadableDb } from '../database.ts';
import { query } from '../query.ts';
import type { CommandTransaction } from '../command-transaction.ts';
import type { StatementTable } from '../schema.ts';
import { toStoredJson, toStoredJsonOrNull, toStoredText } from '../stored-text.ts';
import { parseStoredJson, requireStored } from '../stored-value.ts';

export type StatementRow = Selectable<StatementTable>;

/** Statements of a period, in the order in which they were entered. */
export function listStatements(db: ReadableDb, periodId: PeriodId): readonly Statement[] {
  const select = query.selectFrom('statement').selectAll().where('period_id', '=', periodId);
  return db.all(select.orderBy('id')).map(toStatement);
}

/** Codes that are taken in a period. */
export function listStatementCodes(db: ReadableDb, periodId: PeriodId): readonly string[] {
  const select = query.selectFrom('statement').select('code').where('period_id', '=', periodId);
  return db.all(select).map(({ code }) => code);
}

export function insertStatement(tx: CommandTransaction, statement: Statement): void {
  tx.insert('statement', { uid: tx.newUid(), ...toStatementRow(statement) });
}

export function findStatement(db: ReadableDb, periodId: PeriodId, code: string): Statement | null {
  const select = query.selectFrom('statement').selectAll().where('period_id', '=', periodId);
  const row = db.findOne(select.where('code', '=', code));
  return row === undefined ? null : toStatement(row);
}

/** A statement is known by its period and its code; both may change. */
export function updateStatement(tx: CommandTransaction, before: Statement, after: Statement): void {
  tx.update('statement', { id: requireKey(tx, before) }, toStatementRow(after));
}

export function removeStatement(tx: CommandTransaction, statement: Statement): void {
  tx.remove('statement', { id: requireKey(tx, statement) });
}

function requireKey(db: ReadableDb, { periodId, code }: Statement): number {
  const select = query.selectFrom('statement').select('id').where('period_id', '=', periodId);
  const row = db.findOne(select.where('code', '=', code));
  if (row === undefined) throw new Error(`There is no statement with the code "${code}".`);
  return row.id;
}

function toStatement(row: StatementRow): Statement {
  return requireStored(statementSchema, `statement ${row.id}`, {
    code: row.code,
    periodId: row.period_id,
    kind: row.kind,
    text: parseStoredJson(row.text),
    addressees: parseStoredJson(row.addressees),
    bottleneck: row.bottleneck,
    note: parseStoredJson(row.note),
    quote: parseStoredJson(row.quote),
    sourceId: row.source_id,
  });
}

function toStatementRow(statement: Statement): Omit<Insertable<StatementTable>, 'id' | 'uid'> {
  return {
    code: toStoredText(statement.code, 'statement.code'),
    period_id: statement.periodId,
    kind: statement.kind,
    text: toStoredJson(statement.text, 'statement.text'),
    addressees: toStoredJsonOrNull(statement.addressees, 'statement.addressees'),
    bottleneck: statement.bottleneck,
    note: toStoredJsonOrNull(statement.note, 'statement.note'),
    quote: toStoredJsonOrNull(statement.quote, 'statement.quote'),
    source_id: statement.sourceId,
  };
}
