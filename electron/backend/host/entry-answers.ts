import type { BackendRequestName, BackendRequests } from '#contract/backend-messages.ts';
import { applyChanges, type Change, type RecordKind } from '#backend/handlers/entry/apply-changes.ts';
import {
  countIndicatorRecords,
  getCatalogue,
  getTask,
  listIndicatorTargets,
  listUnitMeasurements,
} from '#backend/handlers/entry/catalogue.ts';
import { listChanges } from '#backend/handlers/entry/change.ts';
import { addPeriod } from '#backend/handlers/entry/period.ts';
import * as kinds from '#backend/handlers/entry/record-kinds.ts';
import { saveDocument, saveSettings } from '#backend/handlers/entry/settings.ts';
import { listDrafts, removeDraft, saveDraft } from '#backend/workspace/draft-files.ts';
import { withEntryErrors } from '#backend/workspace/map-storage-error.ts';
import { type CommandTransaction, runCommand } from '#backend/workspace/run-command.ts';
import { redoChange, undoChange } from '#backend/workspace/undo-history.ts';
import { requireWritable, type WritableWorkspace } from '#backend/workspace/workspace.ts';
import type { Answers, Emit } from './answer-map.ts';
import type { DeskHolder } from './open-desk.ts';

type Entry = { readonly desk: DeskHolder; readonly emit: Emit };
type Input<Name extends BackendRequestName> = BackendRequests[Name]['input'];

/** Entry by hand: every save is one command, after which the window reads again. */
export function createEntryAnswers(desk: DeskHolder, emit: Emit) {
  const entry = { desk, emit };
  return { ...createReadingAnswers(desk), ...createRecordAnswers(entry), ...createOtherAnswers(entry) };
}

function createReadingAnswers(desk: DeskHolder) {
  const db = () => desk.require().workspace.db;
  return {
    'catalogue.get': () => getCatalogue(db()),
    'measurement.list': (input) => listUnitMeasurements(input, db()),
    'target.list': (input) => listIndicatorTargets(input, db()),
    'indicator.countRecords': (input) => countIndicatorRecords(input, db()),
    'task.get': (input) => getTask(input, db()),
    'change.list': () => listChanges(db()),
    'draft.list': () => ({ drafts: listDrafts(desk.require().workspace) }),
  } satisfies Partial<Answers>;
}

function createRecordAnswers(entry: Entry) {
  const records =
    <Stored, Draft>(procedure: BackendRequestName, kind: RecordKind<Stored, Draft>) =>
    ({ changes }: { readonly changes: readonly Change<Stored, Draft>[] }) =>
      command(entry, procedure, (tx) => applyChanges(tx, kind, changes));
  const withoutKeys =
    <Value>(save: (input: Value) => unknown) =>
    (input: Value) => {
      save(input);
      return {};
    };
  return {
    'indicator.save': records('indicator.save', kinds.indicatorKind),
    'indicatorGroup.save': records('indicatorGroup.save', kinds.indicatorGroupKind),
    'organisation.save': records('organisation.save', kinds.organisationKind),
    'period.save': records('period.save', kinds.periodKind),
    'source.save': records('source.save', kinds.sourceKind),
    'target.save': records('target.save', kinds.targetKind),
    'task.save': records('task.save', kinds.taskKind),
    'reportedTotal.save': records('reportedTotal.save', kinds.reportedTotalKind),
    'measurement.save': withoutKeys(records('measurement.save', kinds.measurementKind)),
    'statement.save': withoutKeys(records('statement.save', kinds.statementKind)),
    'narrative.save': withoutKeys(records('narrative.save', kinds.narrativeKind)),
  } satisfies Partial<Answers>;
}

function createOtherAnswers(entry: Entry) {
  const { desk } = entry;
  const writable = () => requireWritable(desk.require().workspace);
  return {
    'period.add': (span) => command(entry, 'period.add', (tx) => addPeriod(tx, span, desk.ports)),
    'settings.save': (change) => {
      command(entry, 'settings.save', (tx) => saveSettings(tx, change));
      return {};
    },
    'documentSettings.save': (change) => {
      command(entry, 'documentSettings.save', (tx) => saveDocument(tx, change));
      return {};
    },
    'change.undo': ({ sequence }) => {
      changing(entry, (workspace) => undoChange(workspace, sequence));
      return {};
    },
    'change.redo': ({ sequence }) => {
      changing(entry, (workspace) => redoChange(workspace, sequence));
      return {};
    },
    'draft.save': async (draft: Input<'draft.save'>) => {
      await saveDraft(writable(), draft);
      return {};
    },
    'draft.remove': ({ key }) => {
      removeDraft(writable(), key);
      return {};
    },
  } satisfies Partial<Answers>;
}

/** One command on the open workspace. */
function command<Output>(
  entry: Entry,
  procedure: BackendRequestName,
  work: (tx: CommandTransaction) => Output,
): Output {
  return changing(entry, (workspace) => withEntryErrors(() => runCommand(workspace, { procedure }, work)));
}

/** Changes the open workspace; whatever was computed before is computed again. */
function changing<Output>({ desk, emit }: Entry, change: (workspace: WritableWorkspace) => Output): Output {
  const { workspace, situations } = desk.require();
  const output = change(requireWritable(workspace));
  situations.clear();
  emit('data.changed', { topic: 'situation' });
  return output;
}
