import type { ChartSeries as DocxSeries } from 'docx/charts';
import type { ChartSeries, ChartSpec, SeriesRole } from '#core/chart/chart-spec.ts';
import { roleColours, statusMarkColours } from '#core/chart/palette.ts';
import { pointLabels } from './chart-labels.ts';
import { noLineWidthPt, standInColours } from './chart-fills.ts';

const barColours = {
  actual: roleColours.actual,
  plan: standInColours.outlined,
  forecast: standInColours.hatched,
  previous: roleColours.previous,
} as const satisfies Record<SeriesRole, string>;

/** A plan over columns is a short dash at its height, without a line from unit to unit. */
const planMarker = { shape: 'dash', size: 14 } as const;

const lineLooks = {
  actual: { line: { width: 2.25 }, markers: { shape: 'circle', size: 6 } },
  plan: { line: { width: 1.5, dash: 'dash' }, markers: { shape: 'dash', size: 8 } },
  forecast: { line: { width: 2.25, dash: 'shortDot' }, markers: { shape: 'diamond', size: 6 } },
  previous: { line: { width: 2.25 }, markers: { shape: 'square', size: 5 } },
} as const satisfies Record<SeriesRole, Pick<DocxSeries, 'line' | 'markers'>>;

/** One series as the library draws it in a chart of this kind. */
export function docxSeries(series: ChartSeries, spec: ChartSpec, widthMm: number): DocxSeries {
  const { kind } = spec;
  const data = {
    name: series.name,
    values: series.values,
    pointLabels: pointLabels(series, spec, widthMm),
  };
  if (kind === 'line') return { ...data, ...lineLooks[series.role], color: roleColours[series.role] };
  if (kind === 'column' && series.role === 'plan') {
    return {
      ...data,
      type: 'line',
      color: roleColours.plan,
      line: { width: noLineWidthPt },
      markers: planMarker,
    };
  }
  return { ...data, color: barColours[series.role], ...pointColours(series) };
}

function pointColours({ statuses }: ChartSeries): Pick<DocxSeries, 'colors'> {
  if (statuses === undefined) return {};
  return { colors: statuses.map((status) => (status === null ? undefined : statusMarkColours[status])) };
}
