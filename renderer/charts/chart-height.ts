import type { ChartSpec, SlopeSpec } from '#core/chart/chart-spec.ts';
import { slopeHeightPx } from './draw-slope.ts';

/** Room that a chart needs so that every name keeps its lines. */
export function chartHeightPx(spec: ChartSpec | SlopeSpec, fontSizePx: number): number {
  const rowPx = Math.max(fontSizePx * 2.75, 36);
  if (spec.kind === 'slope') return slopeHeightPx(spec, fontSizePx);
  if (spec.kind !== 'bar') return fontSizePx * 20;
  return Math.round(spec.categories.length * rowPx + fontSizePx * 4);
}
