import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { textIn, type LocalizedText } from '#core/domain/language.ts';
import { languageTerms } from '#core/language/term-keys.ts';
import { useInterfaceLanguage } from '../i18n/interface-language.tsx';
import { call } from '../ipc/client.ts';
import { FailureNotice } from '../ui/failure-notice.tsx';
import { type OfferedUpdate, UpdateDialog } from './update-dialog.tsx';
import styles from './update-offer.module.css';

/** The way to a newer program: a folder is chosen, what is in it is checked, and one more click installs it. */
export function UpdateOffer() {
  const { t } = useInterfaceLanguage();
  const choosing = useMutation({ mutationFn: () => call('update.choose', {}) });
  const installing = useMutation({ mutationFn: (key: string) => call('update.install', { key }) });
  const [isAsking, setIsAsking] = useState(false);
  const update = choosing.data?.update ?? null;
  const outcome = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (update !== null || choosing.error !== null) outcome.current?.scrollIntoView({ block: 'nearest' });
  }, [update, choosing.error, installing.data]);
  const choose = () => {
    installing.reset();
    choosing.mutate();
  };
  return (
    <div className={styles['offer']}>
      <Button className={styles['choose']} variant="default" loading={choosing.isPending} onClick={choose}>
        {t('update:choose')}
      </Button>
      <output className={styles['progress']}>{choosing.isPending ? t('update:checking') : ''}</output>
      <output className={styles['done']}>{update === null ? '' : t('update:found.checked')}</output>
      <div ref={outcome} className={styles['outcome']}>
        {choosing.error !== null && <FailureNotice error={choosing.error} />}
        {update !== null && <FoundUpdate update={update} onInstall={() => setIsAsking(true)} />}
        <output className={styles['done']}>
          {installing.data?.step === 'show' && update !== null
            ? t('update:shown', { version: update.version })
            : ''}
        </output>
      </div>
      <UpdateDialog
        update={isAsking ? update : null}
        isRunning={installing.isPending}
        error={installing.error}
        onConfirm={({ key }) => installing.mutate(key, { onSuccess: () => setIsAsking(false) })}
        onClose={() => {
          installing.reset();
          setIsAsking(false);
        }}
      />
    </div>
  );
}

type FoundUpdateProps = { readonly update: OfferedUpdate; readonly onInstall: () => void };

function FoundUpdate({ update, onInstall }: FoundUpdateProps) {
  const { t } = useInterfaceLanguage();
  const { version, notes, isSchemaNewer } = update;
  return (
    <div className={styles['found']}>
      <h3>{t('update:found.title', { version })}</h3>
      {notes !== null && <Notes notes={notes} />}
      {isSchemaNewer && <p>{t('update:found.schema')}</p>}
      <Button className={styles['choose']} onClick={onInstall}>
        {t('update:found.install', { version })}
      </Button>
    </div>
  );
}

/** In a language of its own direction; the heading says which where it is not that of the window. */
function Notes({ notes }: { readonly notes: LocalizedText }) {
  const { t, language } = useInterfaceLanguage();
  const found = textIn(notes, language);
  const heading = t('update:found.notes');
  const languageName = t(languageTerms[found.language]);
  return (
    <>
      <h4>{found.isFallback ? t('document:notes.fallback', { text: heading, languageName }) : heading}</h4>
      <p className={styles['notes']} lang={found.language} dir="auto">
        {found.text}
      </p>
    </>
  );
}
