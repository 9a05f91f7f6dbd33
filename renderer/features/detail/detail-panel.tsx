import { Drawer } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { IndicatorId } from '#core/domain/identifiers.ts';
import { useDetail } from '../../app/detail-selection.tsx';
import { useEntry } from '../../app/entry-place.tsx';
import { indicatorQuery, useSelectedPeriod, useSituation } from '../../app/queries.ts';
import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { NeighbourWalk } from '../../ui/neighbour-walk.tsx';
import { DetailContent } from './detail-content.tsx';
import './detail.css';

/** Everything behind the chosen figure, at the end side of the window. */
export function DetailPanel() {
  const { t, format } = useInterfaceLanguage();
  const { selection, open, close } = useDetail();
  const period = useSelectedPeriod();
  // The form takes the place of the panel, and gives it back.
  const isEditing = useEntry().place !== null;
  return (
    <Drawer
      opened={selection !== null && !isEditing}
      onClose={close}
      position="right"
      size="min(560px, 100vw)"
      title={
        selection !== null && (
          <NeighbourWalk
            {...selection}
            onOpen={(id) => open(id, selection.neighbours)}
            words={{
              previous: t('overview:detail.previous'),
              next: t('overview:detail.next'),
              keys: t('overview:detail.keys'),
              position: (place, total) =>
                t('overview:detail.position', { place: format.ratio(place, total) }),
            }}
          />
        )
      }
      closeButtonProps={{ 'aria-label': t('overview:detail.close') }}
      overlayProps={{ backgroundOpacity: 0.2 }}
    >
      {selection !== null && period !== null && <LoadedDetail id={selection.id} period={period} />}
    </Drawer>
  );
}

function LoadedDetail({ id, period }: { readonly id: IndicatorId; readonly period: string }) {
  const detail = useQuery(indicatorQuery(id, period));
  const situation = useSituation();
  if (detail.isError) {
    return <FailureNotice error={detail.error} onRetry={() => void detail.refetch()} />;
  }
  if (detail.isPending || situation.data === undefined) return null;
  return <DetailContent detail={detail.data} situation={situation.data} />;
}
