import { join } from 'node:path';
import { runBriefingThread } from '#backend/documents/run-briefing-thread.ts';
import { unwatched } from '#backend/jobs/create-jobs.ts';
import type { Ports } from '#backend/ports.ts';
import { openSample } from '#backend/samples/load-sample.ts';
import { saveNarrative } from '#backend/workspace/repositories/narrative-repository.ts';
import { listPeriods } from '#backend/workspace/repositories/period-repository.ts';
import { runCommand } from '#backend/workspace/run-command.ts';
import type { WritableWorkspace } from '#backend/workspace/workspace.ts';
import type { PeriodId } from '#core/domain/identifiers.ts';
import { localDay } from '#core/language/local-day.ts';
import { type Comparison, measureInTurns, percentile95 } from './compare.ts';

const entry = new URL('../../electron/backend/documents/briefing-thread.ts', import.meta.url);
/** Somebody saves every so often, whether or not the one before is done. */
const pauseMs = 20;
const savesWithout = 100;

/** What somebody waits for a save while the briefing of the largest sample is written. */
export async function benchSaveDuringExport(
  folder: string,
  ports: Ports,
  turns: number,
): Promise<Comparison> {
  const workspace = openSample('minh-hoa', join(folder, 'exported'), ports);
  const [period] = listPeriods(workspace.db);
  if (period === undefined) throw new Error('The sample has no period.');
  const saveFor = (work: Promise<unknown>) => longestUsualSave(workspace, period.id, work);
  const measured = await measureInTurns(
    turns,
    () => saveFor(exportOf(workspace, ports)),
    () => saveFor(pause(savesWithout * pauseMs)),
  );
  workspace.close();
  return {
    name: 'save during an export',
    definition:
      'from the moment a save is due until it is on the disk (95th percentile of saves every 20 ms) while the briefing of the illustrative sample is written, over the same without a briefing',
    ...measured,
    unit: 'ms',
    limit: 3,
  };
}

function exportOf({ file }: WritableWorkspace, ports: Ports): Promise<unknown> {
  const { resourcesFolder, fontsFolder } = ports;
  const order = { period: null, language: 'vi', issueMonth: null } as const;
  const today = localDay(ports.now());
  return runBriefingThread({ ...order, today, resourcesFolder, fontsFolder, file }, { entry, ...unwatched });
}

async function longestUsualSave(
  workspace: WritableWorkspace,
  periodId: PeriodId,
  work: Promise<unknown>,
): Promise<number> {
  let isDone = false;
  const ended = work.then(() => {
    isDone = true;
  });
  const tookMs: number[] = [];
  while (!isDone) {
    const dueMs = performance.now() + pauseMs;
    await pause(pauseMs);
    runCommand(workspace, { procedure: 'narrative.save' }, (tx) => {
      saveNarrative(tx, { periodId, section: 'opening', text: { vi: `Mở đầu ${dueMs}.` } });
    });
    tookMs.push(performance.now() - dueMs);
  }
  await ended;
  return percentile95(tookMs);
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
