import type { Measure } from '../domain/indicator.ts';
import type { Measurement } from '../domain/measurement.ts';
import type { Judgement } from '../rules/judgement.ts';
import type { AchievedFigure, IndicatorResult } from '../situation/situation.ts';
import type { Register } from '../language/figure-format.ts';
import { noDataTerms, statusReasonTerms, statusTerms } from '../language/term-keys.ts';
import type { Wording } from './wording.ts';

/** The figure of a result as reported: comparator, "8/19", "27/63", words, or why there is none. */
export function achievedText(
  context: Wording,
  result: Pick<IndicatorResult, 'indicator' | 'measurement'>,
  register: Register,
): string {
  return measuredText(context, result.indicator, result.measurement, register);
}

export function measuredText(
  context: Wording,
  indicator: Measure,
  measurement: Measurement | null,
  register: Register,
): string {
  const { t, words } = context;
  if (measurement === null) return t(noDataTerms.notReported);
  const { figure, outOf, detail, noDataReason } = measurement;
  if (figure !== null) return figureText(context, indicator, { figure, outOf }, register);
  const qualitative = detail?.qualitative;
  if (qualitative !== null && qualitative !== undefined) {
    return register === 'table'
      ? words(qualitative)
      : t('document:result.in-words', { words: words(qualitative) });
  }
  return t(noDataTerms[noDataReason ?? 'notReported']);
}

/** A figure of this or of another period, in the words of a table or of a sentence. */
export function figureText(
  { format }: Wording,
  measure: Measure,
  { figure, outOf }: AchievedFigure,
  register: Register,
): string {
  return outOf === null ? format.figure(figure, measure, register) : format.outOf(figure, outOf, measure);
}

/** The planned figure; null without a plan. */
export function findPlanText(
  { format }: Wording,
  { plan, indicator }: Pick<IndicatorResult, 'plan' | 'indicator'>,
): string | null {
  return plan === null ? null : format.figure(plan.target.figure, indicator, 'table');
}

/** Percent of the plan; null where none can be given. */
export function findCompletionText(
  { format }: Wording,
  { completion }: Pick<IndicatorResult, 'completion'>,
): string | null {
  return completion === null ? null : format.figure(completion, 'percent', 'table');
}

/** "Chưa đến kỳ đánh giá": the status, or the reason why there is none. */
export function statusOrReason({ t }: Wording, judgement: Judgement): string {
  return judgement.status === 'notJudged'
    ? t(statusReasonTerms[judgement.reason])
    : t(statusTerms[judgement.status]);
}
