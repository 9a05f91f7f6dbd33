import type { Insertable, Selectable } from 'kysely';
import type { PeriodId } from '#core/domain/identifiers.ts';
import { type Narrative, narrativeSchema } from '#core/domain/narrative.ts';
import type { ReadableDb } from '../database.ts';
import { query } from '../query.ts';
import type { CommandTransaction } from '../command-transaction.ts';
import type { NarrativeTable } from '../schema.ts';
import { toStoredJson } from '../stored-text.ts';
import { parseStoredJson, requireStored } from '../stored-value.ts';

export type NarrativeRow = Selectable<NarrativeTable>;

/** Texts written by hand for the briefing of a period. */
export function listNarratives(db: ReadableDb, periodId: PeriodId): readonly Narrative[] {
  const select = query.selectFrom('narrative').selectAll().where('period_id', '=', periodId);
  return db.all(select.orderBy('section')).map(toNarrative);
}

/** Adds a text where its section has none yet. */
export function insertNarrative(tx: CommandTransaction, narrative: Narrative): void {
  tx.insert('narrative', toNarrativeRow(narrative));
}

/** Puts a text in the place of the one for the same period and section. */
export function saveNarrative(tx: CommandTransaction, narrative: Narrative): void {
  const { periodId, section } = narrative;
  tx.put('narrative', { period_id: periodId, section }, toNarrativeRow(narrative));
}

function toNarrativeRow({ periodId, section, text }: Narrative): Insertable<NarrativeTable> {
  return { period_id: periodId, section, text: toStoredJson(text, 'narrative.text') };
}

export function removeNarrative(tx: CommandTransaction, { periodId, section }: Narrative): void {
  tx.remove('narrative', { period_id: periodId, section });
}

function toNarrative(row: NarrativeRow): Narrative {
  return requireStored(narrativeSchema, `narrative ${row.period_id} ${row.section}`, {
    periodId: row.period_id,
    section: row.section,
    text: parseStoredJson(row.text),
  });
}
