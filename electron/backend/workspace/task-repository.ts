import type { Insertable, Selectable } from 'kysely';
import type { IndicatorId, OrganisationId, TaskId } from '#core/domain/identifiers.ts';
import type { Task } from '#core/domain/task.ts';
import type { ReadableDb } from './database.ts';
import { query } from './query.ts';
import type { CommandTransaction } from './run-command.ts';
import type { TaskTable } from './schema.ts';
import {
  fromStoredJson,
  fromStoredJsonOrNull,
  toFlag,
  toStoredJson,
  toStoredJsonOrNull,
  toStoredText,
  toStoredTextOrNull,
} from './stored-text.ts';

export type TaskRow = Selectable<TaskTable>;
export type TaskDraft = Omit<Task, 'id'>;

/** Every task, pilot models included, in display order. */
export function listTasks(db: ReadableDb): readonly Task[] {
  const coordinators = db.all(
    query.selectFrom('task_coordinator').selectAll().orderBy('task_id').orderBy('position'),
  );
  const indicators = db.all(
    query.selectFrom('task_indicator').selectAll().orderBy('task_id').orderBy('position'),
  );
  const coordinatorsByTask = Map.groupBy(coordinators, (row) => row.task_id);
  const indicatorsByTask = Map.groupBy(indicators, (row) => row.task_id);
  return db.all(query.selectFrom('task').selectAll().orderBy('id')).map((row) =>
    toTask(
      row,
      (coordinatorsByTask.get(row.id) ?? []).map((it) => it.organisation_id),
      (indicatorsByTask.get(row.id) ?? []).map((it) => it.indicator_id),
    ),
  );
}

export function insertTask(tx: CommandTransaction, draft: TaskDraft): TaskId {
  const row = { uid: tx.newUid(), ...toTaskRow(draft) };
  const id = tx.insert('task', row) as TaskId; // The key that SQLite gave to this row.
  draft.coordinatingOrganisationIds.forEach((organisationId, position) => {
    tx.insert('task_coordinator', { task_id: id, position, organisation_id: organisationId });
  });
  draft.indicatorIds.forEach((indicatorId, position) => {
    tx.insert('task_indicator', { task_id: id, position, indicator_id: indicatorId });
  });
  return id;
}

function toTask(
  row: TaskRow,
  coordinatingOrganisationIds: OrganisationId[],
  indicatorIds: IndicatorId[],
): Task {
  return {
    id: row.id,
    code: row.code,
    kind: row.kind,
    title: fromStoredJson(row.title),
    state: row.state,
    stateBasis: row.state_basis,
    legalSource: row.legal_source,
    leadOrganisationId: row.lead_organisation_id,
    coordinatingOrganisationIds,
    assignedDate: row.assigned_date,
    dueDate: row.due_date,
    completedDate: row.completed_date,
    lastUpdateDate: row.last_update_date,
    product: fromStoredJsonOrNull(row.product),
    progressPercent: row.progress_percent,
    recurrence: row.recurrence,
    cause: fromStoredJsonOrNull(row.cause),
    solution: fromStoredJsonOrNull(row.solution),
    hasRoadmap: row.has_roadmap === null ? null : row.has_roadmap === 1,
    parts: fromStoredJson(row.parts),
    indicatorIds,
    note: fromStoredJsonOrNull(row.note),
    quote: fromStoredJsonOrNull(row.quote),
    sourceId: row.source_id,
  };
}

function toTaskRow(draft: TaskDraft): Omit<Insertable<TaskTable>, 'id' | 'uid'> {
  return {
    code: toStoredText(draft.code, 'task.code'),
    kind: draft.kind,
    title: toStoredJson(draft.title, 'task.title'),
    state: draft.state,
    state_basis: draft.stateBasis,
    legal_source: toStoredTextOrNull(draft.legalSource, 'task.legalSource'),
    lead_organisation_id: draft.leadOrganisationId,
    assigned_date: draft.assignedDate,
    due_date: draft.dueDate,
    completed_date: draft.completedDate,
    last_update_date: draft.lastUpdateDate,
    product: toStoredJsonOrNull(draft.product, 'task.product'),
    progress_percent: draft.progressPercent,
    recurrence: draft.recurrence,
    cause: toStoredJsonOrNull(draft.cause, 'task.cause'),
    solution: toStoredJsonOrNull(draft.solution, 'task.solution'),
    has_roadmap: draft.hasRoadmap === null ? null : toFlag(draft.hasRoadmap),
    parts: toStoredJson(draft.parts, 'task.parts'),
    note: toStoredJsonOrNull(draft.note, 'task.note'),
    quote: toStoredJsonOrNull(draft.quote, 'task.quote'),
    source_id: draft.sourceId,
  };
}
