import { Button, Group, Modal } from '@mantine/core';
import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';
import { isInDoubt } from '../../shell/doubt-notice.tsx';
import { useIsOpenDamaged, useWorkspace } from '../../state/queries.ts';
import { madeAtText, type Backup } from '../../ui/backup-row.ts';
import { FailureNotice } from '../../ui/failure-notice.tsx';

type RestoreDialogProps = {
  /** Null: closed. */
  readonly backup: Backup | null;
  readonly isRunning: boolean;
  readonly error: unknown;
  readonly onConfirm: (backup: Backup) => void;
  readonly onClose: () => void;
};

/** Says what a restore does before it is done. */
export function RestoreDialog({ backup, isRunning, error, onConfirm, onClose }: RestoreDialogProps) {
  const { t, format } = useInterfaceLanguage();
  const workspace = useWorkspace();
  const isFoundDamaged = useIsOpenDamaged();
  const isDamaged = isFoundDamaged || (workspace !== null && isInDoubt(workspace));
  return (
    <Modal
      opened={backup !== null}
      onClose={onClose}
      title={<strong>{t('data:restore.title')}</strong>}
      size={520}
      centered
      closeOnEscape={!isRunning}
      closeOnClickOutside={false}
      withCloseButton={false}
    >
      {backup !== null && (
        <>
          <p>{t('data:restore.what', { madeAt: madeAtText(t, format, backup.madeAt) })}</p>
          <p>{isDamaged ? t('data:restore.safety-damaged') : t('data:restore.safety')}</p>
          {error !== null && <FailureNotice error={error} />}
          <Group justify="flex-end">
            <Button variant="default" data-autofocus disabled={isRunning} onClick={onClose}>
              {t('data:restore.cancel')}
            </Button>
            <Button loading={isRunning} onClick={() => onConfirm(backup)}>
              {t('data:restore.confirm')}
            </Button>
          </Group>
        </>
      )}
    </Modal>
  );
}
