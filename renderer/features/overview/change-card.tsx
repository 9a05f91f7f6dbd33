import { useMemo, useState } from 'react';
import {
  changeKindTitles,
  changeTitle,
  groupChanges,
  type ChangedResult,
  type ChangeGroup,
} from '#core/chart/change-charts.ts';
import type { ChartContext, SituationChart } from '#core/chart/chart-context.ts';
import { findChangeText } from '#core/wording/result-text.ts';
import type { IndicatorResult } from '#core/situation/situation.ts';
import { useDetail } from '../../app/detail-selection.tsx';
import { ChartCard } from '../../charts/chart-card.tsx';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FigureButton } from '../../ui/figure-button.tsx';
import { ShowAll } from './show-all.tsx';

type ChangeCardProps = {
  readonly context: ChartContext;
  readonly results: readonly IndicatorResult[];
  readonly chart: SituationChart | null;
};

/** What rose and what fell; kinds of change never share an axis. */
export function ChangeCard({ context, results, chart }: ChangeCardProps) {
  const { t } = context;
  const groups = useMemo(() => groupChanges(results), [results]);
  if (groups.length === 0) {
    return (
      <Card title={t('overview:change.title')}>
        <EmptyState text={t('overview:change.empty')} />
      </Card>
    );
  }
  return (
    <ChartCard chart={chart} title={changeTitle(context, groups)}>
      {groups.map((group) => (
        <ChangeRows key={group.kind} context={context} group={group} />
      ))}
    </ChartCard>
  );
}

const mostRows = 6;

function ChangeRows({ context, group }: { readonly context: ChartContext; readonly group: ChangeGroup }) {
  const { t, words } = context;
  const { open } = useDetail();
  const [isWhole, setIsWhole] = useState(false);
  const rows = isWhole ? group.rows : largestRows(group.rows);
  const largest = Math.max(...group.rows.map(({ signed }) => Math.abs(signed)));
  const ids = group.rows.map(({ result }) => result.indicator.id);
  return (
    <section className="change-group">
      <h3>{t(changeKindTitles[group.kind])}</h3>
      <ul className="bullets">
        {rows.map(({ result, signed }) => (
          <li key={result.indicator.id}>
            <FigureButton className="change-row" onOpen={() => open(result.indicator.id, ids)}>
              <span>{words(result.indicator.name)}</span>
              <ChangeBar share={largest === 0 ? 0 : signed / largest} />
              <span className="change-text">{findChangeText(context, result, 'prose')}</span>
            </FigureButton>
          </li>
        ))}
      </ul>
      <ShowAll total={group.rows.length} most={mostRows} isWhole={isWhole} onChange={setIsWhole} />
    </section>
  );
}

/** Rises run forward from the middle, falls back; a fall is drawn as an outline, not by colour alone. */
function ChangeBar({ share }: { readonly share: number }) {
  const size = `${Math.abs(share) * 50}%`;
  return (
    <span className="change-bar" aria-hidden>
      <span
        className={share < 0 ? 'change-fall' : 'change-rise'}
        style={
          share < 0
            ? { insetInlineEnd: '50%', inlineSize: size }
            : { insetInlineStart: '50%', inlineSize: size }
        }
      />
    </span>
  );
}

/** The largest changes either way, still in the order of the list. */
function largestRows(rows: readonly ChangedResult[]): readonly ChangedResult[] {
  const largest = rows.toSorted((a, b) => Math.abs(b.signed) - Math.abs(a.signed)).slice(0, mostRows);
  return rows.filter((row) => largest.includes(row));
}
