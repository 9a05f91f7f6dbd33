import { Button } from '@mantine/core';
import type { EntryPlace } from '#contract/entry-draft.ts';
import type { Language } from '#core/domain/language.ts';
import { createPlainNumbers } from '#core/language/number-format.ts';
import { useEffect, useRef } from 'react';
import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';
import { useTypingLanguage } from '../../ui/fields/typing-language.tsx';
import { DeskError } from '../../ipc/client.ts';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import styles from './entry.module.css';
import { useFormPlace } from './form-place.ts';
import { FocusedButton } from '../../ui/focused-button.tsx';
import { timeText } from './time-text.ts';
import type { EntryDraftState } from './use-entry-draft.ts';

/** Their numbers are dates and codes, which every language reads alike. */
const withoutFigures: readonly EntryPlace['form'][] = [
  'taskList',
  'statement',
  'narrative',
  'documentSettings',
  'organisation',
];

type EntryNoticesProps = {
  readonly draft: Pick<EntryDraftState<unknown>, 'offer' | 'resume' | 'refuse' | 'errors' | 'keepError'>;
  readonly error: unknown;
  readonly onReload: () => void;
};

/** What stands above the fields: typing found from before, why saving failed, why typing is not kept. */
export function EntryNotices({ draft, error, onReload }: EntryNoticesProps) {
  const { t, format, language } = useInterfaceLanguage();
  const typing = useTypingLanguage();
  const { place } = useFormPlace();
  const { offer } = draft;
  const isConflict = error instanceof DeskError && error.failure.code === 'conflict';
  const failure = useInSight(error);
  const count = Object.keys(draft.errors).length;
  return (
    <>
      {offer !== null && (
        <section className={styles['offer']} aria-label={t('entry:draft.label')}>
          <p>{t('entry:draft.found', { time: timeText(t, format, offer.savedAt) })}</p>
          {offer.isOutdated && <p>{t('entry:draft.outdated')}</p>}
          {offer.asksLanguage && <p>{t('entry:draft.which-marks')}</p>}
          <div>
            {offer.asksLanguage ? (
              <ResumeByMarks onResume={draft.resume} />
            ) : (
              <FocusedButton size="compact-sm" onClick={() => draft.resume()}>
                {t('entry:draft.resume')}
              </FocusedButton>
            )}
            <Button size="compact-sm" variant="default" onClick={draft.refuse}>
              {t('entry:draft.refuse')}
            </Button>
          </div>
        </section>
      )}
      {typing.language !== language && !withoutFigures.includes(place.form) && (
        <p role="note">{t('entry:number.marks', { sample: format.isolate(sampleOf(typing.language)) })}</p>
      )}
      {error !== null && (
        <div ref={failure}>
          {isConflict ? <Conflict onReload={onReload} /> : <FailureNotice error={error} />}
        </div>
      )}
      {count > 0 && (
        <p className={styles['errors']} role="alert">
          {t('entry:error.count', { n: format.number(count, 0) })}
        </p>
      )}
      {draft.keepError !== null && <output className={styles['errors']}>{t('entry:draft.not-kept')}</output>}
    </>
  );
}

/** One button for each way to write a number; the languages that write it alike share one. */
function ResumeByMarks({ onResume }: { readonly onResume: (language: Language) => void }) {
  const { t, format } = useInterfaceLanguage();
  return (['vi', 'en', 'cs'] as const).map((language) => (
    <Button key={language} size="compact-sm" variant="default" onClick={() => onResume(language)}>
      {t('entry:draft.resume-as', { sample: format.isolate(sampleOf(language)) })}
    </Button>
  ));
}

/** A number that shows both marks of a language. */
function sampleOf(language: Language): string {
  return createPlainNumbers(language).plain(12_345.6, 1);
}

/** The record is another one by now; nothing was stored, and what was typed stays. */
function Conflict({ onReload }: { readonly onReload: () => void }) {
  const { t } = useInterfaceLanguage();
  return (
    <section className={styles['conflict']} role="alert">
      <p>{t('entry:frame.conflict')}</p>
      <Button size="compact-sm" variant="default" onClick={onReload}>
        {t('entry:frame.reload')}
      </Button>
    </section>
  );
}

/** The user saves from the foot of a long form, and the reason why that failed stands at its head. */
function useInSight(error: unknown) {
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (error !== null) notice.current?.scrollIntoView({ block: 'nearest' });
  }, [error]);
  return notice;
}
