import type { Situation } from '#core/situation/situation.ts';
import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';
import { AddIndicatorButton, EnterResultsButton } from '../../shell/entry-buttons.tsx';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';

/** What to do where there is nothing to show yet: no indicator, or a period without figures. */
export function FirstSteps({ situation }: { readonly situation: Situation }) {
  const { t, words } = useInterfaceLanguage();
  const results = situation.groups.flatMap((group) => group.results);
  if (results.length === 0) {
    return (
      <Card title={t('entry:results.first-title')}>
        <EmptyState text={t('entry:results.no-indicators')} />
        <span>
          <AddIndicatorButton isFirst />
        </span>
      </Card>
    );
  }
  if (results.some(({ measurement }) => measurement !== null)) return null;
  return (
    <Card title={words(situation.period.name)}>
      <EmptyState text={t('entry:results.no-figures')} />
      <span>
        <EnterResultsButton isFirst />
      </span>
    </Card>
  );
}
