import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { FailureNotice } from '../../../ui/failure-notice.tsx';
import { useInterfaceLanguage } from '../../../i18n/interface-language.tsx';
import styles from './in-place.module.css';

type InPlaceProps = {
  /** What opens it: "Thêm nhóm". */
  readonly label: string;
  readonly addLabel: string;
  readonly canAdd: boolean;
  readonly isAdding: boolean;
  readonly error: unknown;
  /** Adds what was typed and calls back once it is there. */
  readonly onAdd: (onAdded: () => void) => void;
  readonly children: ReactNode;
};

/** A few fields that open beside a choice and add what is not on the list yet, without leaving the form. */
export function InPlace({ label, addLabel, canAdd, isAdding, error, onAdd, children }: InPlaceProps) {
  const { t } = useInterfaceLanguage();
  const [isOpen, setIsOpen] = useState(false);
  const close = () => setIsOpen(false);
  return (
    <div className={styles['place']}>
      {!isOpen && (
        <Button size="compact-sm" variant="subtle" aria-expanded={false} onClick={() => setIsOpen(true)}>
          {label}
        </Button>
      )}
      {isOpen && (
        <fieldset className={styles['box']}>
          <legend>{label}</legend>
          {children}
          {error !== null && <FailureNotice error={error} />}
          <div className={styles['buttons']}>
            <Button size="compact-md" disabled={!canAdd} loading={isAdding} onClick={() => onAdd(close)}>
              {addLabel}
            </Button>
            <Button size="compact-md" variant="default" onClick={close}>
              {t('entry:in-place.cancel')}
            </Button>
          </div>
        </fieldset>
      )}
    </div>
  );
}
