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
import type { ChartSpec, SlopeSpec } from '#core/chart/chart-spec.ts';
import { toChartjs } from '#core/chart/to-chartjs.ts';
import type { Format } from '#core/language/format.ts';
import { shortStatusTerms } from '#core/language/term-keys.ts';
import type { Translate } from '#core/language/translate.ts';
import { fontFamily } from '../styles/theme.ts';
import { drawSlope } from './draw-slope.ts';
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

/** What the caller frees when the canvas goes. */
export type DrawnChart = { readonly destroy: () => void };

/** Draws a chart at once and without motion; the caller destroys it. Fonts must be there already. */
export function drawChart(
  canvas: HTMLCanvasElement,
  spec: ChartSpec | SlopeSpec,
  size: ChartSize,
  { t, format }: ChartWords,
): DrawnChart {
  const { widthPx, heightPx, fontSizePx } = size;
  canvas.dir = spec.direction;
  canvas.width = widthPx;
  canvas.height = heightPx;
  if (spec.kind === 'slope') {
    drawSlope(canvas, spec, size);
    return { destroy: () => undefined };
  }
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
  const decimals = decimalsOfMark(value);
  if (valueAxis.numberFormat === 'percent') return format.percent(value, decimals);
  return format.number(value, decimals);
}

/** As many as the mark has: on an axis up to 0,6 the marks are 0,25 apart. */
function decimalsOfMark(value: number): number {
  const [, fraction = ''] = String(Number(value.toFixed(3))).split('.');
  return fraction.length;
}
