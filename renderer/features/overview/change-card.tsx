import { useMemo } from 'react';
import { changeCharts, changeTitle, groupChanges } from '#core/chart/change-charts.ts';
import type { SituationChart } from '#core/chart/situation-chart.ts';
import type { TellerContext } from '#core/wording/teller-context.ts';
import {
  findSlopeChart,
  mostSlopes,
  slopeGroups,
  slopeTable,
  slopeTitle,
  type SlopeGroup,
} from '#core/chart/slope-charts.ts';
import { unitTerms } from '#core/language/term-keys.ts';
import type { IndicatorResult } from '#core/situation/situation.ts';
import { sourceNote } from '#core/wording/source-note.ts';
import { ChartCard } from '../../charts/chart-card.tsx';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { SourceLine } from '../../ui/source-line.tsx';
import { ReportedChanges } from './reported-changes.tsx';
import { SlopeGraph } from './slope-graph.tsx';
import { SlopeList } from './slope-list.tsx';
import './slope.css';

type ChangeCardProps = {
  readonly context: TellerContext;
  readonly results: readonly IndicatorResult[];
};

/** From the same period of last year to this one, else from the period before; below, the changes that a source states without the figure before. */
export function ChangeCard({ context, results }: ChangeCardProps) {
  const { t } = context;
  const slopes = useMemo(() => slopeGroups(context, results), [context, results]);
  const reported = useMemo(() => groupChanges(results.filter(hasReportedChange)), [results]);
  const chart = useMemo(() => findChart(context, slopes), [context, slopes]);
  if (slopes.length === 0 && reported.length === 0) {
    return (
      <Card title={t('overview:change.title')}>
        <EmptyState text={t('overview:change.empty')} />
      </Card>
    );
  }
  return (
    <ChartCard
      chart={chart}
      title={slopes.length === 0 ? changeTitle(context, reported) : slopeTitle(context, slopes)}
      foot={<SourceLine text={sourceNote(context)} />}
    >
      <div className="change-groups">
        {slopes.map((group) => (
          <Slopes
            key={`${group.base}-${group.unit}`}
            context={context}
            group={group}
            isNamed={slopes.length > 1}
          />
        ))}
      </div>
      {slopes.length > 0 && reported.length > 0 && (
        <p className="overview-note">{t('overview:change.reported')}</p>
      )}
      {reported.map((group) => (
        <ReportedChanges key={group.kind} context={context} group={group} />
      ))}
    </ChartCard>
  );
}

type SlopesProps = {
  readonly context: TellerContext;
  readonly group: SlopeGroup;
  readonly isNamed: boolean;
};

/** A few percentages share a scale; many, and figures of other units, are ranked by how much they changed. */
function Slopes({ context, group, isNamed }: SlopesProps) {
  const { unit, slopes } = group;
  const isGraph = unit === 'percent' && slopes.length <= mostSlopes;
  return (
    <section className="change-group">
      {isNamed && <h3>{context.t(unitTerms[unit])}</h3>}
      {isGraph ? (
        <SlopeGraph context={context} group={group} />
      ) : (
        <SlopeList context={context} group={group} />
      )}
    </section>
  );
}

/** The picture holds percentages; the table every figure with one before it. */
function findChart(context: TellerContext, groups: readonly SlopeGroup[]): SituationChart | null {
  const slope = findSlopeChart(context, groups);
  if (slope === null) return changeCharts(context)[0] ?? null;
  return { ...slope, table: slopeTable(context, groups) };
}

function hasReportedChange({ measurement }: IndicatorResult): boolean {
  return (measurement?.detail?.reportedChange ?? null) !== null;
}
