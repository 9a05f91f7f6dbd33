import { useMemo } from 'react';
import type { ChartContext } from '#core/chart/chart-context.ts';
import { findWorkChart } from '#core/chart/work-charts.ts';
import { toHref } from '../../app/hash-route.ts';
import { ChartCard } from '../../charts/chart-card.tsx';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { WorkBars } from './work-bars.tsx';

/** Tasks by state, as reported and as counted. */
export function TaskCard({ context }: { readonly context: ChartContext }) {
  const { situation, t, format } = context;
  const work = situation.tasks;
  const chart = useMemo(() => findWorkChart(context, 'task'), [context]);
  if (work.tasks.length === 0 && work.reported === null) {
    return (
      <Card title={t('overview:tasks.title')}>
        <EmptyState text={t('overview:tasks.empty')} />
      </Card>
    );
  }
  const completed = work.reported?.parts.completed ?? work.counted.completed;
  const total = work.reported?.total ?? work.counted.total;
  return (
    <ChartCard
      chart={chart}
      title={t('overview:tasks.statement', { tasks: format.tasksOutOf(completed, total) })}
    >
      <WorkBars context={context} work={work} />
      {work.differences.length > 0 && <p className="overview-note">{t('overview:tasks.differ')}</p>}
      {work.tasks.length > 0 && (
        <a className="more-link" href={toHref('tasks')}>
          {t('overview:tasks.open')}
        </a>
      )}
    </ChartCard>
  );
}
