import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
} from 'chart.js';
import type { ChartSpec } from '#core/chart/chart-spec.ts';
import { toChartjs } from '#core/chart/to-chartjs.ts';
import type { Format } from '#core/language/format.ts';
import { shortStatusTerms } from '#core/language/term-keys.ts';
import type { Translate } from '#core/language/translate.ts';
import { fontFamily } from '../styles/theme.ts';
import { labelPlugin } from './label-plugin.ts';
import { createMarkFill } from './mark-fill.ts';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
);

/** The language that numbers of axes and names of statuses are in. */
export type ChartWords = { readonly t: Translate; readonly format: Format };

export type ChartSize = {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly fontSizePx: number;
};

/** Room that a chart needs so that every name keeps its lines. */
export function chartHeightPx(spec: ChartSpec, fontSizePx: number): number {
  const rowPx = Math.max(fontSizePx * 2.75, 36);
  if (spec.kind !== 'bar') return fontSizePx * 20;
  return Math.round(spec.categories.length * rowPx + fontSizePx * 4);
}

/** Draws a chart at once and without motion; the caller destroys it. Fonts must be there already. */
export function drawChart(
  canvas: HTMLCanvasElement,
  spec: ChartSpec,
  size: ChartSize,
  { t, format }: ChartWords,
): Chart<'bar' | 'line', (number | null)[]> {
  const { widthPx, heightPx, fontSizePx } = size;
  canvas.dir = spec.direction;
  canvas.width = widthPx;
  canvas.height = heightPx;
  const lettersInLine = Math.max(12, Math.floor((widthPx * 0.4) / (fontSizePx * 0.56)));
  const config = toChartjs(spec, {
    fontFamily,
    fontSizePx,
    lettersInLine,
    fill: createMarkFill(),
    statusName: (status) => t(shortStatusTerms[status]),
    axisNumber: (value) => axisNumber(spec, value, format),
  });
  return new Chart(canvas, { ...config, plugins: [labelPlugin(spec, { fontFamily, fontSizePx })] });
}

function axisNumber({ valueAxis }: ChartSpec, value: number, format: Format): string {
  const decimals = Number.isInteger(value) ? 0 : 1;
  if (valueAxis.numberFormat === 'percent') return format.percent(value, decimals);
  return format.number(value, decimals);
}
