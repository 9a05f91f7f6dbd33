import { Tabs } from '@mantine/core';
import { useMemo, useState } from 'react';
import { taskStates } from '#core/domain/task.ts';
import type { WorkSituation } from '#core/situation/situation.ts';
import type { SituationView } from '#core/situation/situation-view.ts';
import { replaceHashParam, useHashRoute } from '../../app/hash-route.ts';
import { useSituation } from '../../app/queries.ts';
import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';
import { useSituationWords } from '../../i18n/situation-words.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { Page } from '../../ui/page.tsx';
import type { TaskFilter } from './task-filter.ts';
import { TaskPanel } from './task-panel.tsx';
import { toTaskRows, type TaskRow } from './task-row.ts';
import styles from './tasks.module.css';
import { WorkList } from './work-list.tsx';
import { WorkTotals } from './work-totals.tsx';

/** `#/tasks`: tasks and, on the second tab, pilot models; `state` and `level` of the address choose among them. */
export function TasksPage() {
  const { t } = useInterfaceLanguage();
  const situation = useSituation();
  return (
    <Page title={t('tasks:title')}>
      {situation.error !== null && (
        <FailureNotice error={situation.error} onRetry={() => void situation.refetch()} />
      )}
      {situation.data !== undefined && <WorkTabs view={situation.data} />}
    </Page>
  );
}

function WorkTabs({ view }: { readonly view: SituationView }) {
  const { t } = useInterfaceLanguage();
  const tab = useHashRoute().params.get('tab') === 'pilot-models' ? 'pilot-models' : 'tasks';
  return (
    <Tabs value={tab} onChange={(value) => replaceHashParam('tab', value)} keepMounted={false}>
      <Tabs.List>
        <Tabs.Tab value="tasks">{t('tasks:tab.tasks')}</Tabs.Tab>
        <Tabs.Tab value="pilot-models">{t('tasks:tab.pilot-models')}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="tasks">
        <Work view={view} work={view.tasks} noun="task" />
      </Tabs.Panel>
      <Tabs.Panel value="pilot-models">
        <Work view={view} work={view.pilotModels} noun="pilotModel" />
      </Tabs.Panel>
    </Tabs>
  );
}

type WorkProps = {
  readonly view: SituationView;
  readonly work: WorkSituation;
  readonly noun: 'task' | 'pilotModel';
};

function Work({ view, work, noun }: WorkProps) {
  const { t } = useInterfaceLanguage();
  const words = useSituationWords(view);
  const rows = useMemo(() => toTaskRows(words, work), [words, work]);
  const [openId, setOpenId] = useState<TaskRow['id'] | null>(null);
  const initialFilter = useFilterOfAddress();
  const label = noun === 'task' ? t('tasks:tab.tasks') : t('tasks:tab.pilot-models');
  const emptyText = noun === 'task' ? t('tasks:empty.tasks') : t('tasks:empty.pilot-models');
  const hasTotals = rows.length > 0 || work.reported !== null;
  return (
    <div className={styles['work']}>
      {hasTotals && <WorkTotals work={work} asOf={view.asOf} label={t('tasks:totals.label')} />}
      {rows.length === 0 ? (
        <EmptyState text={emptyText} />
      ) : (
        <WorkList
          label={label}
          noun={noun}
          rows={rows}
          initialFilter={initialFilter}
          openId={openId}
          onOpen={({ id }) => setOpenId(id)}
        />
      )}
      <TaskPanel
        words={words}
        row={rows.find(({ id }) => id === openId) ?? null}
        onClose={() => setOpenId(null)}
      />
    </div>
  );
}

function useFilterOfAddress(): TaskFilter {
  const { params } = useHashRoute();
  const levels = ['lagging', 'atRisk'] as const;
  return {
    text: '',
    state: taskStates.find((state) => state === params.get('state')) ?? null,
    level: levels.find((level) => level === params.get('level')) ?? null,
    agency: null,
  };
}
