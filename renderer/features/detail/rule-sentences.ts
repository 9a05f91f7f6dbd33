import type { Direction } from '#core/domain/indicator.ts';
import type { WorkspaceSettings } from '#core/domain/workspace-settings.ts';
import type { TranslationKey } from '#core/language/translate.ts';
import type { JudgementRule } from '#core/rules/judgement.ts';
import { type BaselineFault, findBaselineFault, wantsLess } from '#core/rules/plan.ts';
import { planOf } from '#core/rules/target-choice.ts';
import type { IndicatorResult } from '#core/situation/situation.ts';
import type { Wording } from '#core/wording/wording.ts';

type RuleTexts = Readonly<Record<JudgementRule, TranslationKey>>;

const ruleTexts: RuleTexts = {
  achievedOfPlanned: 'overview:detail.rule-achieved',
  fromBaseline: 'overview:detail.rule-baseline',
  distance: 'overview:detail.rule-distance',
  whole: 'overview:detail.rule-whole',
  growingLimit: 'overview:detail.rule-growing',
};

/** What is kept or reached by a day is never exceeded. */
const keptRuleTexts: RuleTexts = {
  ...ruleTexts,
  achievedOfPlanned: 'overview:detail.rule-kept',
  fromBaseline: 'overview:detail.rule-baseline-kept',
  distance: 'overview:detail.rule-distance-kept',
};

const lessRuleTexts: RuleTexts = { ...ruleTexts, distance: 'overview:detail.rule-limit' };

const baselineTexts: Readonly<Record<BaselineFault, TranslationKey>> = {
  limit: 'overview:detail.baseline-of-limit',
  worseSide: 'overview:detail.baseline-worse-side',
};

/** By which rule a result was judged, and why a stored baseline plays no part in it. */
export function ruleSentences(
  { t, format }: Pick<Wording, 't' | 'format'>,
  { judgement, indicator, plan }: Pick<IndicatorResult, 'judgement' | 'indicator' | 'plan'>,
  settings: WorkspaceSettings,
): readonly string[] {
  const fault = plan === null ? undefined : findBaselineFault(planOf(plan), indicator.direction);
  const aside = fault === undefined ? [] : [t(baselineTexts[fault])];
  if (judgement.status === 'notJudged') return aside;
  const { near } = indicator.thresholds ?? settings.thresholds;
  const rule = t(textsFor(indicator.direction)[judgement.rule], {
    near: sharePercent(format, near),
    share: sharePercent(format, 1 - near),
  });
  // Without this "equal to plan, 100 %" stands beside a plan that is not met.
  switch (plan?.target.figure.comparator) {
    case 'gt':
      return [rule, t('overview:detail.rule-over'), ...aside];
    case 'lt':
      return [rule, t('overview:detail.rule-under'), ...aside];
    default:
      return [rule, ...aside];
  }
}

function textsFor(direction: Direction): RuleTexts {
  if (wantsLess(direction)) return lessRuleTexts;
  return direction === 'keepAtLeast' || direction === 'reachByDate' ? keptRuleTexts : ruleTexts;
}

/** A threshold as it was typed: 92,5 % is not 93 %. */
function sharePercent(format: Wording['format'], ratio: number): string {
  const percent = Number((ratio * 100).toFixed(4));
  return format.percent(percent, String(percent).split('.')[1]?.length ?? 0);
}
