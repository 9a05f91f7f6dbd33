import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';
import { useEntry } from '../../state/entry-place.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import styles from './entry.module.css';
import { FocusedButton } from '../../ui/focused-button.tsx';

type LoadFailureProps = { readonly error: unknown } | { readonly text: string };

/** A form whose record could not be read: why, and the way out. */
export function LoadFailure(props: LoadFailureProps) {
  const { t } = useInterfaceLanguage();
  const { close } = useEntry();
  return (
    <div className={styles['body']}>
      {'text' in props ? <p>{props.text}</p> : <FailureNotice error={props.error} />}
      <FocusedButton className={styles['reload']} variant="default" onClick={close}>
        {t('entry:frame.close')}
      </FocusedButton>
    </div>
  );
}
