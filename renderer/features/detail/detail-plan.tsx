import { findCompletionText, findGapText, findPlanText } from '#core/wording/result-text.ts';
import type { IndicatorResult } from '#core/situation/situation.ts';
import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';
import { Fact, Facts } from './facts.tsx';

/** The plan with its revisions, and how far the result is from it. */
export function DetailPlan({ result }: { readonly result: IndicatorResult }) {
  const language = useInterfaceLanguage();
  const { t, words, format } = language;
  const { plan, indicator, completion, gap } = result;
  if (plan === null) {
    return (
      <Facts>
        <Fact name={t('overview:detail.plan')}>{t('overview:detail.plan-none')}</Fact>
      </Facts>
    );
  }
  const { target, replaced } = plan;
  const baseline = target.baseline;
  return (
    <Facts>
      <Fact name={t('overview:detail.plan')}>{findPlanText(language, result)}</Fact>
      <Fact name={t('overview:detail.plan-for')}>{words(plan.period.name)}</Fact>
      {replaced.length > 0 && (
        <Fact name={t('overview:detail.plan-revised')}>
          {format.list(replaced.map((figure) => format.figure(figure, indicator, 'table')))}
        </Fact>
      )}
      {target.document !== null && (
        <Fact name={t('overview:detail.plan-document')}>{format.isolateLatin(target.document)}</Fact>
      )}
      {target.basis === 'derived' && (
        <Fact name={t('term:basis.derived')}>
          {target.basisNote === null ? t('overview:detail.plan-derived') : words(target.basisNote)}
        </Fact>
      )}
      {baseline !== null && (
        <Fact name={t('overview:detail.baseline')}>
          {format.figure({ ...target.figure, value: baseline, comparator: 'eq' }, indicator, 'table')}
        </Fact>
      )}
      {completion !== null && (
        <Fact name={t('overview:detail.completion')}>{findCompletionText(language, result, 'table')}</Fact>
      )}
      {gap !== null && <Fact name={t('overview:detail.gap')}>{findGapText(language, result, 'prose')}</Fact>}
    </Facts>
  );
}
