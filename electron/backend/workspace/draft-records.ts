import { assertNever } from '#core/error/assert-never.ts';
import type { ReportedTotalId } from '#core/domain/identifiers.ts';
import type { EntryDraft } from '#contract/entry-draft.ts';
import type { ReadableDb } from './database.ts';
import { query } from './query.ts';
import { findReportedTotal } from './repositories/reported-total-repository.ts';

type Subject = Pick<EntryDraft, 'place' | 'targetId'>;
type RecordTable = 'indicator' | 'organisation' | 'period' | 'target' | 'task';

/**
 * The uids of the records that a form was opened on; null for one that is not there. A small id goes to the next
 * new record once its own is removed, a uid never does.
 */
export function findDraftRecords(db: ReadableDb, { place, targetId }: Subject): readonly (string | null)[] {
  const uid = (table: RecordTable, id: number | null | undefined) => findUid(db, table, id);
  switch (place.form) {
    case 'indicator':
    case 'organisation':
    case 'task':
      return uid(place.form, place.id);
    case 'target':
      return [
        ...uid('indicator', place.indicatorId),
        ...uid('organisation', place.organisationId),
        ...uid('target', targetId),
      ];
    case 'measurement':
      return [
        ...uid('indicator', place.indicatorId),
        ...uid('period', place.periodId),
        ...uid('organisation', place.organisationId),
      ];
    case 'results':
      return [...uid('period', place.periodId), ...uid('organisation', place.organisationId)];
    case 'statement':
      return [...uid('period', place.periodId), ...findStatementUid(db, place.periodId, place.code)];
    case 'narrative':
      return uid('period', place.periodId);
    case 'reportedTotal':
      return [...uid('period', place.periodId), ...findTotalSubject(db, place.id)];
    case 'taskList':
    case 'documentSettings':
    case 'settings':
      return [];
    default:
      return assertNever(place);
  }
}

/** Empty for a new record: there is nothing that could become another one. */
function findUid(
  db: ReadableDb,
  table: RecordTable,
  id: number | null | undefined,
): readonly (string | null)[] {
  if (id == null) return [];
  const row = db.findOne<{ readonly uid: string }>(
    query
      .selectFrom(table)
      .select('uid')
      .where('id', '=', id as never),
  );
  return [row?.uid ?? null];
}

/** These records have no uid: with its period, the subject of a total says most of what it is. */
function findTotalSubject(db: ReadableDb, id: ReportedTotalId | null): readonly (string | null)[] {
  if (id === null) return [];
  return [findReportedTotal(db, id)?.subject ?? null];
}

function findStatementUid(db: ReadableDb, periodId: number, code: string | null): readonly (string | null)[] {
  if (code === null) return [];
  const found = query
    .selectFrom('statement')
    .select('uid')
    .where('period_id', '=', periodId as never)
    .where('code', '=', code);
  return [db.findOne<{ readonly uid: string }>(found)?.uid ?? null];
}

/** When a record was made, as its uid of version 7 says (RFC 9562, 5.7); null for another version. */
export function madeAt(uid: string): string | null {
  if (uid.charAt(14) !== '7') return null;
  return new Date(Number.parseInt(uid.replaceAll('-', '').slice(0, 12), 16)).toISOString();
}
