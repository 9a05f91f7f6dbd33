import { Button, Group, Modal } from '@mantine/core';
import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import type { RecentWorkspace } from './find-same-province.ts';

type DeleteDialogProps = {
  /** Null: closed. */
  readonly workspace: RecentWorkspace | null;
  readonly isRunning: boolean;
  readonly error: unknown;
  readonly onConfirm: (workspace: RecentWorkspace) => void;
  readonly onClose: () => void;
};

/** Names the workspace and says what becomes of it, and what is kept, before it goes to the bin. */
export function DeleteDialog({ workspace, isRunning, error, onConfirm, onClose }: DeleteDialogProps) {
  const { t, words } = useInterfaceLanguage();
  return (
    <Modal
      opened={workspace !== null}
      onClose={onClose}
      title={<strong>{t('start:deletion.title')}</strong>}
      size={520}
      centered
      closeOnEscape={!isRunning}
      closeOnClickOutside={false}
      withCloseButton={false}
    >
      {workspace !== null && (
        <>
          <p>
            {t('start:deletion.what', {
              name: words(workspace.provinceName ?? { vi: workspace.name }),
              folder: workspace.name,
            })}
          </p>
          <p>{t('start:deletion.safety')}</p>
          {error !== null && <FailureNotice error={error} />}
          <Group justify="flex-end">
            <Button variant="default" data-autofocus disabled={isRunning} onClick={onClose}>
              {t('start:deletion.cancel')}
            </Button>
            <Button loading={isRunning} onClick={() => onConfirm(workspace)}>
              {t('start:deletion.confirm')}
            </Button>
          </Group>
        </>
      )}
    </Modal>
  );
}
