import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { EntryDraft, EntryPlace } from '#contract/entry-draft.ts';
import { useEntry } from '../../app/entry-place.tsx';
import { draftsQuery, queryKeys, useWorkspace } from '../../app/queries.ts';
import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';
import { call } from '../../ipc/client.ts';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import styles from './entry.module.css';
import { FocusedButton } from './focused-button.tsx';
import { timeText } from './time-text.ts';

/** Forms that were left with unsaved typing, above every page until each is stored or given up. */
export function DraftBanner() {
  const canChange = useWorkspace()?.access === 'write';
  const { place } = useEntry();
  const drafts = useQuery({ ...draftsQuery, enabled: canChange });
  const waiting = drafts.data?.drafts ?? [];
  if (!canChange || place !== null || waiting.length === 0) return null;
  return <WaitingDrafts drafts={waiting} />;
}

function WaitingDrafts({ drafts }: { readonly drafts: readonly EntryDraft[] }) {
  const { t, format } = useInterfaceLanguage();
  const { open } = useEntry();
  const client = useQueryClient();
  const [isOpen, setIsOpen] = useState(false);
  const removing = useMutation({
    mutationFn: (place: EntryPlace) => call('draft.remove', { place }),
    onSettled: () => client.invalidateQueries({ queryKey: queryKeys.draft }),
  });
  return (
    <section className={styles['banner']} aria-label={t('entry:draft.label')}>
      <div className={styles['bannerHead']}>
        <strong>{t('entry:draft.waiting', { n: format.number(drafts.length, 0) })}</strong>
        <Button
          size="compact-sm"
          variant="default"
          aria-expanded={isOpen}
          onClick={() => setIsOpen((before) => !before)}
        >
          {isOpen ? t('entry:draft.hide') : t('entry:draft.show')}
        </Button>
      </div>
      {removing.error !== null && <FailureNotice error={removing.error} />}
      {isOpen && (
        <ul>
          {drafts.map((draft) => (
            <WaitingDraft
              key={JSON.stringify(draft.place)}
              draft={draft}
              onResume={() => open(draft.place)}
              onRefuse={() => removing.mutate(draft.place)}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

type WaitingDraftProps = {
  readonly draft: EntryDraft;
  readonly onResume: () => void;
  readonly onRefuse: () => void;
};

function WaitingDraft({ draft, onResume, onRefuse }: WaitingDraftProps) {
  const { t, format } = useInterfaceLanguage();
  const [isAsking, setIsAsking] = useState(false);
  const title = format.isolateLatin(draft.title);
  return (
    <li>
      <span>{t('entry:draft.item', { title, time: timeText(t, format, draft.savedAt) })}</span>
      {isAsking ? (
        <span className={styles['bannerButtons']}>
          {t('entry:draft.refuse-ask')}
          <FocusedButton size="compact-sm" variant="default" onClick={() => setIsAsking(false)}>
            {t('entry:remove.stay')}
          </FocusedButton>
          <Button size="compact-sm" variant="subtle" className={styles['remove']} onClick={onRefuse}>
            {t('entry:draft.refuse')}
          </Button>
        </span>
      ) : (
        <span className={styles['bannerButtons']}>
          <Button size="compact-sm" aria-label={t('entry:draft.resume-named', { title })} onClick={onResume}>
            {t('entry:draft.resume')}
          </Button>
          <Button
            size="compact-sm"
            variant="subtle"
            className={styles['remove']}
            aria-label={t('entry:draft.refuse-named', { title })}
            onClick={() => setIsAsking(true)}
          >
            {t('entry:draft.refuse')}
          </Button>
        </span>
      )}
    </li>
  );
}
