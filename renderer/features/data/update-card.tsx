import { useQuery } from '@tanstack/react-query';
import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';
import { UpdateOffer } from '../../shell/update-offer.tsx';
import { Card } from '../../ui/card.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import styles from './data.module.css';
import { programQuery } from './queries.ts';

/** Which program this is, and the way to a newer one. */
export function UpdateCard() {
  const { t, format } = useInterfaceLanguage();
  const program = useQuery(programQuery);
  return (
    <Card title={t('update:heading')}>
      {program.error !== null && (
        <FailureNotice error={program.error} onRetry={() => void program.refetch()} />
      )}
      {program.isSuccess && (
        <dl className="fact-list">
          <dt>{t('update:version')}</dt>
          <dd>{format.isolate(program.data.version)}</dd>
          <dt>{t('update:schema')}</dt>
          <dd>{format.number(program.data.schemaVersion, 0)}</dd>
          <dt>{t('update:electron')}</dt>
          <dd>{format.isolate(program.data.electronVersion)}</dd>
        </dl>
      )}
      <p className={styles['hint']}>{t('update:hint')}</p>
      <UpdateOffer />
    </Card>
  );
}
