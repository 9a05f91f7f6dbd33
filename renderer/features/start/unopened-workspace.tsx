import type { ProcedureOutput } from '#contract/procedures.ts';
import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';
import type { Backup } from '../../ui/backup-row.ts';
import { BackupTable } from '../../ui/backup-table.tsx';
import { Card } from '../../ui/card.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import styles from './start.module.css';

type UnopenedWorkspaceProps = {
  readonly workspace: NonNullable<ProcedureOutput<'workspace.status'>['unopened']>;
  /** Name of the backup that is being restored; null: none. */
  readonly running: string | null;
  readonly error: unknown;
  readonly onRestore: (backup: Backup) => void;
};

/** A workspace whose file is damaged or gone: what is left of it, and the way back. */
export function UnopenedWorkspace({ workspace, running, error, onRestore }: UnopenedWorkspaceProps) {
  const { t } = useInterfaceLanguage();
  const { name, backups } = workspace;
  return (
    <Card className={styles['unopened'] ?? ''} title={t('start:unopened.heading')}>
      <p role="alert">{t('start:unopened.what', { name })}</p>
      {backups.length === 0 ? (
        <p>{t('start:unopened.none')}</p>
      ) : (
        <>
          <p>{t('start:unopened.safety')}</p>
          <BackupTable
            backups={backups}
            restore={{ label: t('data:restore.confirm'), running, onChoose: onRestore }}
          />
        </>
      )}
      {error !== null && <FailureNotice error={error} />}
    </Card>
  );
}
