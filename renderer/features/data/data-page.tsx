import { Button, Tabs } from '@mantine/core';
import type { WorkspaceStatus } from '#contract/procedures.ts';
import type { TranslationKey } from '#core/language/translate.ts';
import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';
import { isInDoubt } from '../../shell/doubt-notice.tsx';
import { useEntry } from '../../state/entry-place.tsx';
import { replaceHashParam, useHashParam } from '../../state/hash-route.ts';
import { useWorkspace } from '../../state/queries.ts';
import { Card } from '../../ui/card.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { Page } from '../../ui/page.tsx';
import { BackupsCard } from './backups-card.tsx';
import styles from './data.module.css';
import { HistoryCard } from './history-card.tsx';
import { useCloseWorkspace } from './mutations.ts';
import { OrganisationsCard } from './organisations-card.tsx';
import { UpdateCard } from './update-card.tsx';
import { WorkspaceFacts } from './workspace-facts.tsx';

const topics = ['workspace', 'organisations', 'history'] as const;
const topicTexts: Readonly<Record<(typeof topics)[number], TranslationKey>> = {
  workspace: 'data:topic.workspace',
  organisations: 'data:topic.organisations',
  history: 'data:topic.history',
};

/** `#/data`: what is open with its backups and the way out, its units, and what was done to it. */
export function DataPage() {
  const { t } = useInterfaceLanguage();
  const workspace = useWorkspace();
  const asked = useHashParam('topic');
  if (workspace === null) return null;
  const canChange = workspace.access === 'write';
  return (
    <Page title={t('data:title')}>
      <Tabs
        value={topics.find((topic) => topic === asked) ?? 'workspace'}
        onChange={(topic) => replaceHashParam('topic', topic)}
        keepMounted={false}
      >
        <Tabs.List className={styles['topics'] ?? ''} aria-label={t('data:topic.label')}>
          {topics.map((topic) => (
            <Tabs.Tab key={topic} value={topic}>
              {t(topicTexts[topic])}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value="workspace">
          <div className={styles['columns']}>
            <div className={styles['stack']}>
              <WorkspaceCard workspace={workspace} />
              <UpdateCard />
            </div>
            <BackupsCard canChange={canChange} canRestore={canChange || isInDoubt(workspace)} />
          </div>
        </Tabs.Panel>
        <Tabs.Panel value="organisations">
          <OrganisationsCard canChange={canChange} />
        </Tabs.Panel>
        <Tabs.Panel value="history">
          <HistoryCard />
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}

function WorkspaceCard({ workspace }: { readonly workspace: WorkspaceStatus }) {
  const { t } = useInterfaceLanguage();
  const closing = useCloseWorkspace();
  const { open } = useEntry();
  return (
    <Card title={t('data:workspace.heading')}>
      <WorkspaceFacts workspace={workspace} />
      {closing.error !== null && <FailureNotice error={closing.error} />}
      <div className={styles['buttons']}>
        {workspace.access === 'write' && (
          <Button onClick={() => open({ form: 'settings' })}>{t('data:workspace.edit')}</Button>
        )}
        <Button variant="default" loading={closing.isPending} onClick={() => closing.mutate()}>
          {t('data:workspace.close')}
        </Button>
      </div>
    </Card>
  );
}
