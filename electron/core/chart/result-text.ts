import type { Indicator } from '../domain/indicator.ts';
import type { Measurement } from '../domain/measurement.ts';
import { noDataTerms, statusReasonTerms, statusTerms } from '../language/term-keys.ts';
import type { Judgement } from '../rules/judgement.ts';
import type { IndicatorResult } from '../situation/situation.ts';
import type { ChartContext } from './chart-context.ts';

type Words = Pick<ChartContext, 't' | 'format' | 'words'>;

/** The figure of a result as reported: comparator, "8/19", words, or why there is none. */
export function achievedText(
  context: Words,
  { indicator, measurement }: Pick<IndicatorResult, 'indicator' | 'measurement'>,
): string {
  return measuredText(context, indicator, measurement);
}

export function measuredText(
  { t, format, words }: Words,
  indicator: Pick<Indicator, 'unit'>,
  measurement: Measurement | null,
): string {
  if (measurement === null) return t(noDataTerms.notReported);
  const { figure, outOf, detail, noDataReason } = measurement;
  if (figure !== null) {
    if (outOf !== null) return format.outOf(figure, outOf, indicator.unit);
    return format.figure(figure, indicator.unit, 'table');
  }
  const qualitative = detail?.qualitative ?? null;
  return qualitative === null ? t(noDataTerms[noDataReason ?? 'notReported']) : words(qualitative);
}

/** The planned figure; null without a plan. */
export function findPlanText(
  { format }: Words,
  { plan, indicator }: Pick<IndicatorResult, 'plan' | 'indicator'>,
): string | null {
  return plan === null ? null : format.figure(plan.target.figure, indicator.unit, 'table');
}

/** "+11,17 điểm %": as the source states it, else from the period before; null without either. */
export function findChangeText(
  { format }: Words,
  { measurement, changeFromPrevious }: Pick<IndicatorResult, 'measurement' | 'changeFromPrevious'>,
): string | null {
  const reported = measurement?.detail?.reportedChange ?? null;
  const change = reported ?? changeFromPrevious;
  return change === null ? null : format.changeShort(change);
}

/** "tăng 36,7% so với năm 2023": the same in words, with what it is compared with. */
export function findChangeSentence(
  { format }: Words,
  { measurement, changeFromPrevious }: Pick<IndicatorResult, 'measurement' | 'changeFromPrevious'>,
): string | null {
  const reported = measurement?.detail?.reportedChange ?? null;
  if (reported !== null) {
    return format.change(reported, { name: reported.basePeriod, isStated: reported.isBaseStated });
  }
  return changeFromPrevious === null ? null : format.change(changeFromPrevious, 'previousPeriod');
}

/** The status, or the reason why there is none. */
export function statusText({ t }: Words, judgement: Judgement): string {
  return judgement.status === 'notJudged'
    ? t(statusReasonTerms[judgement.reason])
    : t(statusTerms[judgement.status]);
}
