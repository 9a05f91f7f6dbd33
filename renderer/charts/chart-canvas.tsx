import { useEffect, useRef, useState } from 'react';
import type { ChartSpec, SlopeSpec } from '#core/chart/chart-spec.ts';
import { useInterfaceLanguage } from '../i18n/interface-language.tsx';
import { chartHeightPx } from './chart-height.ts';
import { useDrawChart } from './use-draw-chart.ts';
import './charts.css';

type ChartCanvasProps = {
  readonly spec: ChartSpec | SlopeSpec;
  readonly fontSizePx?: number;
  /** Absent: as high as its marks need. */
  readonly heightPx?: number;
};

/** A chart as wide as its place, with its description for those who do not see it. */
export function ChartCanvas({ spec, fontSizePx = 13, heightPx }: ChartCanvasProps) {
  const { t, format } = useInterfaceLanguage();
  const place = useRef<HTMLElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const widthPx = useWidth(place);
  const draw = useDrawChart();
  const height = heightPx ?? chartHeightPx(spec, fontSizePx);
  useEffect(() => {
    if (canvas.current === null || draw === null || widthPx === 0) return undefined;
    const chart = draw(canvas.current, spec, { widthPx, heightPx: height, fontSizePx }, { t, format });
    return () => chart.destroy();
  }, [spec, t, format, widthPx, height, fontSizePx, draw]);
  return (
    <figure className="chart-place" ref={place} style={{ height }} aria-label={spec.altText}>
      <canvas ref={canvas} aria-hidden />
    </figure>
  );
}

function useWidth(place: { readonly current: HTMLElement | null }): number {
  const [widthPx, setWidthPx] = useState(0);
  useEffect(() => {
    if (place.current === null) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setWidthPx(Math.floor(entry.contentRect.width));
    });
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [place]);
  return widthPx;
}
