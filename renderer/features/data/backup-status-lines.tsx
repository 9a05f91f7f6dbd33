import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';
import { DeskError } from '../../ipc/client.ts';
import { backupStatusQuery } from '../../state/queries.ts';
import { madeAtText } from '../../ui/backup-row.ts';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { BackupPlanDialog } from './backup-plan-dialog.tsx';
import styles from './data.module.css';
import { SecondPlaceWords } from './second-place-words.tsx';

/** When the last backup was made and where, how it goes on, and how the second place does. */
export function BackupStatusLines({ canChange }: { readonly canChange: boolean }) {
  const { t, format } = useInterfaceLanguage();
  const { data: status } = useQuery(backupStatusQuery);
  const [isOpen, setOpen] = useState(false);
  if (status === undefined) return null;
  const { lastMadeAt, everyMinutes, second } = status;
  return (
    <>
      {lastMadeAt !== null && (
        <p className={styles['hint']}>
          {t('data:backup.last', { madeAt: madeAtText(t, format, lastMadeAt) })}
        </p>
      )}
      {canChange && (
        <p className={styles['hint']}>{t('data:backup.schedule', { n: format.number(everyMinutes, 0) })}</p>
      )}
      <p className={styles['hint']}>
        <SecondPlaceWords second={second} />
      </p>
      {second?.problem != null && <FailureNotice error={new DeskError(second.problem)} />}
      <p>
        <Button variant="default" onClick={() => setOpen(true)}>
          {t('data:backup.plan.open')}
        </Button>
      </p>
      <BackupPlanDialog status={isOpen ? status : null} onClose={() => setOpen(false)} />
    </>
  );
}
