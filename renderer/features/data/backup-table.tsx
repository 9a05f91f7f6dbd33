import { Button } from '@mantine/core';
import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';
import { madeAtText, reasonText, sizeText, type Backup } from './backup-row.ts';
import styles from './data.module.css';

type BackupTableProps = {
  readonly backups: readonly Backup[];
  /** False where the workspace can only be viewed. */
  readonly canRestore: boolean;
  readonly onRestore: (backup: Backup) => void;
};

export function BackupTable({ backups, canRestore, onRestore }: BackupTableProps) {
  const { t, format } = useInterfaceLanguage();
  return (
    <table className={styles['backups']}>
      <thead>
        <tr>
          <th scope="col">{t('data:backup.made')}</th>
          <th scope="col">{t('data:backup.why')}</th>
          <th scope="col" className={styles['number']}>
            {t('data:backup.size-column')}
          </th>
          {canRestore && <th scope="col">{t('data:backup.action')}</th>}
        </tr>
      </thead>
      <tbody>
        {backups.map((backup) => {
          const madeAt = madeAtText(t, format, backup.madeAt);
          return (
            <tr key={backup.name}>
              <td>{madeAt}</td>
              <td>{reasonText(t, backup.reason)}</td>
              <td className={styles['number']}>{sizeText(t, format, backup.bytes)}</td>
              {canRestore && (
                <td>
                  <Button
                    size="compact-sm"
                    variant="default"
                    aria-label={t('data:backup.restore-label', { madeAt })}
                    onClick={() => onRestore(backup)}
                  >
                    {t('data:backup.restore')}
                  </Button>
                </td>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
