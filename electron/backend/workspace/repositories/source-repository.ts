import type { Insertable, Selectable } from 'kysely';
import type { SourceId } from '#core/domain/identifiers.ts';
import { type Source, type SourceDraft, sourceSchema } from '#core/domain/source.ts';
import type { ReadableDb } from '../database.ts';
import { query } from '../query.ts';
import type { CommandTransaction } from '../command-transaction.ts';
import type { SourceTable } from '../schema.ts';
import { toStoredJson, toStoredJsonOrNull, toStoredText, toStoredTextOrNull } from '../stored-text.ts';
import { parseStoredJson, requireStored } from '../stored-value.ts';

export type SourceRow = Selectable<SourceTable>;

/** Every source, in the order in which they were entered. */
export function listSources(db: ReadableDb): readonly Source[] {
  return db.all(query.selectFrom('source').selectAll().orderBy('id')).map(toSource);
}

export function insertSource(tx: CommandTransaction, draft: SourceDraft): SourceId {
  const row = { uid: tx.newUid(), ...toSourceRow(draft) };
  return tx.insert('source', row) as SourceId; // The key that SQLite gave to this row.
}

export function findSource(db: ReadableDb, id: SourceId): Source | null {
  const row = db.findOne(query.selectFrom('source').selectAll().where('id', '=', id));
  return row === undefined ? null : toSource(row);
}

export function updateSource(tx: CommandTransaction, id: SourceId, draft: SourceDraft): void {
  tx.update('source', { id }, toSourceRow(draft));
}

export function removeSource(tx: CommandTransaction, id: SourceId): void {
  tx.remove('source', { id });
}

function toSource(row: SourceRow): Source {
  return requireStored(sourceSchema, `source ${row.id}`, {
    id: row.id,
    code: row.code,
    kind: row.kind,
    title: parseStoredJson(row.title),
    url: row.url,
    publishedDate: row.published_date,
    note: parseStoredJson(row.note),
  });
}

function toSourceRow(draft: SourceDraft): Omit<Insertable<SourceTable>, 'id' | 'uid'> {
  return {
    code: toStoredText(draft.code, 'source.code'),
    kind: draft.kind,
    title: toStoredJson(draft.title, 'source.title'),
    url: toStoredTextOrNull(draft.url, 'source.url'),
    published_date: draft.publishedDate,
    note: toStoredJsonOrNull(draft.note, 'source.note'),
  };
}
