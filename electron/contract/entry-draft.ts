import { z } from 'zod';
import {
  indicatorIdSchema,
  organisationIdSchema,
  periodIdSchema,
  reportedTotalIdSchema,
  targetIdSchema,
  taskIdSchema,
} from '#core/domain/identifiers.ts';
import { languageSchema } from '#core/domain/language.ts';
import { narrativeSections } from '#core/domain/narrative.ts';
import { statementKinds } from '#core/domain/statement.ts';
import { taskKinds } from '#core/domain/task.ts';

/** Characters of the typing of one form. */
const maximumContentLength = 400_000;

/**
 * A form and what it is open on; null ids stand for a new record. What another version says beyond that is left out,
 * so that its drafts are still offered.
 */
export const entryPlaceSchema = z.discriminatedUnion('form', [
  z.object({ form: z.literal('indicator'), id: indicatorIdSchema.nullable() }),
  z.object({
    form: z.literal('target'),
    indicatorId: indicatorIdSchema,
    /** Whose plan is meant; drafts of earlier versions do not say it. */
    periodId: periodIdSchema.optional(),
    organisationId: organisationIdSchema,
  }),
  z.object({
    form: z.literal('measurement'),
    indicatorId: indicatorIdSchema,
    periodId: periodIdSchema,
    organisationId: organisationIdSchema,
  }),
  /** The table of all results of one unit in one period. */
  z.object({
    form: z.literal('results'),
    periodId: periodIdSchema,
    organisationId: organisationIdSchema,
  }),
  z.object({ form: z.literal('task'), id: taskIdSchema.nullable(), kind: z.enum(taskKinds) }),
  /** A pasted list of tasks. */
  z.object({
    form: z.literal('taskList'),
    /** What the rows are unless said otherwise; drafts of earlier versions do not say it. */
    kind: z.enum(taskKinds).optional(),
  }),
  z.object({
    form: z.literal('statement'),
    periodId: periodIdSchema,
    kind: z.enum(statementKinds),
    code: z.string().max(40).nullable(),
  }),
  z.object({
    form: z.literal('narrative'),
    periodId: periodIdSchema,
    section: z.enum(narrativeSections),
  }),
  /** What the province's own report says in sum. */
  z.object({
    form: z.literal('reportedTotal'),
    periodId: periodIdSchema,
    id: reportedTotalIdSchema.nullable(),
  }),
  z.object({ form: z.literal('documentSettings') }),
  z.object({ form: z.literal('settings') }),
  z.object({ form: z.literal('organisation'), id: organisationIdSchema.nullable() }),
]);
export type EntryPlace = z.infer<typeof entryPlaceSchema>;

/** Form and random part: a draft is found by it, never by an id that another record may have by now. */
const draftKeySchema = z.string().regex(/^[a-zA-Z]{1,40}-[0-9a-f-]{24,36}$/u);

/** Typing that was not stored yet; survives a crash. Never part of the figures until it is saved. */
export const entryDraftSchema = z.object({
  key: draftKeySchema,
  place: entryPlaceSchema,
  /** The stored plan that the form of plans was busy with; the other forms say it by their place. */
  targetId: targetIdSchema.nullable().optional(),
  /** By whose marks its figures were typed; drafts of earlier versions do not say it. */
  language: languageSchema.optional(),
  /** What the list of drafts calls it, in the language it was typed under. */
  title: z.string().min(1).max(300),
  savedAt: z.string().max(40),
  /** State of the form as JSON; only the form reads it. */
  content: z.string().max(maximumContentLength),
});
export type EntryDraft = z.infer<typeof entryDraftSchema>;

/** A kept draft, and whether the records that it was typed for are still there. */
export const keptDraftSchema = entryDraftSchema.extend({ isOrphan: z.boolean() });
export type KeptDraft = z.infer<typeof keptDraftSchema>;

export const draftRemovalSchema = z.strictObject({ key: draftKeySchema });
