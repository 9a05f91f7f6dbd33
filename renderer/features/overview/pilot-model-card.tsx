import { useMemo } from 'react';
import type { ChartContext } from '#core/chart/chart-context.ts';
import { findWorkChart } from '#core/chart/work-charts.ts';
import { toHref } from '../../app/hash-route.ts';
import { ChartCard } from '../../charts/chart-card.tsx';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { WorkBars } from './work-bars.tsx';

/** Pilot models: what the source says in sum, and what the list shows. */
export function PilotModelCard({ context }: { readonly context: ChartContext }) {
  const { situation, t, format } = context;
  const work = situation.pilotModels;
  const chart = useMemo(() => findWorkChart(context, 'pilotModel'), [context]);
  const total = work.reported?.total ?? null;
  const completed = work.reported?.parts.completed;
  const hasFigures = work.tasks.length > 0 || total !== null || completed !== undefined;
  if (!hasFigures) {
    return (
      <Card title={t('overview:pilot-models.title')}>
        <EmptyState text={t('overview:pilot-models.empty')} />
      </Card>
    );
  }
  const [done, all] =
    completed !== undefined && total !== null
      ? [completed, total]
      : [work.counted.completed, work.counted.total];
  return (
    <ChartCard chart={chart} title={t('overview:pilot-models.statement', { ratio: format.ratio(done, all) })}>
      <WorkBars context={context} work={work} />
      {work.tasks.length > 0 && (
        <a className="more-link" href={toHref('tasks', { tab: 'pilot-models' })}>
          {t('overview:pilot-models.open')}
        </a>
      )}
    </ChartCard>
  );
}
