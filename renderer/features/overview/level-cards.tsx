import type { SituationChart } from '#core/chart/situation-chart.ts';
import { ChartCanvas } from '../../charts/chart-canvas.tsx';
import { ChartCard } from '../../charts/chart-card.tsx';
import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';
import { useDetail } from '../../state/detail-selection.tsx';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { FigureButton } from '../../ui/figure-button.tsx';

/** Indicators that a source breaks down by level of government. */
export function LevelCards({ charts }: { readonly charts: readonly SituationChart[] }) {
  const { t } = useInterfaceLanguage();
  const { open } = useDetail();
  if (charts.length === 0) {
    return (
      <Card className="overview-hint" title={t('overview:levels.title')}>
        <EmptyState text={t('overview:levels.empty')} />
      </Card>
    );
  }
  return charts.map((chart) => {
    const id = chart.indicatorIds[0] ?? null;
    return (
      <ChartCard key={chart.key} chart={chart}>
        <ChartCanvas spec={chart.spec} />
        {id !== null && (
          <FigureButton className="more-link" onOpen={() => open(id, [id])}>
            {t('overview:levels.open')}
          </FigureButton>
        )}
      </ChartCard>
    );
  });
}
