import type { Plugin } from 'chart.js';
import type { ChartSpec } from '#core/chart/chart-spec.ts';
import { inkColours } from '#core/chart/palette.ts';

type LabelLook = { readonly fontFamily: string; readonly fontSizePx: number };

/** Writes the final text of each value beyond its mark and beyond the mark of its plan. */
export function labelPlugin(spec: ChartSpec, { fontFamily, fontSizePx }: LabelLook): Plugin<'bar' | 'line'> {
  return {
    id: 'labels',
    afterDatasetsDraw: (chart) => {
      const { ctx } = chart;
      const isMirrored = spec.direction === 'rtl' && spec.kind === 'bar';
      ctx.save();
      ctx.font = `600 ${fontSizePx}px ${fontFamily}`;
      ctx.fillStyle = `#${inkColours.ink}`;
      ctx.textBaseline = 'middle';
      spec.series.forEach((series, index) => {
        chart.getDatasetMeta(index).data.forEach((mark, position) => {
          const label = series.labels[position];
          if (label === null || label === undefined) return;
          if (spec.kind !== 'bar') {
            ctx.textAlign = 'center';
            ctx.fillText(label, mark.x, mark.y - fontSizePx);
            return;
          }
          const ends = chart.data.datasets.map((_, dataset) =>
            endOf(chart.getDatasetMeta(dataset).data[position]?.x),
          );
          const known = ends.filter((end) => end !== null);
          ctx.textAlign = isMirrored ? 'right' : 'left';
          const end = isMirrored ? Math.min(...known) : Math.max(...known);
          const from = Number.isFinite(end) ? end : (chart.scales['x']?.getPixelForValue(0) ?? 0);
          ctx.fillText(label, isMirrored ? from - 8 : from + 8, mark.y);
        });
      });
      ctx.restore();
    },
  };
}

function endOf(x: number | undefined): number | null {
  return x === undefined || Number.isNaN(x) ? null : x;
}
