import { Group } from '@mantine/core';
import { useMemo } from 'react';
import type { TellerContext } from '#core/wording/teller-context.ts';
import { findWorkChart } from '#core/chart/work-charts.ts';
import { ChartCard } from '../../charts/chart-card.tsx';
import { ReportedTotalsButton } from '../../shell/reported-totals-button.tsx';
import { toHref } from '../../state/hash-route.ts';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { WorkBars } from './work-bars.tsx';

/** Tasks by state, and the way to what the province reports in sum. */
export function TaskCard({ context }: { readonly context: TellerContext }) {
  const { situation, t } = context;
  const work = situation.tasks;
  const chart = useMemo(() => findWorkChart(context, 'task'), [context]);
  if (chart === null) {
    return (
      <Card title={t('overview:tasks.title')}>
        <EmptyState text={t('overview:tasks.empty')} action={<ReportedTotalsButton />} />
      </Card>
    );
  }
  return (
    <ChartCard chart={chart}>
      <WorkBars context={context} work={work} />
      <Group justify="space-between" gap="sm">
        {work.tasks.length > 0 && (
          <a className="more-link" href={toHref('tasks')}>
            {t('overview:tasks.open')}
          </a>
        )}
        <ReportedTotalsButton />
      </Group>
    </ChartCard>
  );
}
