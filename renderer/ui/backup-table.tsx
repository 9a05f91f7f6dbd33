import { Button } from '@mantine/core';
import { useInterfaceLanguage } from '../i18n/interface-language.tsx';
import { madeAtText, reasonText, sizeText, type Backup } from './backup-row.ts';
import './ui.css';

type BackupTableProps = {
  readonly backups: readonly Backup[];
  /** Null where none can be restored, as in a workspace that can only be viewed. */
  readonly restore: {
    /** What the button says; three dots where a question follows. */
    readonly label: string;
    /** The name of the one that is being restored; null: none. */
    readonly running: string | null;
    readonly onChoose: (backup: Backup) => void;
  } | null;
};

/** When each backup was made and why, with the way back to it. */
export function BackupTable({ backups, restore }: BackupTableProps) {
  const { t, format } = useInterfaceLanguage();
  return (
    <table className="plain-table">
      <thead>
        <tr>
          <th scope="col">{t('data:backup.made')}</th>
          <th scope="col">{t('data:backup.why')}</th>
          <th scope="col" className="plain-table-number">
            {t('data:backup.size-column')}
          </th>
          {restore !== null && <th scope="col">{t('data:backup.action')}</th>}
        </tr>
      </thead>
      <tbody>
        {backups.map((backup) => {
          const madeAt = madeAtText(t, format, backup.madeAt);
          return (
            <tr key={backup.name}>
              <td>{madeAt}</td>
              <td>{reasonText(t, backup.reason)}</td>
              <td className="plain-table-number">{sizeText(t, format, backup.bytes)}</td>
              {restore !== null && (
                <td>
                  <Button
                    size="compact-sm"
                    variant="default"
                    aria-label={t('data:backup.restore-label', { madeAt })}
                    loading={restore.running === backup.name}
                    disabled={restore.running !== null}
                    onClick={() => restore.onChoose(backup)}
                  >
                    {restore.label}
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
