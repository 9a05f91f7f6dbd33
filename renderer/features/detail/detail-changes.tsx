import { comparisonHead, findChangeText } from '#core/wording/change-text.ts';
import type { IndicatorResult, Situation } from '#core/situation/situation.ts';
import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';
import { Fact } from './facts.tsx';

type DetailChangesProps = { readonly result: IndicatorResult; readonly situation: Situation };

/** The change that a source states, then those against the figures of earlier periods, each named. */
export function DetailChanges({ result, situation }: DetailChangesProps) {
  const language = useInterfaceLanguage();
  const { t, format } = language;
  const context = { ...language, situation };
  const isReported = (result.measurement?.detail?.reportedChange ?? null) !== null;
  return (
    <>
      {isReported && <Fact name={t('term:column.change')}>{findChangeText(context, result)}</Fact>}
      {result.comparisons.map(
        ({ base, change }) =>
          change !== null && (
            <Fact key={base} name={comparisonHead(context, base)}>
              {format.change(change, null)}
            </Fact>
          ),
      )}
    </>
  );
}
