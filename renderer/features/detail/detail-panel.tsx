import { Drawer } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { IndicatorId } from '#core/domain/identifiers.ts';
import { useDetail } from '../../app/detail-selection.tsx';
import { indicatorQuery, useSelectedPeriod, useSituation } from '../../app/queries.ts';
import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { DetailContent } from './detail-content.tsx';
import './detail.css';

/** Everything behind the chosen figure, at the end side of the window. */
export function DetailPanel() {
  const { t } = useInterfaceLanguage();
  const { selection, open, close } = useDetail();
  const period = useSelectedPeriod();
  useNeighbourKeys();
  const place = selection === null ? -1 : selection.neighbours.indexOf(selection.id);
  return (
    <Drawer
      opened={selection !== null}
      onClose={close}
      position="right"
      size="min(560px, 100vw)"
      title={
        selection !== null && (
          <DetailWalk
            place={place}
            neighbours={selection.neighbours}
            onOpen={(id) => open(id, selection.neighbours)}
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

type DetailWalkProps = {
  readonly place: number;
  readonly neighbours: readonly IndicatorId[];
  readonly onOpen: (id: IndicatorId) => void;
};

/** Which of the figures shown this is, and the way to the next. */
function DetailWalk({ place, neighbours, onOpen }: DetailWalkProps) {
  const { t, format } = useInterfaceLanguage();
  const [previous, next] = [neighbours[place - 1], neighbours[place + 1]];
  if (neighbours.length < 2) return null;
  return (
    <span className="detail-walk" title={t('overview:detail.keys')}>
      <button
        type="button"
        aria-label={t('overview:detail.previous')}
        disabled={previous === undefined}
        onClick={() => previous !== undefined && onOpen(previous)}
      >
        <Arrow path="M3 10 L8 5 L13 10" />
      </button>
      <button
        type="button"
        aria-label={t('overview:detail.next')}
        disabled={next === undefined}
        onClick={() => next !== undefined && onOpen(next)}
      >
        <Arrow path="M3 6 L8 11 L13 6" />
      </button>
      {t('overview:detail.position', { place: format.ratio(place + 1, neighbours.length) })}
    </span>
  );
}

function Arrow({ path }: { readonly path: string }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden>
      <path d={path} fill="none" stroke="currentColor" strokeWidth="2" />
    </svg>
  );
}

/** Arrow up and down walk the neighbours, unless a field or a list has the keys. */
function useNeighbourKeys(): void {
  const { selection, open } = useDetail();
  useEffect(() => {
    if (selection === null) return undefined;
    const listener = (event: KeyboardEvent) => {
      const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
      const hasOwnKeys = event.target instanceof Element && event.target.matches('input, select, textarea');
      if (step === undefined || hasOwnKeys) return;
      const next = selection.neighbours[selection.neighbours.indexOf(selection.id) + step];
      event.preventDefault();
      if (next !== undefined) open(next, selection.neighbours);
    };
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, [selection, open]);
}
