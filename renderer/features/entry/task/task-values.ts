import { z } from 'zod';
import { indicatorIdSchema, organisationIdSchema } from '#core/domain/identifiers.ts';
import type { Language } from '#core/domain/language.ts';
import { taskDraftSchema, taskSchema, type Task, type TaskDraft, type TaskKind } from '#core/domain/task.ts';
import type { Format } from '#core/language/format.ts';
import type { Translate, TranslationKey } from '#core/language/translate.ts';
import { cleanText } from '#core/rules/text-hygiene.ts';
import {
  localizedTypingSchema,
  toLocalizedText,
  toLocalizedTyping,
  toRequiredText,
} from '#core/intake/localized-typing.ts';
import { readTypedDate, toTypedDate } from '#core/intake/typed-date.ts';
import { readTypedNumber } from '#core/intake/typed-number.ts';
import type { Checked } from '../entry-frame.tsx';
import { joinErrors, schemaErrors } from '../field-errors.ts';
import type { FieldErrors } from '../use-entry-draft.ts';

/** A task as it is typed. */
export const taskValuesSchema = z.object({
  code: z.string(),
  title: localizedTypingSchema,
  kind: taskSchema.shape.kind,
  state: taskSchema.shape.state,
  stateBasis: taskSchema.shape.stateBasis,
  legalSource: z.string(),
  leadOrganisationId: organisationIdSchema.nullable(),
  coordinatingOrganisationIds: z.array(organisationIdSchema),
  assignedDate: z.string(),
  dueDate: z.string(),
  completedDate: z.string(),
  lastUpdateDate: z.string(),
  product: localizedTypingSchema,
  progressPercent: z.string(),
  recurrence: taskSchema.shape.recurrence,
  cause: localizedTypingSchema,
  solution: localizedTypingSchema,
  hasRoadmap: z.enum(['yes', 'no', 'unknown']),
  indicatorIds: z.array(indicatorIdSchema),
  note: localizedTypingSchema,
});
export type TaskValues = z.infer<typeof taskValuesSchema>;

/** An empty form for a new task of this kind. */
export function newTaskValues(kind: TaskKind): TaskValues {
  const empty = toLocalizedTyping(null);
  return {
    code: '',
    title: empty,
    kind,
    state: 'inProgress',
    stateBasis: 'stated',
    legalSource: '',
    leadOrganisationId: null,
    coordinatingOrganisationIds: [],
    assignedDate: '',
    dueDate: '',
    completedDate: '',
    lastUpdateDate: '',
    product: empty,
    progressPercent: '',
    recurrence: 'none',
    cause: empty,
    solution: empty,
    hasRoadmap: 'unknown',
    indicatorIds: [],
    note: empty,
  };
}

/** A stored task as it would be typed. */
export function toTaskValues(task: Task, format: Format): TaskValues {
  const { code, kind, state, stateBasis, recurrence, hasRoadmap, progressPercent } = task;
  const date = (isoDate: string | null) => toTypedDate(format, isoDate);
  return {
    code,
    kind,
    state,
    stateBasis,
    recurrence,
    title: toLocalizedTyping(task.title),
    legalSource: task.legalSource ?? '',
    leadOrganisationId: task.leadOrganisationId,
    coordinatingOrganisationIds: [...task.coordinatingOrganisationIds],
    assignedDate: date(task.assignedDate),
    dueDate: date(task.dueDate),
    completedDate: date(task.completedDate),
    lastUpdateDate: date(task.lastUpdateDate),
    product: toLocalizedTyping(task.product),
    progressPercent:
      progressPercent === null ? '' : cleanText(format.number(progressPercent, decimalsOf(progressPercent))),
    cause: toLocalizedTyping(task.cause),
    solution: toLocalizedTyping(task.solution),
    hasRoadmap: hasRoadmap === null ? 'unknown' : hasRoadmap ? 'yes' : 'no',
    indicatorIds: [...task.indicatorIds],
    note: toLocalizedTyping(task.note),
  };
}

type Tools = { readonly t: Translate; readonly language: Language };

/** The task to be stored, or what is wrong with the typing. Parts, quote and source stay as they are. */
export function checkTask(
  values: TaskValues,
  before: Task | null,
  { t, language }: Tools,
): Checked<TaskValues, { readonly draft: TaskDraft }> {
  const { draft, errors } = readTask(values, before, { t, language });
  const found = joinErrors(
    { ...findOrderErrors(draft, t), ...errors },
    schemaErrors(t, taskDraftSchema, draft),
  );
  return found === undefined ? { input: { draft } } : { errors: found };
}

type Reading = { readonly draft: TaskDraft; readonly errors: FieldErrors<TaskValues> };

function readTask(values: TaskValues, before: Task | null, { t, language }: Tools): Reading {
  const errors: { [Name in keyof TaskValues]?: string } = {};
  const day = (name: 'assignedDate' | 'dueDate' | 'completedDate' | 'lastUpdateDate') => {
    const typed = readTypedDate(values[name]);
    if (typed.kind === 'read') return typed.isoDate;
    errors[name] = t(typed.sentence);
    return null;
  };
  const progress = readProgress(values.progressPercent, language);
  if (progress.sentence !== undefined) errors.progressPercent = t(progress.sentence);
  const draft: TaskDraft = {
    code: values.code.trim(),
    kind: values.kind,
    title: toRequiredText(values.title),
    state: values.state,
    stateBasis: values.stateBasis,
    legalSource: values.legalSource.trim() || null,
    leadOrganisationId: values.leadOrganisationId,
    coordinatingOrganisationIds: values.coordinatingOrganisationIds,
    assignedDate: day('assignedDate'),
    dueDate: day('dueDate'),
    completedDate: day('completedDate'),
    lastUpdateDate: day('lastUpdateDate'),
    product: toLocalizedText(values.product),
    progressPercent: progress.percent,
    recurrence: values.recurrence,
    cause: toLocalizedText(values.cause),
    solution: toLocalizedText(values.solution),
    hasRoadmap: values.hasRoadmap === 'unknown' ? null : values.hasRoadmap === 'yes',
    parts: before?.parts ?? [],
    indicatorIds: values.indicatorIds,
    note: toLocalizedText(values.note),
    quote: before?.quote ?? null,
    sourceId: before?.sourceId ?? null,
  };
  return { draft, errors };
}

type Progress = { readonly percent: number | null; readonly sentence?: TranslationKey };

function readProgress(text: string, language: Language): Progress {
  const typed = readTypedNumber(text, language);
  if (typed.kind === 'problem') return { percent: null, sentence: typed.sentence };
  const { value } = typed;
  if (value !== null && (value < 0 || value > 100)) {
    return { percent: null, sentence: 'entry:task.progress-range' };
  }
  return { percent: value };
}

/** Days that cannot follow each other so, and a day of completion beside a state that denies it. */
function findOrderErrors(draft: TaskDraft, t: Translate): FieldErrors<TaskValues> {
  const { assignedDate, dueDate, completedDate, state } = draft;
  const isBeforeAssigned = (day: string | null) =>
    assignedDate !== null && day !== null && day < assignedDate;
  return {
    ...(isBeforeAssigned(dueDate) ? { dueDate: t('entry:task.due-before-assigned') } : {}),
    ...(isBeforeAssigned(completedDate) ? { completedDate: t('entry:task.completed-before-assigned') } : {}),
    ...(completedDate !== null && state !== 'completed' && state !== 'regular'
      ? { completedDate: t('entry:task.completed-state') }
      : {}),
  };
}

function decimalsOf(value: number): number {
  return Math.min(6, String(value).split('.')[1]?.length ?? 0);
}
