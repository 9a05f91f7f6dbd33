import { statusOrReason } from '#core/wording/result-text.ts';
import type { WorkspaceSettings } from '#core/domain/workspace-settings.ts';
import type { IndicatorResult } from '#core/situation/situation.ts';
import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';
import { Fact, Facts } from './facts.tsx';
import { ruleSentences } from './rule-sentences.ts';

type DetailJudgementProps = {
  readonly result: IndicatorResult;
  readonly settings: WorkspaceSettings;
};

/** The status and the rule that gave it, or why there is none. */
export function DetailJudgement({ result, settings }: DetailJudgementProps) {
  const language = useInterfaceLanguage();
  const { t } = language;
  const rule = ruleSentences(language, result, settings);
  return (
    <Facts>
      <Fact name={t('overview:detail.judgement')}>{statusOrReason(language, result)}</Fact>
      {rule.length > 0 && (
        <Fact name={t('overview:detail.rule')}>
          {rule.map((sentence) => (
            <div key={sentence}>{sentence}</div>
          ))}
        </Fact>
      )}
    </Facts>
  );
}
