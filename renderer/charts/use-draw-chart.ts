import { useEffect, useState } from 'react';
import { useInterfaceLanguage } from '../i18n/interface-language.tsx';
import type { drawChart } from './draw-chart.ts';
import { loadFonts } from './font-loading.ts';

type DrawChart = typeof drawChart;

/**
 * What draws a chart, once the library and the fonts of the interface are there; null until then. The library is
 * a third of all code of the page, so the first figures do not wait for it.
 */
export function useDrawChart(): DrawChart | null {
  const { language } = useInterfaceLanguage();
  const [draw, setDraw] = useState<DrawChart | null>(null);
  useEffect(() => {
    let isGone = false;
    const load = async () => {
      // Without a font the chart is still better than none.
      const [library] = await Promise.allSettled([import('./draw-chart.ts'), loadFonts(language)]);
      if (!isGone && library.status === 'fulfilled') setDraw(() => library.value.drawChart);
    };
    void load();
    return () => {
      isGone = true;
    };
  }, [language]);
  return draw;
}
