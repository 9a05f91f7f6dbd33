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

/** The figure of the period before, in the words of the present one; null where it had none. */
export function findPreviousText(
  context: Wording,
  { indicator, previous }: Pick<IndicatorResult, 'indicator' | 'previous'>,
): string | null {
  return previous && figureText(context, indicator, previous, 'table');
}

function figureText(
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

/** The change as the source states it, else as computed from the period before; null without either. */
export function findChangeText(
  context: Wording,
  result: Pick<IndicatorResult, 'measurement' | 'changeFromPrevious'>,
  register: Register,
): string | null {
  const { format } = context;
  const reported = result.measurement?.detail?.reportedChange;
  if (reported !== null && reported !== undefined) {
    return register === 'table'
      ? format.changeShort(reported)
      : format.change(reported, { name: reported.basePeriod, isStated: reported.isBaseStated });
  }
  const change = result.changeFromPrevious;
  if (change === null) return null;
  return register === 'table' ? format.changeShort(change) : format.change(change, 'previousPeriod');
}
