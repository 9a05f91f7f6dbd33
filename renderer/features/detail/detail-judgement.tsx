import { statusOrReason } from '#core/wording/result-text.ts';
import type { WorkspaceSettings } from '#core/domain/workspace-settings.ts';
import type { TranslationKey } from '#core/language/translate.ts';
import type { CompletionRule } from '#core/rules/completion.ts';
import type { IndicatorResult } from '#core/situation/situation.ts';
import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';
import { Fact, Facts } from './facts.tsx';

const ruleTexts: Readonly<Record<CompletionRule, TranslationKey>> = {
  achievedOfPlanned: 'overview:detail.rule-achieved',
  plannedOfAchieved: 'overview:detail.rule-planned',
  fromBaseline: 'overview:detail.rule-baseline',
};

type DetailJudgementProps = {
  readonly result: IndicatorResult;
  readonly settings: WorkspaceSettings;
};

/** The status and the rule that gave it, or why there is none. */
export function DetailJudgement({ result, settings }: DetailJudgementProps) {
  const language = useInterfaceLanguage();
  const { t, format } = language;
  const { judgement, indicator } = result;
  const { near } = indicator.thresholds ?? settings.thresholds;
  return (
    <Facts>
      <Fact name={t('overview:detail.judgement')}>{statusOrReason(language, judgement)}</Fact>
      {judgement.status !== 'notJudged' && (
        <Fact name={t('overview:detail.rule')}>
          {t(ruleTexts[judgement.rule], { near: format.percent(near * 100, 0) })}
        </Fact>
      )}
    </Facts>
  );
}
