import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { JobStep } from '#contract/jobs.ts';
import type { ProcedureInput } from '#contract/procedures.ts';
import type { Language } from '#core/domain/language.ts';
import { buildBriefing } from '#core/document/briefing/build-briefing.ts';
import { appError } from '#core/error/app-error.ts';
import { createFormat } from '#core/language/format.ts';
import { localDay } from '#core/language/local-day.ts';
import { buildSituation } from '#core/situation/build-situation.ts';
import type { Situation } from '#core/situation/situation.ts';
import { createTranslate } from '#backend/language/create-translate.ts';
import { fontsInFolder } from '#backend/documents/docx/fonts.ts';
import { writeAtomically } from '#backend/files/write-atomically.ts';
import { mapFsError } from '#backend/files/map-fs-error.ts';
import { type BeginStep, unwatched } from '#backend/jobs/create-jobs.ts';
import type { Ports } from '#backend/ports.ts';
import { readFacts } from '#backend/workspace/repositories/facts-repository.ts';
import { findDefaultPeriodCode } from '#backend/workspace/repositories/setting-repository.ts';
import type { Workspace } from '#backend/workspace/workspace.ts';

/** A briefing that stands on disk. */
export type WrittenBriefing = {
  readonly fileName: string;
  readonly bytes: number;
  readonly language: Language;
  readonly period: string;
};

/** Where the host lets the document be written. */
export type BriefingTarget = {
  readonly workspace: Workspace;
  readonly outFolder: string;
  /** The name that the user chose; absent: the document's own. */
  readonly fileName?: string;
};

/**
 * Computes the situation, builds the briefing and writes it as a Word file; the name says province, period and
 * language. Fails with `not-found` for an unknown period, `export/failed`, `file/*` or `storage/full`, and with
 * whatever `begin` fails with; nothing is written then. The workspace is read in the first step alone.
 */
export async function exportBriefing(
  input: ProcedureInput<'briefing.export'>,
  { workspace, outFolder, fileName: chosenName }: BriefingTarget,
  ports: Ports,
  begin: BeginStep<JobStep<'briefing.export'>> = unwatched,
): Promise<WrittenBriefing> {
  await begin('situation');
  const periodCode = input.period ?? requireDefaultPeriod(workspace);
  const situation = buildSituation(readFacts(workspace.db, { periodCode }), localDay(ports.now()));
  await begin('document');
  const t = createTranslate(join(ports.resourcesFolder, 'locales'), input.language);
  const model = buildBriefing({
    situation,
    language: input.language,
    t,
    format: createFormat(input.language, t),
    issueMonth: input.issueMonth ?? monthAfter(situation.period.to),
  });
  // The library behind it is the largest part of the program, and no window waits for it at the start.
  const { writeDocx } = await import('#backend/documents/docx/write-docx.ts');
  const bytes = await writeDocx(model, fontsInFolder(ports.fontsFolder), begin);
  await begin('save');
  const fileName = chosenName ?? briefingFileName(situation, input.language);
  createFolder(outFolder);
  await writeAtomically({ file: join(outFolder, fileName), bytes, randomName: ports.randomName });
  return { fileName, bytes: bytes.length, language: input.language, period: situation.period.code };
}

function requireDefaultPeriod({ db }: Workspace): string {
  const code = findDefaultPeriodCode(db);
  if (code === undefined) throw appError('gone', {});
  return code;
}

/** "bao-cao-so-ket-dien-bien-2024-h1-vi.docx": plain letters, so that every mail program keeps the name. */
export function briefingFileName(
  { province, period }: Pick<Situation, 'province' | 'period'>,
  language: string,
): string {
  const plain = `bao-cao-so-ket-${province.code}-${period.code}-${language}`
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  return `${plain}.docx`;
}

function monthAfter(day: string): string {
  const [year = 0, month = 0] = day.split('-').map(Number);
  return month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`;
}

function createFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw mapFsError(error, folder);
  }
}
