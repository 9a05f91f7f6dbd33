import { useMemo } from 'react';
import type { ChartContext } from '#core/chart/chart-context.ts';
import type { SituationView } from '#core/situation/situation-view.ts';
import { useInterfaceLanguage } from '../i18n/interface-language.tsx';

/** What the builders of charts read, in the language of the interface. */
export function useChartContext(situation: SituationView): ChartContext {
  const { t, format, words } = useInterfaceLanguage();
  return useMemo(() => ({ situation, t, format, words }), [situation, t, format, words]);
}
