import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { EntryPlace, KeptDraft } from '#contract/entry-draft.ts';
import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';
import { call } from '../../ipc/client.ts';
import { useEntry } from '../../state/entry-place.tsx';
import { draftsQuery, queryKeys, useWorkspace } from '../../state/queries.ts';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import styles from './entry.module.css';
import { newDraftKey } from './draft-key.ts';
import { FocusedButton } from '../../ui/focused-button.tsx';
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

function WaitingDrafts({ drafts }: { readonly drafts: readonly KeptDraft[] }) {
  const { t, format } = useInterfaceLanguage();
  const { open } = useEntry();
  const client = useQueryClient();
  const [isOpen, setIsOpen] = useState(false);
  const removing = useMutation({
    mutationFn: ({ key }: KeptDraft) => call('draft.remove', { key }),
    onSettled: () => client.invalidateQueries({ queryKey: queryKeys.draft }),
  });
  const renewing = useMutation({
    mutationFn: keepForNewRecord,
    onSuccess: (place) => open(place),
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
      {renewing.error !== null && <FailureNotice error={renewing.error} />}
      {isOpen && (
        <ul>
          {drafts.map((draft) => (
            <WaitingDraft
              key={draft.key}
              draft={draft}
              onResume={resumptionOf(draft)}
              onRefuse={() => removing.mutate(draft)}
            />
          ))}
        </ul>
      )}
    </section>
  );

  function resumptionOf(draft: KeptDraft): (() => void) | null {
    if (!draft.isOrphan) return () => open(draft.place);
    const place = toNewRecord(draft.place);
    return place === null ? null : () => renewing.mutate({ draft, place });
  }
}

/** The form of a new record of the same kind; null where the typing makes no sense without what it was typed for. */
function toNewRecord(place: EntryPlace): EntryPlace | null {
  if (place.form === 'reportedTotal') return { ...place, id: null };
  return place.form === 'task' || place.form === 'indicator' || place.form === 'organisation'
    ? { ...place, id: null }
    : null;
}

type Renewed = { readonly draft: KeptDraft; readonly place: EntryPlace };

/** What was typed for a record that was removed is offered to the form of a new one. */
async function keepForNewRecord({ draft, place }: Renewed): Promise<EntryPlace> {
  const { isOrphan: _, ...kept } = draft;
  await call('draft.save', { ...kept, key: newDraftKey(place), place });
  await call('draft.remove', { key: draft.key });
  return place;
}

type WaitingDraftProps = {
  readonly draft: KeptDraft;
  /** Null: it can only be discarded. */
  readonly onResume: (() => void) | null;
  readonly onRefuse: () => void;
};

function WaitingDraft({ draft, onResume, onRefuse }: WaitingDraftProps) {
  const { t, format } = useInterfaceLanguage();
  const [isAsking, setIsAsking] = useState(false);
  const title = format.isolateLatin(draft.title);
  return (
    <li>
      <span>
        {t('entry:draft.item', { title, time: timeText(t, format, draft.savedAt) })}
        {draft.isOrphan && <small>{t('entry:draft.orphan')}</small>}
      </span>
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
          {onResume !== null && (
            <Button
              size="compact-sm"
              aria-label={t('entry:draft.resume-named', { title })}
              onClick={onResume}
            >
              {draft.isOrphan ? t('entry:draft.resume-as-new') : t('entry:draft.resume')}
            </Button>
          )}
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
