import { basename, dirname, join } from 'node:path';
import type { BackendRequestName, BackendRequests } from '#contract/backend-messages.ts';
import type { DeskEventName, DeskEvents } from '#contract/events.ts';
import { toSituationView } from '#core/situation/situation-view.ts';
import { writeAtomically } from '#backend/files/write-atomically.ts';
import { createBackup, listWorkspaceBackups, restoreWorkspace } from '#backend/handlers/backup.ts';
import { briefingFileName, exportBriefing } from '#backend/handlers/briefing.ts';
import { getIndicator } from '#backend/handlers/indicator.ts';
import { listSampleSummaries } from '#backend/handlers/sample.ts';
import { describeWorkspace } from '#backend/handlers/workspace.ts';
import { openSample } from '#backend/samples/load-sample.ts';
import type { DeskHolder } from './open-desk.ts';

type Output<Name extends BackendRequestName> = BackendRequests[Name]['output'];

/** What the backend answers to each request. An answer fails by throwing. */
export type Answers = {
  readonly [Name in BackendRequestName]: (
    input: BackendRequests[Name]['input'],
  ) => Output<Name> | Promise<Output<Name>>;
};

export type Emit = <Name extends DeskEventName>(name: Name, event: DeskEvents[Name]) => void;

export function createAnswers(desk: DeskHolder, emit: Emit): Answers {
  return { ...createWindowAnswers(desk, emit), ...createHostAnswers(desk, emit) };
}

type WindowAnswers = Pick<Answers, Exclude<BackendRequestName, `host.${string}`>>;
type HostAnswers = Pick<Answers, Extract<BackendRequestName, `host.${string}`>>;

function createWindowAnswers(desk: DeskHolder, emit: Emit): WindowAnswers {
  return {
    'sample.list': () => listSampleSummaries(desk.ports),
    'situation.get': ({ period }) => toSituationView(desk.require().situations.get(period)),
    'indicator.get': (input) => {
      const { situations, workspace } = desk.require();
      return getIndicator(input, situations.get(input.period), workspace.db);
    },
    'backup.list': () => listWorkspaceBackups(desk.require().workspace),
    'backup.create': () => {
      const created = createBackup(desk.require().workspace);
      emit('job.progressed', { job: 'backup.create', ratio: 1 });
      emit('data.changed', { topic: 'backup' });
      return created;
    },
    'backup.restore': (input) => {
      desk.exchange((workspace) => restoreWorkspace(workspace, input));
      emit('data.changed', { topic: 'workspace' });
      return {};
    },
  };
}

function createHostAnswers(desk: DeskHolder, emit: Emit): HostAnswers {
  const { ports } = desk;
  return {
    'host.openWorkspace': ({ folder }) => describeWorkspace(desk.open(folder).workspace),
    'host.createSample': ({ id, folder }) =>
      describeWorkspace(desk.replace(openSample(id, folder, ports)).workspace),
    'host.closeWorkspace': () => {
      desk.close();
      return null;
    },
    'host.workspaceStatus': () => {
      const open = desk.find();
      return open === null ? null : describeWorkspace(open.workspace);
    },
    'host.briefingName': ({ period, language }) =>
      briefingFileName(desk.require().situations.get(period), language),
    'host.writeBriefing': async ({ folder, fileName, ...input }) => {
      const { workspace } = desk.require();
      emit('job.progressed', { job: 'briefing.export', ratio: 0.1 });
      const { bytes } = await exportBriefing(input, { workspace, outFolder: folder, fileName }, ports);
      emit('job.progressed', { job: 'briefing.export', ratio: 1 });
      return { bytes };
    },
    'host.writePicture': async ({ file, png }) => {
      const target = join(dirname(file), basename(file));
      await writeAtomically({ file: target, bytes: png, randomName: ports.randomName });
      return null;
    },
  };
}
