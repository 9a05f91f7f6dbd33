import { join } from 'node:path';
import { buildSlides } from '#core/deck/build-slides.ts';
import { buildBriefing } from '#core/document/briefing/build-briefing.ts';
import { createTellerContext } from '#core/wording/teller-context.ts';
import { languages } from '#core/domain/language.ts';
import { createFormat } from '#core/language/format.ts';
import { localDay } from '#core/language/local-day.ts';
import { buildSituation } from '#core/situation/build-situation.ts';
import type { Situation } from '#core/situation/situation.ts';
import { fontsInFolder } from '#backend/documents/docx/fonts.ts';
import { writeDocx } from '#backend/documents/docx/write-docx.ts';
import { createTranslate } from '#backend/language/create-translate.ts';
import type { Ports } from '#backend/ports.ts';
import { readFacts } from '#backend/workspace/repositories/facts-repository.ts';
import { getDefaultPeriodCode } from '#backend/workspace/repositories/setting-repository.ts';
import { countRows, openForReading } from '#backend/workspace/sqlite-file.ts';
import type { Workspace } from '#backend/workspace/workspace.ts';
import type { WrittenRecord } from './written-record.ts';
import { createWording } from '#core/wording/wording.ts';

type Recording = { readonly ports: Ports; readonly record: WrittenRecord };

/** The stored rows of a workspace, its situation, and in each language its slides, its briefing and the Word file. */
export async function recordSample(
  id: string,
  workspace: Workspace,
  { ports, record }: Recording,
): Promise<void> {
  record.add(`${id}/workspace.json`, storedRows(workspace.file));
  const facts = readFacts(workspace.db, { periodCode: getDefaultPeriodCode(workspace.db) });
  const situation = buildSituation(facts, localDay(ports.now()));
  record.add(`${id}/situation.json`, toJson(situation));
  for (const language of languages) {
    const t = createTranslate(join(ports.resourcesFolder, 'locales'), language);
    const format = createFormat(language, t);
    const slides = buildSlides(createTellerContext(situation, language, createWording(language, t, format)));
    record.add(`${id}/${language}/slides.json`, toJson(slides));
    const model = buildBriefing({ situation, language, t, format, issueMonth: monthOf(situation) });
    record.add(`${id}/${language}/document.json`, toJson(model));
    record.add(`${id}/${language}/briefing.docx`, await writeDocx(model, fontsInFolder(ports.fontsFolder)));
  }
}

/** Every table but the change log, row by row. */
function storedRows(file: string): string {
  const db = openForReading(file);
  try {
    const tables = Object.keys(countRows(db)).filter((table) => !table.startsWith('change_'));
    const rows = tables.map((table) => [table, db.connection.prepare(`SELECT * FROM "${table}"`).all()]);
    return toJson(Object.fromEntries(rows));
  } finally {
    db.close();
  }
}

function monthOf({ period }: Situation): string {
  return period.to.slice(0, 7);
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, (_, it: unknown) => (it instanceof Map ? [...it.values()] : it), 1)}\n`;
}
