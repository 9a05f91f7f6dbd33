import { useQuery } from '@tanstack/react-query';
import type { IndicatorId } from '#core/domain/identifiers.ts';
import { useInterfaceLanguage } from '../../i18n/interface-language.tsx';
import { SidePanel } from '../../shell/side-panel.tsx';
import { useDetail } from '../../state/detail-selection.tsx';
import { indicatorQuery, useSelectedPeriod, useSituation } from '../../state/queries.ts';
import { useCloseWhenGone } from '../../state/use-close-when-gone.ts';
import { FailureNotice } from '../../ui/failure-notice.tsx';
import { DetailContent } from './detail-content.tsx';
import './detail.css';

/** Everything behind the chosen figure, at the end side of the window. */
export function DetailPanel() {
  const { t } = useInterfaceLanguage();
  const controls = useDetail();
  const { selection } = controls;
  const period = useSelectedPeriod();
  const shown = selection === null || period === null ? null : { id: selection.id, period };
  return (
    <>
      <SidePanel
        controls={controls}
        words={{
          previous: t('overview:detail.previous'),
          next: t('overview:detail.next'),
          keys: t('overview:detail.keys'),
          close: t('overview:detail.close'),
        }}
      >
        {shown !== null && <LoadedDetail {...shown} />}
      </SidePanel>
      {shown !== null && <GoneWatch {...shown} onClose={controls.close} />}
    </>
  );
}

type Shown = { readonly id: IndicatorId; readonly period: string };

/** Stands beside the panel, which is away while a form has its place. */
function GoneWatch({ id, period, onClose }: Shown & { readonly onClose: () => void }) {
  useCloseWhenGone(useQuery(indicatorQuery(id, period)), onClose);
  return null;
}

function LoadedDetail({ id, period }: Shown) {
  const detail = useQuery(indicatorQuery(id, period));
  const situation = useSituation();
  if (detail.isError) {
    return <FailureNotice error={detail.error} onRetry={() => void detail.refetch()} />;
  }
  if (detail.isPending || situation.data === undefined) return null;
  return <DetailContent detail={detail.data} situation={situation.data} />;
}
