import type { Insertable, Selectable } from 'kysely';
import type { IndicatorId, OrganisationId, TaskId } from '#core/domain/identifiers.ts';
import { type Task, type TaskDraft, taskSchema } from '#core/domain/task.ts';
import type { ReadableDb } from '../database.ts';
import { query } from '../query.ts';
import { removeAll } from '../remove-all.ts';
import type { CommandTransaction } from '../command-transaction.ts';
import type { TaskTable } from '../schema.ts';
import {
  toFlag,
  toStoredJson,
  toStoredJsonOrNull,
  toStoredText,
  toStoredTextOrNull,
} from '../stored-text.ts';
import { fromStoredFlag, parseStoredJson, requireStored } from '../stored-value.ts';

export type TaskRow = Selectable<TaskTable>;

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
  insertTies(tx, id, draft);
  return id;
}

export function findTask(db: ReadableDb, id: TaskId): Task | null {
  const row = db.findOne(query.selectFrom('task').selectAll().where('id', '=', id));
  if (row === undefined) return null;
  const coordinators = query.selectFrom('task_coordinator').selectAll().where('task_id', '=', id);
  const indicators = query.selectFrom('task_indicator').selectAll().where('task_id', '=', id);
  return toTask(
    row,
    db.all(coordinators.orderBy('position')).map((it) => it.organisation_id),
    db.all(indicators.orderBy('position')).map((it) => it.indicator_id),
  );
}

export function updateTask(tx: CommandTransaction, id: TaskId, draft: TaskDraft): void {
  tx.update('task', { id }, toTaskRow(draft));
  const before = findTask(tx, id);
  const tiesOf = (task: Pick<Task, 'coordinatingOrganisationIds' | 'indicatorIds'> | null) =>
    JSON.stringify([task?.coordinatingOrganisationIds, task?.indicatorIds]);
  if (tiesOf(before) === tiesOf(draft)) return;
  removeTies(tx, id);
  insertTies(tx, id, draft);
}

export function removeTask(tx: CommandTransaction, id: TaskId): void {
  removeTies(tx, id);
  tx.remove('task', { id });
}

/** The units that coordinate and the indicators that the task serves, in order. */
function insertTies(tx: CommandTransaction, id: TaskId, draft: TaskDraft): void {
  draft.coordinatingOrganisationIds.forEach((organisationId, position) => {
    tx.insert('task_coordinator', { task_id: id, position, organisation_id: organisationId });
  });
  draft.indicatorIds.forEach((indicatorId, position) => {
    tx.insert('task_indicator', { task_id: id, position, indicator_id: indicatorId });
  });
}

function removeTies(tx: CommandTransaction, id: TaskId): void {
  removeAll(tx, 'task_coordinator', ['task_id', 'position'], { task_id: id });
  removeAll(tx, 'task_indicator', ['task_id', 'position'], { task_id: id });
}

function toTask(
  row: TaskRow,
  coordinatingOrganisationIds: OrganisationId[],
  indicatorIds: IndicatorId[],
): Task {
  return requireStored(taskSchema, `task ${row.id}`, {
    id: row.id,
    code: row.code,
    kind: row.kind,
    title: parseStoredJson(row.title),
    state: row.state,
    stateBasis: row.state_basis,
    legalSource: row.legal_source,
    leadOrganisationId: row.lead_organisation_id,
    coordinatingOrganisationIds,
    assignedDate: row.assigned_date,
    dueDate: row.due_date,
    completedDate: row.completed_date,
    lastUpdateDate: row.last_update_date,
    product: parseStoredJson(row.product),
    progressPercent: row.progress_percent,
    recurrence: row.recurrence,
    cause: parseStoredJson(row.cause),
    solution: parseStoredJson(row.solution),
    hasRoadmap: fromStoredFlag(row.has_roadmap),
    parts: parseStoredJson(row.parts),
    indicatorIds,
    note: parseStoredJson(row.note),
    quote: parseStoredJson(row.quote),
    sourceId: row.source_id,
  });
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
