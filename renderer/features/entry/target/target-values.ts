import { z } from 'zod';
import { periodIdSchema } from '#core/domain/identifiers.ts';
import type { Indicator, Measure } from '#core/domain/indicator.ts';
import type { Language } from '#core/domain/language.ts';
import { containsPeriod, type Period } from '#core/domain/period.ts';
import type { Organisation } from '#core/domain/organisation.ts';
import type { Target, TargetDraft } from '#core/domain/target.ts';
import type { Format } from '#core/language/format.ts';
import { type BaselineFault, contradicts, findBaselineFault } from '#core/rules/plan.ts';
import type { TranslationKey } from '#core/language/translate.ts';
import { localizedTypingSchema, toLocalizedText, toLocalizedTyping } from '#core/intake/localized-typing.ts';
import { toNumberTyping } from '#core/intake/stored-number.ts';
import { readTypedDate, toTypedDate } from '#core/intake/typed-date.ts';
import { figureTypingSchema, readTypedFigure, toFigureTyping } from '#core/intake/typed-figure.ts';
import { readTypedNumber } from '#core/intake/typed-number.ts';

/** A plan as it stands in its form. */
export const targetValuesSchema = z.object({
  /** The stored plan that is changed; null: a new one. */
  targetId: z.int().positive().nullable(),
  periodId: periodIdSchema.nullable(),
  figure: figureTypingSchema,
  baseline: z.string(),
  effectiveDate: z.string(),
  document: z.string(),
  basis: z.enum(['stated', 'derived']),
  basisNote: localizedTypingSchema,
});
export type TargetValues = z.infer<typeof targetValuesSchema>;

export function toTargetValues(target: Target, measure: Measure, format: Format): TargetValues {
  const { figure, baseline } = target;
  return {
    targetId: target.id,
    periodId: target.periodId,
    figure:
      measure.unit === 'yesNo'
        ? { text: figure.value === 0 ? '0' : '1', comparator: 'eq' }
        : toFigureTyping(format, measure, figure),
    baseline: toNumberTyping(format, baseline, measure),
    effectiveDate: toTypedDate(format, target.effectiveDate),
    document: target.document ?? '',
    basis: target.basis,
    basisNote: toLocalizedTyping(target.basisNote),
  };
}

/** A first plan: of the year that the shown period lies in where that is a period, from its first day on. */
export function newTargetValues(
  periods: readonly Period[],
  shown: Period | undefined,
  format: Format,
): TargetValues {
  const year = periods.find((period) => period.kind === 'year' && shown && containsPeriod(period, shown));
  const period = year ?? shown ?? periods.at(-1);
  return {
    targetId: null,
    periodId: period?.id ?? null,
    figure: { text: '', comparator: 'eq' },
    baseline: '',
    effectiveDate: toTypedDate(format, period?.from ?? null),
    document: '',
    basis: 'stated',
    basisNote: toLocalizedTyping(null),
  };
}

/** A revision of a plan: the same period, with what a new document must say left open. */
export function revisionValues(target: Target, measure: Measure, format: Format): TargetValues {
  return {
    ...toTargetValues(target, measure, format),
    targetId: null,
    figure: { text: '', comparator: 'eq' },
    effectiveDate: '',
    document: '',
    basis: 'stated',
    basisNote: toLocalizedTyping(null),
  };
}

export type ReadTarget =
  | { readonly kind: 'ready'; readonly draft: TargetDraft }
  | {
      readonly kind: 'faulty';
      readonly problems: { readonly [Name in keyof TargetValues]?: TranslationKey };
    };

type ReadContext = {
  readonly indicator: Measure & Pick<Indicator, 'id' | 'direction'>;
  readonly organisationId: Organisation['id'];
  readonly language: Language;
  /** The plans of this indicator and unit that are stored. */
  readonly others: readonly Target[];
};

/** The plan that the typing stands for, or what is wrong beside which field. */
export function readTarget(values: TargetValues, context: ReadContext): ReadTarget {
  const { indicator, organisationId, language } = context;
  const figure = readTypedFigure(values.figure, indicator, language);
  const baseline = readTypedNumber(values.baseline, language, indicator);
  const date = readTypedDate(values.effectiveDate);
  const isWithoutVietnamese = toLocalizedText(values.basisNote)?.vi === '';
  const problems = {
    ...(figureProblem(figure) ?? planProblem(figure, baseline, indicator.direction)),
    ...(baseline.kind === 'problem' ? { baseline: baseline.sentence } : {}),
    ...(values.periodId === null ? { periodId: 'entry:target.period-missing' as const } : {}),
    ...dateProblem(values, context),
    ...(isWithoutVietnamese ? { basisNote: 'entry:error.vietnamese-required' as const } : {}),
  };
  const isRead = figure.kind === 'figure' && baseline.kind === 'read' && date.kind === 'read';
  if (!isRead || date.isoDate === null || values.periodId === null || Object.keys(problems).length > 0) {
    return { kind: 'faulty', problems };
  }
  return {
    kind: 'ready',
    draft: {
      indicatorId: indicator.id,
      periodId: values.periodId,
      organisationId,
      figure: figure.figure,
      baseline: baseline.value,
      effectiveDate: date.isoDate,
      document: values.document.trim() === '' ? null : values.document.trim(),
      basis: values.basis,
      basisNote: toLocalizedText(values.basisNote),
    },
  };
}

type Problem = { readonly figure: TranslationKey };

const baselineProblems: Readonly<Record<BaselineFault, TranslationKey>> = {
  limit: 'entry:target.baseline-of-limit',
  worseSide: 'entry:target.baseline-worse-side',
};

function figureProblem(figure: ReturnType<typeof readTypedFigure>): Problem | undefined {
  switch (figure.kind) {
    case 'empty':
    case 'noData':
      return { figure: 'entry:target.figure-missing' };
    case 'ambiguous':
      return { figure: 'entry:number.two-meanings' };
    case 'problem':
      return { figure: figure.sentence };
    case 'figure':
      return figure.outOf === null && figure.parts === null
        ? undefined
        : { figure: 'entry:target.no-out-of' };
  }
}

/** Such a plan would judge nothing, and such a baseline would say nothing. */
function planProblem(
  figure: ReturnType<typeof readTypedFigure>,
  baseline: ReturnType<typeof readTypedNumber>,
  direction: Indicator['direction'],
): { readonly figure?: TranslationKey; readonly baseline?: TranslationKey } | undefined {
  if (figure.kind !== 'figure' || baseline.kind !== 'read') return undefined;
  const plan = { figure: figure.figure, baseline: baseline.value };
  if (contradicts(plan, direction)) return { figure: 'entry:target.contradicts' };
  const fault = findBaselineFault(plan, direction);
  return fault === undefined ? undefined : { baseline: baselineProblems[fault] };
}

/** Two revisions of one plan in force from one day on would leave open which of them holds. */
function dateProblem(values: TargetValues, { others }: ReadContext): { effectiveDate?: TranslationKey } {
  const date = readTypedDate(values.effectiveDate);
  if (date.kind === 'problem') return { effectiveDate: date.sentence };
  if (date.isoDate === null) return { effectiveDate: 'entry:target.date-missing' };
  const isTaken = others.some(
    (it) => it.id !== values.targetId && it.periodId === values.periodId && it.effectiveDate === date.isoDate,
  );
  return isTaken ? { effectiveDate: 'entry:target.date-taken' } : {};
}
