import type { Selectable } from 'kysely';
import type { PeriodId } from '#core/domain/identifiers.ts';
import type { Narrative } from '#core/domain/narrative.ts';
import type { ReadableDb } from './database.ts';
import { query } from './query.ts';
import type { CommandTransaction } from './run-command.ts';
import type { NarrativeTable } from './schema.ts';
import { fromStoredJson, toStoredJson } from './stored-text.ts';

export type NarrativeRow = Selectable<NarrativeTable>;

/** Texts written by hand for the briefing of a period. */
export function listNarratives(db: ReadableDb, periodId: PeriodId): readonly Narrative[] {
  const select = query.selectFrom('narrative').selectAll().where('period_id', '=', periodId);
  return db.all(select.orderBy('section')).map(toNarrative);
}

/** Puts a text in the place of the one for the same period and section. */
export function saveNarrative(tx: CommandTransaction, narrative: Narrative): void {
  const { periodId, section, text } = narrative;
  const key = { period_id: periodId, section };
  tx.put('narrative', key, { ...key, text: toStoredJson(text, 'narrative.text') });
}

function toNarrative(row: NarrativeRow): Narrative {
  return { periodId: row.period_id, section: row.section, text: fromStoredJson(row.text) };
}
