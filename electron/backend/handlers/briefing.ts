import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { JobStep } from '#contract/jobs.ts';
import type { ProcedureInput } from '#contract/procedures.ts';
import type { Language } from '#core/domain/language.ts';
import { localDay } from '#core/language/local-day.ts';
import { composeBriefing } from '#backend/documents/compose-briefing.ts';
import { runBriefingThread } from '#backend/documents/run-briefing-thread.ts';
import { mapFsError } from '#backend/files/map-fs-error.ts';
import { writeAtomically } from '#backend/files/write-atomically.ts';
import { unwatched, type Watch } from '#backend/jobs/create-jobs.ts';
import type { Ports } from '#backend/ports.ts';
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
 * Composes the briefing and writes it as a Word file; the name says province, period and language. Where the host
 * has a thread for documents, the work is done there and everybody else is served meanwhile. Fails with
 * `not-found` for an unknown period, `export/failed`, `file/*` or `storage/full`, and with `cancelled`; nothing is
 * written then.
 */
export async function exportBriefing(
  input: ProcedureInput<'briefing.export'>,
  { workspace, outFolder, fileName: chosenName }: BriefingTarget,
  ports: Ports,
  { begin, signal }: Watch<JobStep<'briefing.export'>> = unwatched,
): Promise<WrittenBriefing> {
  const { resourcesFolder, fontsFolder, documentThread } = ports;
  const order = { ...input, today: localDay(ports.now()), resourcesFolder, fontsFolder };
  const composed =
    documentThread === null
      ? await composeBriefing(order, workspace.db, begin)
      : await runBriefingThread({ ...order, file: workspace.file }, { entry: documentThread, begin, signal });
  await begin('save');
  const fileName = chosenName ?? composed.fileName;
  createFolder(outFolder);
  const { bytes, period } = composed;
  await writeAtomically({ file: join(outFolder, fileName), bytes, randomName: ports.randomName });
  return { fileName, bytes: bytes.length, language: input.language, period };
}

function createFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw mapFsError(error, folder);
  }
}
