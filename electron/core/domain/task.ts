import { z } from 'zod';
import {
  draftCodeSchema,
  indicatorIdSchema,
  isoDateSchema,
  organisationIdSchema,
  sourceIdSchema,
  taskIdSchema,
} from './identifiers.ts';
import { localizedTextSchema, quoteSchema } from './language.ts';

export const taskKinds = [
  'assignment',
  'pilotModel',
  'dataCleaning',
  'digitalProduct',
  'connection',
] as const;
export const taskStates = [
  'completed',
  'regular',
  'inProgress',
  'atRisk',
  'lagging',
  'notStarted',
  'suspended',
] as const;
export type TaskState = (typeof taskStates)[number];

/** Work assigned to units. A pilot model is a task of the kind `pilotModel`. */
export const taskSchema = z.strictObject({
  id: taskIdSchema,
  code: z.string().min(1),
  kind: z.enum(taskKinds),
  title: localizedTextSchema,
  /** The state as reported; what the rules add (days overdue) is computed, never stored. */
  state: z.enum(taskStates),
  /** `inferred`: the source does not say the state in so many words. */
  stateBasis: z.enum(['stated', 'inferred']),
  legalSource: z.string().nullable(),
  leadOrganisationId: organisationIdSchema.nullable(),
  coordinatingOrganisationIds: z.array(organisationIdSchema),
  assignedDate: isoDateSchema.nullable(),
  dueDate: isoDateSchema.nullable(),
  completedDate: isoDateSchema.nullable(),
  lastUpdateDate: isoDateSchema.nullable(),
  product: localizedTextSchema.nullable(),
  /** Share done, 0 to 100. */
  progressPercent: z.number().min(0).max(100).nullable(),
  recurrence: z.enum(['none', 'monthly', 'quarterly', 'yearly']),
  cause: localizedTextSchema.nullable(),
  solution: localizedTextSchema.nullable(),
  /** Null where the source does not say. */
  hasRoadmap: z.boolean().nullable(),
  /** Parts that the source lists: fields, sectors. */
  parts: z.array(localizedTextSchema),
  indicatorIds: z.array(indicatorIdSchema),
  note: localizedTextSchema.nullable(),
  quote: quoteSchema.nullable(),
  sourceId: sourceIdSchema.nullable(),
});
export type Task = z.infer<typeof taskSchema>;
/** A task that is not stored yet; one without a code is given one. */
export const taskDraftSchema = taskSchema.omit({ id: true }).extend({ code: draftCodeSchema });
export type TaskDraft = z.infer<typeof taskDraftSchema>;
export type TaskKind = Task['kind'];
