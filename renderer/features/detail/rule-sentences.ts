import type { WorkspaceSettings } from '#core/domain/workspace-settings.ts';
import type { TranslationKey } from '#core/language/translate.ts';
import type { CompletionRule } from '#core/rules/completion.ts';
import type { IndicatorResult } from '#core/situation/situation.ts';
import type { Wording } from '#core/wording/wording.ts';

const ruleTexts: Readonly<Record<CompletionRule, TranslationKey>> = {
  achievedOfPlanned: 'overview:detail.rule-achieved',
  plannedOfAchieved: 'overview:detail.rule-planned',
  fromBaseline: 'overview:detail.rule-baseline',
};

/** By which rule a result was judged; none where it was not. */
export function ruleSentences(
  { t, format }: Pick<Wording, 't' | 'format'>,
  { judgement, indicator, plan }: Pick<IndicatorResult, 'judgement' | 'indicator' | 'plan'>,
  settings: WorkspaceSettings,
): readonly string[] {
  if (judgement.status === 'notJudged') return [];
  const { near } = indicator.thresholds ?? settings.thresholds;
  const rule = t(ruleTexts[judgement.rule], { near: format.percent(near * 100, 0) });
  // Without this "equal to plan, 100 %" stands beside a plan that is not met.
  switch (plan?.target.figure.comparator) {
    case 'gt':
      return [rule, t('overview:detail.rule-over')];
    case 'lt':
      return [rule, t('overview:detail.rule-under')];
    default:
      return [rule];
  }
}
