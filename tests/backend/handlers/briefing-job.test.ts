import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type JobStep, jobSteps } from '#contract/jobs.ts';
import { appError } from '#core/error/app-error.ts';
import { type BriefingTarget, exportBriefing } from '#backend/handlers/briefing.ts';
import { unwatched } from '#backend/jobs/create-jobs.ts';
import { openSample } from '#backend/samples/load-sample.ts';
import { closeQuietly, namesIn, testFolder } from '#tests/support/workspace-folder.ts';
import { testPorts } from '#tests/support/workspace-ports.ts';

const ports = testPorts();
const steps = jobSteps['briefing.export'];
const input = { period: null, language: 'vi', issueMonth: null } as const;
const fileName = 'bao-cao.docx';

function openTarget(): BriefingTarget & { readonly closeWorkspace: () => void } {
  const workspace = openSample('ninh-thuan-2023-h1', join(testFolder(), 'tinh'), ports);
  const closeWorkspace = () => {
    closeQuietly(workspace);
  };
  return { workspace, outFolder: testFolder(), fileName, closeWorkspace };
}

it('goes through every step that the contract names, in order', async () => {
  const target = openTarget();
  const begun: string[] = [];
  const begin = (step: JobStep) => {
    begun.push(step);
    return Promise.resolve();
  };
  await exportBriefing(input, target, ports, { ...unwatched, begin });
  target.closeWorkspace();

  expect(begun).toEqual(steps);
});

it.each(steps.slice(1))('leaves no file where it is cancelled before the step %s', async (last) => {
  const target = openTarget();
  const begin = (step: JobStep) =>
    step === last ? Promise.reject(appError('cancelled', {})) : Promise.resolve();

  const exported = exportBriefing(input, target, ports, { ...unwatched, begin });
  await expect(exported).rejects.toMatchObject({ code: 'cancelled' });
  target.closeWorkspace();
  expect(namesIn(target.outFolder)).toEqual([]);
});

it('needs the workspace for its first step only', async () => {
  const target = openTarget();
  const begin = (step: JobStep) => {
    if (step === 'document') target.closeWorkspace();
    return Promise.resolve();
  };
  await exportBriefing(input, target, ports, { ...unwatched, begin });

  expect(namesIn(target.outFolder)).toEqual([fileName]);
});

it('names the file that cannot be written and leaves no part of it', async () => {
  const target = openTarget();
  mkdirSync(join(target.outFolder, fileName));
  const failed = exportBriefing(input, target, ports);

  await expect(failed).rejects.toMatchObject({
    code: 'file/unwritable',
    params: { path: join(target.outFolder, fileName) },
  });
  target.closeWorkspace();
  expect(namesIn(target.outFolder)).toEqual([fileName]);
});
