import { Button, Group, Modal } from '@mantine/core';
import type { ProcedureOutput } from '#contract/procedures.ts';
import type { TranslationKey } from '#core/language/translate.ts';
import { useInterfaceLanguage } from '../i18n/interface-language.tsx';
import { FailureNotice } from '../ui/failure-notice.tsx';

export type OfferedUpdate = NonNullable<ProcedureOutput<'update.choose'>['update']>;

const stepTexts = {
  run: 'update:confirm.run',
  replace: 'update:confirm.replace',
  show: 'update:confirm.show',
} as const satisfies Record<OfferedUpdate['step'], TranslationKey>;

type UpdateDialogProps = {
  /** Null: closed. */
  readonly update: OfferedUpdate | null;
  readonly isRunning: boolean;
  readonly error: unknown;
  readonly onConfirm: (update: OfferedUpdate) => void;
  readonly onClose: () => void;
};

/** Says what an update does before it is done. */
export function UpdateDialog({ update, isRunning, error, onConfirm, onClose }: UpdateDialogProps) {
  const { t } = useInterfaceLanguage();
  return (
    <Modal
      opened={update !== null}
      onClose={onClose}
      title={update !== null && <strong>{t('update:confirm.title', { version: update.version })}</strong>}
      size={520}
      centered
      closeOnEscape={!isRunning}
      closeOnClickOutside={false}
      withCloseButton={false}
    >
      {update !== null && (
        <>
          <p>{t('update:confirm.backup')}</p>
          <p>{t(stepTexts[update.step])}</p>
          {error !== null && <FailureNotice error={error} />}
          <Group justify="flex-end">
            <Button variant="default" data-autofocus disabled={isRunning} onClick={onClose}>
              {t('update:confirm.no')}
            </Button>
            <Button loading={isRunning} onClick={() => onConfirm(update)}>
              {t('update:confirm.yes')}
            </Button>
          </Group>
        </>
      )}
    </Modal>
  );
}
