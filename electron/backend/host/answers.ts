import { basename, dirname, join } from 'node:path';
import { toJsonText } from '#contract/json-text.ts';
import { withoutRankedUnits } from '#core/situation/without-ranked-units.ts';
import { writeAtomically } from '#backend/files/write-atomically.ts';
import { createBackup, listWorkspaceBackups, restoreWorkspace } from '#backend/handlers/backup.ts';
import { briefingFileName } from '#backend/documents/compose-briefing.ts';
import { exportBriefing } from '#backend/handlers/briefing.ts';
import { getIndicator } from '#backend/handlers/indicator.ts';
import { createProvince } from '#backend/handlers/new-workspace.ts';
import { listSampleSummaries } from '#backend/handlers/sample.ts';
import { describeWorkspace } from '#backend/handlers/workspace.ts';
import { createJobs, type Jobs } from '#backend/jobs/create-jobs.ts';
import { openSample } from '#backend/samples/load-sample.ts';
import { backUpForDeletion } from '#backend/workspace/back-up-for-deletion.ts';
import { copyIntoPlace } from '#backend/workspace/copy-into-place.ts';
import { findProvinceName, peekWorkspace } from '#backend/workspace/peek-workspace.ts';
import { getWorkspaceSettings } from '#backend/workspace/repositories/setting-repository.ts';
import { schemaVersion } from '#backend/workspace/migrations/migration-list.ts';
import { restoreDamaged } from '#backend/workspace/restore.ts';
import { markSecondPlace } from '#backend/workspace/second-place.ts';
import type { Answers, Emit } from './answer-map.ts';
import { createEntryAnswers } from './entry-answers.ts';
import type { DeskHolder } from './open-desk.ts';
import { watchForDamage } from './watch-for-damage.ts';

export function createAnswers(desk: DeskHolder, emit: Emit): Answers {
  const jobs = createJobs({
    newId: desk.ports.randomName,
    onProgress: (progress) => {
      emit('job.progressed', progress);
    },
  });
  return {
    ...watchForDamage(desk, createWindowAnswers(desk)),
    ...createHoldAnswers(desk, emit),
    ...createBackupAnswers(desk, emit, jobs),
    ...createHostAnswers(desk, emit, jobs),
    ...watchForDamage(desk, createBriefingAnswers(desk, jobs)),
    ...watchForDamage(desk, createEntryAnswers(desk, emit)),
    'job.cancel': ({ id }) => {
      jobs.cancel(id);
      return {};
    },
  };
}

function createWindowAnswers(desk: DeskHolder) {
  return {
    'sample.list': () => listSampleSummaries(desk.ports),
    'situation.get': ({ period }) => toJsonText(withoutRankedUnits(desk.require().situations.get(period))),
    'indicator.get': (input) => {
      const { situations, workspace } = desk.require();
      return getIndicator(input, situations.get(input.period), workspace.db);
    },
  } satisfies Partial<Answers>;
}

/** The workspace that another holds, and what can be said of one that is closed. */
function createHoldAnswers(desk: DeskHolder, emit: Emit) {
  return {
    'workspace.isFree': () => ({ isFree: desk.isWriterGone() }),
    'workspace.openForWriting': () => {
      desk.openAgain();
      emit('data.changed', { topic: 'workspace' });
      return {};
    },
    'host.peekWorkspace': ({ folder }) => {
      const open = desk.find();
      return open?.workspace.folder === folder
        ? { provinceName: getWorkspaceSettings(open.workspace.db).provinceName, state: 'read' as const }
        : peekWorkspace(folder, desk.ports);
    },
    'host.findProvinceName': ({ file }) => findProvinceName(file, desk.ports),
    'host.openCopy': ({ file, folder }) =>
      describeWorkspace(desk.replace(copyIntoPlace(file, folder, desk.ports)).workspace),
  } satisfies Partial<Answers>;
}

function createBackupAnswers(desk: DeskHolder, emit: Emit, jobs: Jobs) {
  return {
    'backup.status': () => desk.backups.status(desk.require().workspace),
    'backup.list': () => listWorkspaceBackups(desk.require().workspace),
    'backup.create': () =>
      jobs.run('backup.create', async ({ begin }) => {
        await begin('copy');
        const { workspace } = desk.require();
        const created = createBackup(workspace);
        desk.backups.copySoon(workspace.folder);
        emit('data.changed', { topic: 'backup' });
        return created;
      }),
    'backup.restore': async (input) => {
      await jobs.stopAll();
      const { kept } = desk.exchange((workspace) => restoreWorkspace(workspace, input, desk.ports));
      desk.backups.copySoon(desk.require().workspace.folder);
      emit('data.changed', { topic: 'workspace' });
      return { kept };
    },
    'host.planBackups': (plan) => {
      desk.backups.plan(plan);
      const open = desk.find();
      if (open !== null) desk.backups.copySoon(open.workspace.folder);
      return null;
    },
    'host.markSecondPlace': ({ folder }) => markSecondPlace(folder, desk.ports),
    'host.backUpForDeletion': async ({ folder, target }) => {
      const isOpen = desk.has(folder);
      if (isOpen) await jobs.stopAll();
      const { file } = desk.whileClosed(folder, () => backUpForDeletion(folder, target, desk.ports));
      await desk.backups.settled();
      return { file, wasOpen: isOpen };
    },
    'host.listBackups': (workspace) => listWorkspaceBackups(workspace),
    'host.restoreUnopened': ({ folder, name }) =>
      describeWorkspace(desk.replace(restoreDamaged(folder, name, desk.ports)).workspace),
    'host.isOpenDamaged': () => desk.find()?.isDamaged ?? false,
  } satisfies Partial<Answers>;
}

function createHostAnswers(desk: DeskHolder, emit: Emit, jobs: Jobs) {
  const { ports } = desk;
  return {
    'host.openWorkspace': ({ folder }) => {
      const { workspace } = desk.open(folder);
      desk.readAhead();
      return describeWorkspace(workspace);
    },
    'host.createSample': ({ id, folder }) =>
      describeWorkspace(desk.replace(openSample(id, folder, ports)).workspace),
    'host.createWorkspace': ({ folder, ...order }) =>
      describeWorkspace(desk.replace(createProvince(order, folder, ports)).workspace),
    'workspace.accept': () => {
      desk.accept();
      emit('data.changed', { topic: 'workspace' });
      return {};
    },
    'host.schemaVersion': () => schemaVersion,
    'host.closeWorkspace': async () => {
      // A thread that still reads the file would keep it from being closed as one whole.
      await jobs.stopAll();
      desk.close();
      // A program that ends now would leave the second copy half written.
      await desk.backups.settled();
      return null;
    },
    'host.workspaceStatus': () => desk.describe(),
    'host.writePicture': async ({ file, png }) => {
      const target = join(dirname(file), basename(file));
      await writeAtomically({ file: target, bytes: png, randomName: ports.randomName });
      return null;
    },
  } satisfies Partial<Answers>;
}

function createBriefingAnswers(desk: DeskHolder, jobs: Jobs) {
  return {
    'host.briefingName': ({ period, language }) =>
      briefingFileName(desk.require().situations.get(period), language),
    'host.writeBriefing': async ({ folder, fileName, ...input }) => {
      const target = { workspace: desk.require().workspace, outFolder: folder, fileName };
      const { bytes } = await jobs.run('briefing.export', (watch) =>
        exportBriefing(input, target, desk.ports, watch),
      );
      return { bytes };
    },
  } satisfies Partial<Answers>;
}
