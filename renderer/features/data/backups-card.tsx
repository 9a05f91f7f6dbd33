import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';
import type { Backup } from '../../ui/backup-row.ts';
import { BackupTable } from '../../ui/backup-table.tsx';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import styles from './data.module.css';
import { useCreateBackup, useRestoreBackup } from './mutations.ts';
import { BackupStatusLines } from './backup-status-lines.tsx';
import { backupsQuery } from './queries.ts';
import { RestoreDialog } from './restore-dialog.tsx';

type BackupsCardProps = {
  readonly canChange: boolean;
  /** True too of a file in doubt, which nothing else can change. */
  readonly canRestore: boolean;
};

/** Backups of the open workspace: the list, a new one, and the way back to one. */
export function BackupsCard({ canChange, canRestore }: BackupsCardProps) {
  const { t } = useInterfaceLanguage();
  const backups = useQuery(backupsQuery);
  const creating = useCreateBackup();
  const restoring = useRestoreBackup();
  const [asked, setAsked] = useState<Backup | null>(null);
  const list = backups.data?.backups ?? [];
  const createButton = (
    <Button
      loading={creating.isPending}
      onClick={() => {
        restoring.reset();
        creating.mutate();
      }}
    >
      {t('data:backup.create')}
    </Button>
  );
  return (
    <Card title={t('data:backup.heading')} menu={canChange ? createButton : undefined}>
      <p className={styles['hint']}>{canRestore ? t('data:backup.hint') : t('data:backup.view-only')}</p>
      <BackupStatusLines canChange={canChange} />
      <output className={styles['done']}>
        {creating.isSuccess && t('data:backup.created')}
        {restoring.data?.kept === 'backup' && t('data:restore.done')}
        {restoring.data?.kept === 'damagedFile' && t('data:restore.done-damaged')}
      </output>
      {creating.error !== null && <FailureNotice error={creating.error} />}
      {backups.error !== null && (
        <FailureNotice error={backups.error} onRetry={() => void backups.refetch()} />
      )}
      {backups.isSuccess && list.length === 0 && <EmptyState text={t('data:backup.empty')} />}
      {list.length > 0 && (
        <BackupTable
          backups={list}
          restore={canRestore ? { label: t('data:backup.restore'), running: null, onChoose: setAsked } : null}
        />
      )}
      <RestoreDialog
        backup={asked}
        isRunning={restoring.isPending}
        error={restoring.error}
        onConfirm={({ name }) => {
          creating.reset();
          restoring.mutate(name, { onSuccess: () => setAsked(null) });
        }}
        onClose={() => {
          restoring.reset();
          setAsked(null);
        }}
      />
    </Card>
  );
}
