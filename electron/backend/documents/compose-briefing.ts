import { join } from 'node:path';
import type { JobStep } from '#contract/jobs.ts';
import { buildBriefing } from '#core/document/briefing/build-briefing.ts';
import type { Language } from '#core/domain/language.ts';
import { createFormat } from '#core/language/format.ts';
import { requirePrintable } from '#core/document/document-limits.ts';
import { searchKey } from '#core/language/search-key.ts';
import { buildSituation } from '#core/situation/build-situation.ts';
import type { Situation } from '#core/situation/situation.ts';
import { fontsInFolder } from '#backend/documents/docx/fonts.ts';
import type { BeginStep } from '#backend/jobs/create-jobs.ts';
import { createTranslate } from '#backend/language/create-translate.ts';
import type { ReadableDb } from '#backend/workspace/database.ts';
import { readFacts } from '#backend/workspace/repositories/facts-repository.ts';
import { getDefaultPeriodCode } from '#backend/workspace/repositories/setting-repository.ts';

/** Plain values, so that an order can be given to a thread. */
export type BriefingOrder = {
  /** Code; null: the workspace's own period. */
  readonly period: string | null;
  readonly language: Language;
  /** "2024-07"; null: the month after the period. */
  readonly issueMonth: string | null;
  /** "2026-11-22" */
  readonly today: string;
  readonly resourcesFolder: string;
  readonly fontsFolder: string;
};

export type ComposedBriefing = {
  readonly bytes: Uint8Array;
  /** The document's own name. */
  readonly fileName: string;
  readonly period: string;
};

/** Every step but the last, which puts the bytes on the disk. */
export type ComposeStep = Exclude<JobStep<'briefing.export'>, 'save'>;

/**
 * From stored facts to the bytes of the Word file. The database is read in the first step alone. Fails with
 * `not-found` for an unknown period, `export/failed`, and with whatever `begin` fails with.
 */
export async function composeBriefing(
  order: BriefingOrder,
  db: ReadableDb,
  begin: BeginStep<ComposeStep>,
): Promise<ComposedBriefing> {
  const { language, resourcesFolder, fontsFolder } = order;
  await begin('situation');
  const periodCode = order.period ?? getDefaultPeriodCode(db);
  const situation = buildSituation(requirePrintable(readFacts(db, { periodCode })), order.today);
  await begin('document');
  const t = createTranslate(join(resourcesFolder, 'locales'), language);
  const format = createFormat(language, t);
  const issueMonth = order.issueMonth ?? monthAfter(situation.period.to);
  const model = buildBriefing({ situation, language, t, format, issueMonth });
  // The library behind it is the largest part of the program, and no window waits for it at the start.
  const { writeDocx } = await import('#backend/documents/docx/write-docx.ts');
  const bytes = await writeDocx(model, fontsInFolder(fontsFolder), begin);
  return { bytes, fileName: briefingFileName(situation, language), period: situation.period.code };
}

/** "bao-cao-so-ket-dien-bien-2024-h1-vi.docx": plain letters, so that every mail program keeps the name. */
export function briefingFileName(
  { province, period }: Pick<Situation, 'province' | 'period'>,
  language: string,
): string {
  const plain = `bao-cao-so-ket-${province.code}-${nameOrCode(period)}-${language}`
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  return `${plain}.docx`;
}

/** Days without a kind of the calendar have a code of many digits, which says less than their name. */
function nameOrCode({ kind, code, name }: Situation['period']): string {
  return kind === 'custom' || kind === 'campaign' ? searchKey(name.vi) : code;
}

function monthAfter(day: string): string {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`;
}
