import { taskSchema, type Task } from '#core/domain/task.ts';

/** A task in progress with everything optional left out; `changes` are laid over it. */
export function buildTask(changes: Partial<Omit<Task, 'id'>> = {}): Task {
  return taskSchema.parse({
    id: 1,
    code: 'T01',
    kind: 'assignment',
    title: { vi: 'Làm sạch dữ liệu đất đai' },
    state: 'inProgress',
    stateBasis: 'stated',
    legalSource: null,
    leadOrganisationId: null,
    coordinatingOrganisationIds: [],
    assignedDate: null,
    dueDate: null,
    completedDate: null,
    lastUpdateDate: null,
    product: null,
    progressPercent: null,
    recurrence: 'none',
    cause: null,
    solution: null,
    hasRoadmap: null,
    parts: [],
    indicatorIds: [],
    note: null,
    quote: null,
    sourceId: null,
    ...changes,
  });
}
