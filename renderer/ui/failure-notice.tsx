import { Button } from '@mantine/core';
import { useInterfaceLanguage } from '../i18n/interface-language.tsx';
import { failureText, findLogId } from './failure-text.ts';
import './ui.css';

type FailureNoticeProps = { readonly error: unknown; readonly onRetry?: () => void };

/** A failure in its place, in words, with the next step. */
export function FailureNotice({ error, onRetry }: FailureNoticeProps) {
  const { t, format } = useInterfaceLanguage();
  const logId = findLogId(error);
  return (
    <div className="failure" role="alert">
      <p>{failureText(t, error)}</p>
      {logId !== null && <p className="failure-log">{t('shell:log', { id: format.isolate(logId) })}</p>}
      {onRetry !== undefined && (
        <Button variant="default" onClick={onRetry}>
          {t('shell:retry')}
        </Button>
      )}
    </div>
  );
}
