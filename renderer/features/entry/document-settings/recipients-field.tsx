import { Button } from '@mantine/core';
import { useInterfaceLanguage } from '../../../i18n/interface-language.tsx';
import { LocalizedTextField } from '../../../ui/fields/localized-text-field.tsx';
import entryStyles from '../entry.module.css';
import styles from './document-settings.module.css';
import { withMoved, withRecipient, type RecipientTyping } from './document-settings-values.ts';

type RecipientsFieldProps = {
  readonly value: readonly RecipientTyping[];
  readonly onChange: (value: RecipientTyping[]) => void;
  readonly error: string | undefined;
};

/** The recipients in the order of the page: added, removed and moved with buttons. */
export function RecipientsField({ value, onChange, error }: RecipientsFieldProps) {
  const { t } = useInterfaceLanguage();
  return (
    <>
      <p className={entryStyles['note']}>{t('entry:document-settings.recipients-hint')}</p>
      <ol className={styles['recipients']}>
        {value.map((recipient, index) => (
          <li key={recipient.key}>
            <Recipient
              position={index}
              isLast={index === value.length - 1}
              recipient={recipient}
              // The sentence of the list stands beside the recipient that lacks its Vietnamese name.
              error={lacksVietnamese(recipient) ? error : undefined}
              onChange={(name) =>
                onChange(value.map((it) => (it.key === recipient.key ? { ...it, name } : it)))
              }
              onMove={(step) => onChange(withMoved(value, recipient.key, step))}
              onRemove={() => onChange(value.filter((it) => it.key !== recipient.key))}
            />
          </li>
        ))}
      </ol>
      <Button
        className={styles['add'] ?? ''}
        variant="default"
        onClick={() => onChange(withRecipient(value))}
      >
        {t('entry:document-settings.recipient-add')}
      </Button>
    </>
  );
}

type RecipientProps = {
  readonly position: number;
  readonly isLast: boolean;
  readonly recipient: RecipientTyping;
  readonly error: string | undefined;
  readonly onChange: (name: RecipientTyping['name']) => void;
  readonly onMove: (step: -1 | 1) => void;
  readonly onRemove: () => void;
};

function Recipient({ position, isLast, recipient, error, onChange, onMove, onRemove }: RecipientProps) {
  const { t, format } = useInterfaceLanguage();
  const label = t('entry:document-settings.recipient', { n: format.number(position + 1, 0) });
  const name = recipient.name.vi.trim() === '' ? label : format.isolateLatin(recipient.name.vi.trim());
  return (
    <>
      <LocalizedTextField
        name={`recipient.${recipient.key}`}
        label={label}
        value={recipient.name}
        error={error}
        onChange={onChange}
      />
      <div className={styles['moves']}>
        <Button
          size="compact-sm"
          variant="default"
          disabled={position === 0}
          aria-label={t('entry:document-settings.recipient-up-named', { name })}
          onClick={() => onMove(-1)}
        >
          {t('entry:document-settings.recipient-up')}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          disabled={isLast}
          aria-label={t('entry:document-settings.recipient-down-named', { name })}
          onClick={() => onMove(1)}
        >
          {t('entry:document-settings.recipient-down')}
        </Button>
        <Button
          size="compact-sm"
          variant="subtle"
          className={entryStyles['remove']}
          aria-label={t('entry:document-settings.recipient-remove-named', { name })}
          onClick={onRemove}
        >
          {t('entry:document-settings.recipient-remove')}
        </Button>
      </div>
    </>
  );
}

function lacksVietnamese({ name }: RecipientTyping): boolean {
  return name.vi.trim() === '' && Object.values(name).some((text) => text.trim() !== '');
}
