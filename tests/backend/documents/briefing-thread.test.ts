import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { JobStep } from '#contract/jobs.ts';
import { localizedTextSchema } from '#core/domain/language.ts';
import { composeBriefing, type ComposedBriefing } from '#backend/documents/compose-briefing.ts';
import { runBriefingThread, type ThreadOptions } from '#backend/documents/run-briefing-thread.ts';
import { exportBriefing } from '#backend/handlers/briefing.ts';
import { unwatched } from '#backend/jobs/create-jobs.ts';
import { openSample } from '#backend/samples/load-sample.ts';
import { saveNarrative } from '#backend/workspace/repositories/narrative-repository.ts';
import { listPeriods } from '#backend/workspace/repositories/period-repository.ts';
import { runCommand } from '#backend/workspace/run-command.ts';
import type { WritableWorkspace } from '#backend/workspace/workspace.ts';
import { closeQuietly, namesIn, testFolder } from '#tests/support/workspace-folder.ts';
import { testPorts } from '#tests/support/workspace-ports.ts';

const entry = new URL('../../../electron/backend/documents/briefing-thread.ts', import.meta.url);
const atClock = new URL('children/thread-at-clock.ts', import.meta.url);
const ports = testPorts({ documentThread: entry });
const input = { period: null, language: 'vi', issueMonth: null } as const;
const { resourcesFolder, fontsFolder } = ports;
const order = { ...input, today: '2024-07-01', resourcesFolder, fontsFolder };

function openProvince(sample = 'ninh-thuan-2023-h1'): WritableWorkspace {
  return openSample(sample, join(testFolder(), 'tinh'), ports);
}

function startThread({ file }: WritableWorkspace, changes: Partial<ThreadOptions> = {}) {
  return runBriefingThread({ ...order, file }, { entry, ...unwatched, ...changes });
}

afterEach(() => {
  vi.unstubAllEnvs();
});

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('a briefing that is composed in a thread', () => {
  let composed: Promise<ComposedBriefing> | undefined;

  /** Composed once for all that compare with it. */
  function composeHere(): Promise<ComposedBriefing> {
    const workspace = openProvince();
    composed ??= composeBriefing(order, workspace.db, unwatched.begin).finally(() => closeQuietly(workspace));
    return composed;
  }

  it('is byte for byte the one that is composed without', async () => {
    const workspace = openProvince();
    const { bytes, ...rest } = await startThread(workspace);
    closeQuietly(workspace);
    const here = await composeHere();

    expect(rest).toEqual({ fileName: here.fileName, period: here.period });
    expect(hashOf(bytes)).toBe(hashOf(here.bytes));
  });

  it.each(['1970-01-01T00:00:00Z', '2099-06-15T08:00:00Z'])(
    'is the same with its clock at %s',
    async (clock) => {
      vi.stubEnv('TEST_CLOCK', clock);
      const workspace = openProvince();
      const { bytes } = await startThread(workspace, { entry: atClock });
      closeQuietly(workspace);

      expect(hashOf(bytes)).toBe(hashOf((await composeHere()).bytes));
    },
  );

  it('tells its steps in order', async () => {
    const workspace = openProvince();
    const begun: JobStep[] = [];
    const begin = (step: JobStep) => {
      begun.push(step);
      return Promise.resolve();
    };
    await startThread(workspace, { begin });
    closeQuietly(workspace);

    expect(begun).toEqual(['situation', 'document', 'parts', 'layout', 'finish']);
  });

  it('holds what was saved before it was asked for', async () => {
    const workspace = openProvince();
    const before = await startThread(workspace);
    saveOpening(workspace, 'Mở đầu đã lưu.');
    const after = await startThread(workspace);
    closeQuietly(workspace);

    expect(hashOf(after.bytes)).not.toBe(hashOf(before.bytes));
  });

  it('fails as one without a thread does', async () => {
    const workspace = openProvince();
    const unknown = { ...order, period: '1999-H1', file: workspace.file };
    await expect(runBriefingThread(unknown, { entry, ...unwatched })).rejects.toMatchObject({
      code: 'not-found',
      params: { name: '1999-H1' },
    });
    closeQuietly(workspace);
  });

  it('ends with a sentence where it would need more memory than it may have', async () => {
    const workspace = openProvince('minh-hoa');
    await expect(startThread(workspace, { memoryMb: 24 })).rejects.toMatchObject({ code: 'export/failed' });
    closeQuietly(workspace);
  });
});

describe('who saves while a briefing is composed', () => {
  it('is served all the time in between', async () => {
    const workspace = openProvince('minh-hoa');
    expect(await savesDuring(workspace, startThread(workspace))).toBeGreaterThan(20);
    closeQuietly(workspace);
  });

  it('would wait for it without a thread', async () => {
    const workspace = openProvince('minh-hoa');
    const composed = composeBriefing(order, workspace.db, unwatched.begin);
    expect(await savesDuring(workspace, composed)).toBeLessThan(20);
    closeQuietly(workspace);
  });
});

describe('an export that is cancelled', () => {
  it.each(['situation', 'layout'] as const)('ends within the step %s and leaves nothing', async (last) => {
    const workspace = openProvince('minh-hoa');
    const outFolder = testFolder();
    const cancelling = new AbortController();
    const begun: JobStep[] = [];
    const begin = (step: JobStep) => {
      begun.push(step);
      if (step === last) cancelling.abort();
      return Promise.resolve();
    };
    const watch = { begin, signal: cancelling.signal };

    await expect(exportBriefing(input, { workspace, outFolder }, ports, watch)).rejects.toMatchObject({
      code: 'cancelled',
    });
    closeQuietly(workspace);
    expect(begun.at(-1)).toBe(last);
    expect(namesIn(outFolder)).toEqual([]);
  });
});

/** How often somebody could save until the briefing was there. */
async function savesDuring(workspace: WritableWorkspace, briefing: Promise<unknown>): Promise<number> {
  let isComposed = false;
  const ended = briefing.then(() => {
    isComposed = true;
  });
  let saves = 0;
  while (!isComposed) {
    saveOpening(workspace, `Mở đầu ${(saves += 1)}.`);
    await new Promise((resolve) => {
      setTimeout(resolve, 10);
    });
  }
  await ended;
  return saves;
}

function saveOpening(workspace: WritableWorkspace, vi: string): void {
  const [period] = listPeriods(workspace.db).filter(({ code }) => code.endsWith('H1'));
  if (period === undefined) throw new Error('The sample has no half-year.');
  const text = localizedTextSchema.parse({ vi });
  runCommand(workspace, { procedure: 'narrative.save' }, (tx) => {
    saveNarrative(tx, { periodId: period.id, section: 'opening', text });
  });
}
