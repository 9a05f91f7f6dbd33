import { Button } from '@mantine/core';
import { useWorkspace } from '../../app/queries.ts';
import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';
import { Card } from '../../ui/card.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { Page } from '../../ui/page.tsx';
import { BackupsCard } from './backups-card.tsx';
import styles from './data.module.css';
import { useCloseWorkspace } from './mutations.ts';
import { WorkspaceFacts } from './workspace-facts.tsx';

/** `#/data`: what is open, its backups, and the way out. */
export function DataPage() {
  const { t } = useInterfaceLanguage();
  const workspace = useWorkspace();
  const closing = useCloseWorkspace();
  if (workspace === null) return null;
  return (
    <Page title={t('data:title')}>
      <div className={styles['columns']}>
        <Card title={t('data:workspace.heading')}>
          <WorkspaceFacts workspace={workspace} />
          {closing.error !== null && <FailureNotice error={closing.error} />}
          <Button
            className={styles['close']}
            variant="default"
            loading={closing.isPending}
            onClick={() => closing.mutate()}
          >
            {t('data:workspace.close')}
          </Button>
        </Card>
        <BackupsCard canChange={workspace.access === 'write'} />
      </div>
    </Page>
  );
}
