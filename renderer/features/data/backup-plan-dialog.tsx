import { Button, Group, Modal, NativeSelect } from '@mantine/core';
import type { ProcedureOutput } from '#contract/procedures.ts';
import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import styles from './data.module.css';
import { useChooseSecondPlace, useRemoveSecondPlace, useSaveSchedule } from './mutations.ts';
import { SecondPlaceWords } from './second-place-words.tsx';

type BackupPlanDialogProps = {
  /** Null: closed. */
  readonly status: ProcedureOutput<'backup.status'> | null;
  readonly onClose: () => void;
};

const offeredMinutes = [15, 30, 60, 120, 240];

/** How often backups are made by themselves, and where each is written a second time. Each choice holds at once. */
export function BackupPlanDialog({ status, onClose }: BackupPlanDialogProps) {
  const { t, format } = useInterfaceLanguage();
  const saving = useSaveSchedule();
  const choosing = useChooseSecondPlace();
  const removing = useRemoveSecondPlace();
  const error = saving.error ?? choosing.error ?? removing.error;
  const minutes = new Set([...offeredMinutes, ...(status === null ? [] : [status.everyMinutes])]);
  return (
    <Modal
      opened={status !== null}
      onClose={onClose}
      title={<strong>{t('data:backup.plan.title')}</strong>}
      size={520}
      centered
      withCloseButton={false}
    >
      {status !== null && (
        <div className={styles['plan']}>
          <NativeSelect
            label={t('data:backup.plan.every')}
            value={String(status.everyMinutes)}
            disabled={saving.isPending}
            onChange={(event) => saving.mutate(Number(event.currentTarget.value))}
            data={[...minutes]
              .toSorted((a, b) => a - b)
              .map((n) => ({
                value: String(n),
                label: t('data:backup.plan.minutes', { n: format.number(n, 0) }),
              }))}
          />
          <h3>{t('data:backup.plan.second')}</h3>
          <p className={styles['hint']}>{t('data:backup.plan.hint')}</p>
          <p>
            <SecondPlaceWords second={status.second} />
          </p>
          <Group>
            <Button variant="default" loading={choosing.isPending} onClick={() => choosing.mutate()}>
              {t('data:backup.plan.choose')}
            </Button>
            {status.second !== null && (
              <Button variant="default" loading={removing.isPending} onClick={() => removing.mutate()}>
                {t('data:backup.plan.remove')}
              </Button>
            )}
          </Group>
          {error !== null && <FailureNotice error={error} />}
          <Group justify="flex-end">
            <Button data-autofocus onClick={onClose}>
              {t('data:backup.plan.close')}
            </Button>
          </Group>
        </div>
      )}
    </Modal>
  );
}
