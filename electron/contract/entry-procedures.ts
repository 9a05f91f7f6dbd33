import { z } from 'zod';
import { documentSettingsSchema } from '#core/domain/document-settings.ts';
import {
  indicatorIdSchema,
  organisationIdSchema,
  periodIdSchema,
  taskIdSchema,
} from '#core/domain/identifiers.ts';
import {
  indicatorDraftSchema,
  indicatorGroupDraftSchema,
  indicatorGroupSchema,
  indicatorSchema,
} from '#core/domain/indicator.ts';
import { localizedTextSchema } from '#core/domain/language.ts';
import { measurementSchema } from '#core/domain/measurement.ts';
import { narrativeSchema } from '#core/domain/narrative.ts';
import { organisationDraftSchema, organisationSchema } from '#core/domain/organisation.ts';
import { periodDraftSchema, periodSchema } from '#core/domain/period.ts';
import { reportedTotalDraftSchema, reportedTotalSchema } from '#core/domain/reported-total.ts';
import { sourceDraftSchema, sourceSchema } from '#core/domain/source.ts';
import { statementDraftSchema, statementSchema } from '#core/domain/statement.ts';
import { targetDraftSchema, targetSchema } from '#core/domain/target.ts';
import { taskDraftSchema, taskSchema } from '#core/domain/task.ts';
import { workspaceSettingsSchema } from '#core/domain/workspace-settings.ts';
import { periodSpanSchema } from '#core/rules/period-span.ts';
import { draftRemovalSchema, entryDraftSchema, keptDraftSchema } from './entry-draft.ts';
import type { Procedure } from './procedure.ts';

const nothing = z.strictObject({});
/** Keys of what was stored, in the order of the changes; null for what was removed. */
const stored = z.strictObject({ ids: z.array(z.int().nullable()) });
const sequence = z.int().positive();

/**
 * What was read and what is to stand in its place. `before` null: it is new; `after` null: it is removed.
 * Fails with `conflict` where somebody changed it since it was read.
 */
function changeOf<Stored extends z.ZodType, Draft extends z.ZodType>(before: Stored, after: Draft) {
  return z
    .strictObject({ before: before.nullable(), after: after.nullable() })
    .refine((change) => Object.values(change).some((side) => side !== null), { path: ['after'] });
}

/** Several changes are one action: all are stored or none, and one step undoes them. */
function changesOf<Stored extends z.ZodType, Draft extends z.ZodType>(before: Stored, after: Draft) {
  return z.strictObject({ changes: z.array(changeOf(before, after)).min(1).max(2000) });
}

const save = <Input extends z.ZodType, Output extends z.ZodType>(input: Input, output: Output) =>
  ({ kind: 'command', host: false, input, output }) as const;
const read = <Input extends z.ZodType, Output extends z.ZodType>(input: Input, output: Output) =>
  ({ kind: 'query', host: false, input, output }) as const;

/** One line of the history: what was done, by whom, to what. */
export const changeEntrySchema = z.strictObject({
  sequence,
  at: z.string(),
  who: z.string(),
  procedure: z.string(),
  /** Changed rows. */
  rows: z.int(),
  /** What was done to the first thing and all of its kind. */
  deed: z.enum(['added', 'changed', 'removed']),
  /** Name of the first thing that changed; null where it has none. */
  subject: localizedTextSchema.nullable(),
  state: z.enum(['done', 'undone', 'fixed']),
});
export type ChangeEntry = z.infer<typeof changeEntrySchema>;

/** Entry by hand: what forms choose from, what they store, undo and redo, and drafts of unsaved typing. */
export const entryProcedures = {
  /** Everything that forms choose from, in display order. */
  'catalogue.get': read(
    nothing,
    z.strictObject({
      organisations: z.array(organisationSchema),
      periods: z.array(periodSchema),
      groups: z.array(indicatorGroupSchema),
      indicators: z.array(indicatorSchema),
      sources: z.array(sourceSchema),
      settings: workspaceSettingsSchema,
      documentSettings: documentSettingsSchema,
    }),
  ),
  /** Measurements of one unit in one period. */
  'measurement.list': read(
    z.strictObject({ periodId: periodIdSchema, organisationId: organisationIdSchema }),
    z.strictObject({ measurements: z.array(measurementSchema) }),
  ),
  /** Targets of one indicator for one unit, every period and revision, the oldest first. */
  'target.list': read(
    z.strictObject({ indicatorId: indicatorIdSchema, organisationId: organisationIdSchema }),
    z.strictObject({ targets: z.array(targetSchema) }),
  ),
  /** What goes with an indicator that is removed: its results and plans, of every unit and period. */
  'indicator.countRecords': read(
    z.strictObject({ id: indicatorIdSchema }),
    z.strictObject({ results: z.int(), plans: z.int() }),
  ),
  /** A task as it is stored: the situation shows it as it stood at the end of a period. */
  'task.get': read(z.strictObject({ id: taskIdSchema }), z.strictObject({ task: taskSchema })),
  'indicator.save': save(changesOf(indicatorSchema, indicatorDraftSchema), stored),
  'indicatorGroup.save': save(changesOf(indicatorGroupSchema, indicatorGroupDraftSchema), stored),
  'organisation.save': save(changesOf(organisationSchema, organisationDraftSchema), stored),
  'period.save': save(changesOf(periodSchema, periodDraftSchema), stored),
  /** Adds a span of the calendar, free days or a campaign; named in every language. One that exists is returned. */
  'period.add': save(periodSpanSchema, z.strictObject({ period: periodSchema })),
  'source.save': save(changesOf(sourceSchema, sourceDraftSchema), stored),
  'target.save': save(changesOf(targetSchema, targetDraftSchema), stored),
  'measurement.save': save(changesOf(measurementSchema, measurementSchema), nothing),
  'task.save': save(changesOf(taskSchema, taskDraftSchema), stored),
  'statement.save': save(changesOf(statementSchema, statementDraftSchema), nothing),
  /** What the province's own report says in sum; a second one of the same kind and period is `entry/duplicate`. */
  'reportedTotal.save': save(changesOf(reportedTotalSchema, reportedTotalDraftSchema), stored),
  'narrative.save': save(changesOf(narrativeSchema, narrativeSchema), nothing),
  'settings.save': save(changeOf(workspaceSettingsSchema, workspaceSettingsSchema), nothing),
  'documentSettings.save': save(changeOf(documentSettingsSchema, documentSettingsSchema), nothing),
  /** The newest entries of the history, and what undo and redo would take next. */
  'change.list': read(
    nothing,
    z.strictObject({
      entries: z.array(changeEntrySchema),
      undo: changeEntrySchema.nullable(),
      redo: changeEntrySchema.nullable(),
    }),
  ),
  /** Takes back what `change.list` named; `conflict` where something else happened since. */
  'change.undo': save(z.strictObject({ sequence }), nothing),
  'change.redo': save(z.strictObject({ sequence }), nothing),
  /** Typing that was not stored, the newest first. */
  'draft.list': read(nothing, z.strictObject({ drafts: z.array(keptDraftSchema) })),
  'draft.save': save(entryDraftSchema, nothing),
  'draft.remove': save(draftRemovalSchema, nothing),
} as const satisfies Readonly<Record<string, Procedure>>;
