import { useMemo } from 'react';
import type { TellerContext } from '#core/wording/teller-context.ts';
import { findWorkChart } from '#core/chart/work-charts.ts';
import { ChartCard } from '../../charts/chart-card.tsx';
import { toHref } from '../../state/hash-route.ts';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { WorkBars } from './work-bars.tsx';

/** Pilot models by state. */
export function PilotModelCard({ context }: { readonly context: TellerContext }) {
  const { situation, t } = context;
  const work = situation.pilotModels;
  const chart = useMemo(() => findWorkChart(context, 'pilotModel'), [context]);
  if (chart === null) {
    return (
      <Card title={t('overview:pilot-models.title')}>
        <EmptyState text={t('overview:pilot-models.empty')} />
      </Card>
    );
  }
  return (
    <ChartCard chart={chart}>
      <WorkBars context={context} work={work} />
      {work.tasks.length > 0 && (
        <a className="more-link" href={toHref('tasks', { tab: 'pilot-models' })}>
          {t('overview:pilot-models.open')}
        </a>
      )}
    </ChartCard>
  );
}
