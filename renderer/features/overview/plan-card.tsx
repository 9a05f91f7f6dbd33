import { useMemo } from 'react';
import type { TellerContext } from '#core/wording/teller-context.ts';
import { sourceNote } from '#core/wording/source-note.ts';
import {
  type ChartMaker,
  drawnResults,
  findPlanChart,
  plannedResults,
  planTitle,
  resultTable,
  unplannedPercents,
} from '#core/chart/result-charts.ts';
import type { IndicatorResult } from '#core/situation/situation.ts';
import { ChartCard } from '../../charts/chart-card.tsx';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { SourceLine } from '../../ui/source-line.tsx';
import { BulletList } from './bullet-list.tsx';

type ResultsProps = { readonly context: TellerContext; readonly results: readonly IndicatorResult[] };

/** Achieved against plan, what is furthest behind first; without plans the percentages stand in its place. */
export function PlanCard({ context, results }: ResultsProps) {
  const { t } = context;
  const planned = useMemo(() => plannedResults(results), [results]);
  const chart = useMemo(() => findWholePlanChart(context, planned), [context, planned]);
  if (planned.length === 0 && unplannedPercents(results).length > 0) return null;
  if (planned.length === 0) {
    return (
      <Card title={t('overview:plan.title')}>
        <EmptyState text={t('overview:plan.empty')} />
      </Card>
    );
  }
  return (
    <ChartCard
      chart={chart}
      title={planTitle(context, planned)}
      foot={<SourceLine text={sourceNote(context)} />}
    >
      <BulletList context={context} results={drawnResults(results)} />
    </ChartCard>
  );
}

/** The picture holds percentages; the table every result with a plan. */
function findWholePlanChart(context: TellerContext, planned: readonly IndicatorResult[]): ChartMaker | null {
  const make = findPlanChart(context, planned);
  return make && (() => ({ ...make(), table: resultTable(context, planned) }));
}
