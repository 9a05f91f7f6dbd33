import { Button } from '@mantine/core';
import { useState } from 'react';
import { useInterfaceLanguage } from '../../../i18n/interface-language.tsx';
import styles from './results.module.css';
import type { Results } from './use-results.ts';
import type { SavingResults } from './use-save-results.ts';

type ResultsFootProps = { readonly results: Results; readonly saving: SavingResults };

/** Stays in sight below the table: how much would be stored, and what is still open. */
export function ResultsFoot({ results, saving }: ResultsFootProps) {
  const { t, format } = useInterfaceLanguage();
  const [isAsking, setIsAsking] = useState(false);
  const { ready, openCount, typings, draft } = results;
  const count = ready.length;
  return (
    <div className={styles['foot']}>
      <Button
        disabled={count === 0 || draft.offer !== null}
        loading={saving.isPending}
        aria-keyshortcuts="Control+S"
        title={t('entry:results.save-keys')}
        onClick={saving.save}
      >
        {t('entry:results.save', { count, n: format.count(count) })}
      </Button>
      {draft.isDirty && !isAsking && (
        <Button variant="subtle" onClick={() => setIsAsking(true)}>
          {t('entry:results.discard')}
        </Button>
      )}
      {draft.isDirty && isAsking && (
        <span>
          {t('entry:results.discard-question')}{' '}
          <Button variant="default" size="compact-md" onClick={() => setIsAsking(false)}>
            {t('entry:close.stay')}
          </Button>{' '}
          <Button
            variant="subtle"
            size="compact-md"
            onClick={() => {
              void draft.discard();
              setIsAsking(false);
            }}
          >
            {t('entry:results.discard')}
          </Button>
        </span>
      )}
      <output>
        {openCount > 0 && t('entry:results.open', { n: format.number(openCount, 0) })}
        {Object.keys(typings).length === 0 && t('entry:results.help')}
      </output>
    </div>
  );
}
