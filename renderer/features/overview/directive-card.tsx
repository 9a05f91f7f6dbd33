import { useState } from 'react';
import type { SituationView } from '#core/situation/situation-view.ts';
import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { ShowAll } from './show-all.tsx';

const mostRows = 8;

/** What the leaders asked for, and of whom. */
export function DirectiveCard({ situation }: { readonly situation: SituationView }) {
  const { t, words } = useInterfaceLanguage();
  const [isWhole, setIsWhole] = useState(false);
  const directives = situation.statements.filter(({ kind }) => kind === 'directive');
  return (
    <Card title={t('overview:directives.title')}>
      {directives.length === 0 ? (
        <EmptyState text={t('overview:directives.empty')} />
      ) : (
        <>
          <ul className="directives">
            {directives.slice(0, isWhole ? undefined : mostRows).map(({ code, text, addressees }, index) => (
              <li key={code}>
                {addressees !== null && addressees.vi !== directives[index - 1]?.addressees?.vi && (
                  <span className="directive-addressees">{words(addressees)}</span>
                )}
                {words(text)}
              </li>
            ))}
          </ul>
          <ShowAll total={directives.length} most={mostRows} isWhole={isWhole} onChange={setIsWhole} />
        </>
      )}
    </Card>
  );
}
