import { useMemo } from 'react';
import type { TellerContext } from '#core/wording/teller-context.ts';
import { sourceNote } from '#core/wording/source-note.ts';
import { findPercentChart, percentTitle, unplannedPercents } from '#core/chart/result-charts.ts';
import type { IndicatorResult } from '#core/situation/situation.ts';
import { ChartCard } from '../../charts/chart-card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { SourceLine } from '../../ui/source-line.tsx';
import { BulletList } from './bullet-list.tsx';

type ResultsProps = { readonly context: TellerContext; readonly results: readonly IndicatorResult[] };

/** Percentages that nobody set a plan for: results alone, highest first, and no word of good or bad. */
export function PercentCard({ context, results }: ResultsProps) {
  const shown = useMemo(() => unplannedPercents(results), [results]);
  const chart = useMemo(() => findPercentChart(context, results), [context, results]);
  if (shown.length === 0) return null;
  return (
    <ChartCard
      chart={chart}
      title={percentTitle(context, shown)}
      foot={<SourceLine text={sourceNote(context)} />}
    >
      <BulletList context={context} results={shown} />
      {results.every(({ plan }) => plan === null) && <EmptyState text={context.t('overview:plan.empty')} />}
    </ChartCard>
  );
}
