import { Button } from '@mantine/core';
import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';
import styles from './entry.module.css';
import { FocusedButton } from '../../ui/focused-button.tsx';

type EntryFootProps = {
  /** What the foot asks in place of its buttons. */
  readonly asking: 'close' | 'remove' | null;
  readonly isSaving: boolean;
  readonly canSave: boolean;
  readonly saveLabel: string;
  /** Undefined: nothing to remove. */
  readonly removeQuestion: string | undefined;
  readonly onSave: () => void;
  readonly onSaveAndNext: (() => void) | undefined;
  readonly onClose: () => void;
  readonly onAskRemove: () => void;
  readonly onStay: () => void;
  readonly onKeepAndClose: () => void;
  readonly onDiscard: () => void;
  readonly onRemove: () => void;
};

/** The buttons of a form; questions are asked where the buttons stand, never over the typing. */
export function EntryFoot(props: EntryFootProps) {
  const { t } = useInterfaceLanguage();
  if (props.asking === 'close') return <CloseQuestion {...props} />;
  if (props.asking === 'remove') return <RemoveQuestion {...props} />;
  return (
    <footer className={styles['foot']}>
      <Button
        loading={props.isSaving}
        disabled={!props.canSave}
        aria-keyshortcuts="Control+S Control+Enter"
        title={t('entry:frame.save-keys')}
        onClick={props.onSave}
      >
        {props.saveLabel}
      </Button>
      {props.onSaveAndNext !== undefined && (
        <Button variant="light" disabled={!props.canSave || props.isSaving} onClick={props.onSaveAndNext}>
          {t('entry:frame.save-and-next')}
        </Button>
      )}
      <Button variant="default" title={t('entry:frame.close-keys')} onClick={props.onClose}>
        {t('entry:frame.close')}
      </Button>
      <span className={styles['space']} />
      {props.removeQuestion !== undefined && (
        <Button
          variant="subtle"
          className={styles['remove']}
          disabled={props.isSaving}
          onClick={props.onAskRemove}
        >
          {t('entry:frame.remove')}
        </Button>
      )}
    </footer>
  );
}

function CloseQuestion({ onStay, onKeepAndClose, onDiscard }: EntryFootProps) {
  const { t } = useInterfaceLanguage();
  return (
    <section className={styles['foot']} aria-label={t('entry:close.question')}>
      <p>{t('entry:close.question')}</p>
      <FocusedButton onClick={onStay}>{t('entry:close.stay')}</FocusedButton>
      <Button variant="default" onClick={onKeepAndClose}>
        {t('entry:close.keep')}
      </Button>
      <Button variant="subtle" className={styles['remove']} onClick={onDiscard}>
        {t('entry:close.discard')}
      </Button>
    </section>
  );
}

function RemoveQuestion({ removeQuestion, isSaving, onStay, onRemove }: EntryFootProps) {
  const { t } = useInterfaceLanguage();
  return (
    <section className={styles['foot']} aria-label={removeQuestion}>
      <p>{removeQuestion}</p>
      <FocusedButton variant="default" onClick={onStay}>
        {t('entry:remove.stay')}
      </FocusedButton>
      <Button variant="subtle" className={styles['remove']} loading={isSaving} onClick={onRemove}>
        {t('entry:remove.confirm')}
      </Button>
    </section>
  );
}
