import { useQuery } from '@tanstack/react-query';
import { useInterfaceLanguage } from '../i18n/interface-language.tsx';
import { toHref } from '../state/hash-route.ts';
import { backupStatusQuery } from '../state/queries.ts';
import { madeAtText } from '../ui/backup-row.ts';
import './backup-line.css';

/** Quietly, on every page: when the last backup was made, and where the second place is away. */
export function BackupLine() {
  const { t, format } = useInterfaceLanguage();
  const { data } = useQuery(backupStatusQuery);
  if (data === undefined) return null;
  const { lastMadeAt, second } = data;
  return (
    <a className="backup-line" href={toHref('data')}>
      <span>
        {lastMadeAt === null
          ? t('shell:backup.none')
          : t('shell:backup.last', { madeAt: madeAtText(t, format, lastMadeAt) })}
      </span>
      {second !== null && !second.isThere && <span>{t('shell:backup.away')}</span>}
    </a>
  );
}
