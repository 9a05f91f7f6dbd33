import type { Measure } from '../domain/indicator.ts';
import { findMark, type ShownMeasurement } from '../rules/counted-state.ts';
import { findBaseline, isLimit } from '../rules/plan.ts';
import { planOf } from '../rules/target-choice.ts';
import type { AchievedFigure, IndicatorResult } from '../situation/situation.ts';
import type { Register } from '../language/figure-format.ts';
import { noDataTerms, stateMarkTerms, statusReasonTerms } from '../language/term-keys.ts';
import { statusTermsOf } from './status-words.ts';
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
  measurement: ShownMeasurement | null,
  register: Register,
): string {
  const { t, words } = context;
  if (measurement === null) return t(noDataTerms.notReported);
  const { figure, outOf, detail, noDataReason } = measurement;
  if (figure !== null) {
    const text = figureText(context, indicator, { figure, outOf }, register);
    const mark = findMark(measurement);
    return mark === undefined ? text : t('term:state-mark.marked', { text, state: t(stateMarkTerms[mark]) });
  }
  const qualitative = detail?.qualitative;
  if (qualitative !== null && qualitative !== undefined) {
    return register === 'table'
      ? words(qualitative)
      : t('document:result.in-words', { words: words(qualitative) });
  }
  return t(noDataTerms[noDataReason ?? 'notReported']);
}

/**
 * The figure as `measuredText` says it, after the parts of a rate where both are known: "436.167/319.284, đạt
 * 136,61%". For tables and sentences; the label of a bar and a large figure stand alone.
 */
export function measuredWithParts(
  context: Wording,
  indicator: Measure,
  measurement: ShownMeasurement | null,
  register: Register,
): string {
  const rate = measuredText(context, indicator, measurement, register);
  const parts = findPartsText(context, indicator, measurement);
  return parts === null ? rate : context.t('figure:parts.with-rate', { parts, rate });
}

/** Numerator and denominator of a rate: "436.167/319.284 hồ sơ"; null where they are not both known. */
export function findPartsText(
  { format }: Wording,
  { unit, counter }: Measure,
  measurement: ShownMeasurement | null,
): string | null {
  if (unit !== 'percent' || measurement === null || measurement.figure === null) return null;
  const { numerator, denominator } = measurement;
  return numerator === null || denominator === null ? null : format.parts(numerator, denominator, counter);
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

type Measured = Pick<IndicatorResult, 'indicator' | 'plan' | 'completion' | 'gap'>;

/**
 * Percent of the plan, with a word where it is counted from a baseline: "115,96%", "đạt 115,96% kế hoạch". Null
 * where a percentage has no meaning: see `findGapText`.
 */
export function findCompletionText(
  { format }: Wording,
  { completion, plan, indicator }: Measured,
  register: Register,
): string | null {
  if (completion === null || plan === null) return null;
  if (findBaseline(planOf(plan), indicator.direction) !== null) {
    return format.sinceBaseline(completion, register);
  }
  return register === 'prose'
    ? format.percentOfPlan(completion)
    : format.figure(completion, 'percent', 'table');
}

/** How far the result is from the plan in its own unit: "thấp hơn mức cho phép 07 vụ"; null where nobody can say. */
export function findGapText({ format }: Wording, result: Measured, register: Register): string | null {
  const { gap, plan, indicator } = result;
  if (gap === null || plan === null) return null;
  if (isLimit(planOf(plan), indicator)) {
    return register === 'prose' ? format.limitGap(gap, indicator) : format.limitGapShort(gap, indicator);
  }
  return register === 'prose' ? format.gap(gap, indicator) : format.gapShort(gap, indicator);
}

/** What a column "so với kế hoạch" says: the percentage, else the distance. */
export function findAgainstPlanText(context: Wording, result: Measured): string | null {
  return findCompletionText(context, result, 'table') ?? findGapText(context, result, 'table');
}

/** "Chưa đến kỳ đánh giá": the status, or the reason why there is none. */
export function statusOrReason(
  { t }: Wording,
  { judgement, indicator }: Pick<IndicatorResult, 'judgement' | 'indicator'>,
): string {
  return judgement.status === 'notJudged'
    ? t(statusReasonTerms[judgement.reason])
    : t(statusTermsOf({ indicator })[judgement.status]);
}
