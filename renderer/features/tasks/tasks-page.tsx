import { Button, Group, Tabs } from '@mantine/core';
import { memo, useMemo } from 'react';
import type { WorkSituation, Situation } from '#core/situation/situation.ts';
import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';
import { useTeller } from '../../i18n/use-teller.ts';
import { ReportedTotalsButton } from '../../shell/reported-totals-button.tsx';
import { useTaskDetail } from '../../state/detail-selection.tsx';
import { useDrawnSituation } from '../../state/drawn-situation.ts';
import { useEntry } from '../../state/entry-place.tsx';
import { replaceHashParams, useHashRoute } from '../../state/hash-route.ts';
import { useSituation, useWorkspace } from '../../state/queries.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { Page } from '../../ui/page.tsx';
import { addressOfFilter, filterOfAddress, type TaskFilter } from './task-filter.ts';
import { toTaskRows } from './task-row.ts';
import styles from './tasks.module.css';
import { WorkList } from './work-list.tsx';
import { WorkTotals } from './work-totals.tsx';

/** `#/tasks`: tasks and, on the second tab, pilot models; the filter stands in the address. */
export function TasksPage() {
  const { t } = useInterfaceLanguage();
  const situation = useSituation();
  const drawn = useDrawnSituation(situation);
  return (
    <Page title={t('tasks:title')} actions={<AddButtons />}>
      {situation.error !== null && (
        <FailureNotice error={situation.error} onRetry={() => void situation.refetch()} />
      )}
      {drawn !== null && <WorkTabs view={drawn} />}
    </Page>
  );
}

/** What is added here; nothing where the workspace can only be viewed. */
function AddButtons() {
  const { t } = useInterfaceLanguage();
  const { open } = useEntry();
  const tab = useWorkTab();
  if (useWorkspace()?.access !== 'write') return null;
  const kind = tab === 'tasks' ? 'assignment' : 'pilotModel';
  return (
    <Group gap="sm">
      <Button onClick={() => open({ form: 'task', id: null, kind })}>
        {tab === 'tasks' ? t('entry:task.new-task') : t('entry:task.new-pilot-model')}
      </Button>
      <Button variant="default" onClick={() => open({ form: 'taskList', kind })}>
        {t('entry:task-list.heading')}
      </Button>
      <ReportedTotalsButton subject={tab === 'tasks' ? 'task' : 'pilotModel'} />
    </Group>
  );
}

function useWorkTab(): 'tasks' | 'pilot-models' {
  return useHashRoute().params.get('tab') === 'pilot-models' ? 'pilot-models' : 'tasks';
}

/** The filter of one list would be empty in the other. */
const noFilter = addressOfFilter({ text: '', state: null, level: null, agencyId: null });

const WorkTabs = memo(({ view }: { readonly view: Situation }) => {
  const { t } = useInterfaceLanguage();
  const tab = useWorkTab();
  return (
    <Tabs
      value={tab}
      onChange={(value) => replaceHashParams({ ...noFilter, tab: value })}
      keepMounted={false}
    >
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
});

type WorkProps = {
  readonly view: Situation;
  readonly work: WorkSituation;
  readonly noun: 'task' | 'pilotModel';
};

function Work({ view, work, noun }: WorkProps) {
  const { t } = useInterfaceLanguage();
  const words = useTeller(view);
  const rows = useMemo(() => toTaskRows(words, work), [words, work]);
  const { selection, open } = useTaskDetail();
  const [filter, setFilter] = useFilter();
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
          filter={filter}
          onFilterChange={setFilter}
          openId={selection?.id ?? null}
          onOpen={({ id }, shown) =>
            open(
              id,
              shown.map((row) => row.id),
            )
          }
        />
      )}
    </div>
  );
}

function useFilter(): readonly [TaskFilter, (filter: TaskFilter) => void] {
  const { params } = useHashRoute();
  const filter = useMemo(() => filterOfAddress(params), [params]);
  return [filter, (next) => replaceHashParams(addressOfFilter(next))];
}
