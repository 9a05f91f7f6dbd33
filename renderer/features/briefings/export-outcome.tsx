import { Button, CloseButton } from '@mantine/core';
import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';
import { DeskError } from '../../ipc/client.ts';
import { failureText } from '../../ui/failure-text.ts';
import { useLastExport, useOpenBriefing, useShowBriefing } from './mutations.ts';

/** What came of the last export, on any page, until it is closed; one that was stopped leaves nothing. */
export function ExportOutcome() {
  const { last, dismiss } = useLastExport();
  if (last === null) return null;
  if (last.status === 'error') {
    const isStopped = last.error instanceof DeskError && last.error.failure.code === 'cancelled';
    return isStopped ? null : <Failed error={last.error} onClose={dismiss} />;
  }
  const written = last.data?.written ?? null;
  if (last.status !== 'success' || written === null) return null;
  return <Written key={written.key} briefing={written} onClose={dismiss} />;
}

type WrittenProps = {
  readonly briefing: { readonly key: string; readonly fileName: string };
  readonly onClose: () => void;
};

function Written({ briefing: { key, fileName }, onClose }: WrittenProps) {
  const { t } = useInterfaceLanguage();
  const opening = useOpenBriefing();
  const showing = useShowBriefing();
  const failure = opening.error ?? showing.error;
  return (
    <div className="notice-line">
      <output className="notice-text">
        <strong>{t('briefings:outcome.written')}</strong>
        <bdi dir="ltr">{fileName}</bdi>
        {failure !== null && <span role="alert">{failureText(t, failure)}</span>}
      </output>
      <Button
        aria-label={t('briefings:written.open-label', { fileName })}
        onClick={() => opening.mutate(key)}
      >
        {t('briefings:written.open')}
      </Button>
      <Button
        variant="default"
        aria-label={t('briefings:written.show-label', { fileName })}
        onClick={() => showing.mutate(key)}
      >
        {t('briefings:written.show')}
      </Button>
      <CloseButton aria-label={t('briefings:outcome.close')} onClick={onClose} />
    </div>
  );
}

function Failed({ error, onClose }: { readonly error: unknown; readonly onClose: () => void }) {
  const { t } = useInterfaceLanguage();
  return (
    <div className="notice-line notice-failed" role="alert">
      <p className="notice-text">
        <strong>{t('briefings:outcome.failed')}</strong>
        <span>{failureText(t, error)}</span>
      </p>
      <CloseButton aria-label={t('briefings:outcome.close')} onClick={onClose} />
    </div>
  );
}
