import type { ChartPointLabel } from 'docx/charts';
import type { ChartSeries, ChartSpec } from '#core/chart/chart-spec.ts';
import { inkColours } from '#core/chart/palette.ts';

/** Height of a label and its gap, as a share of the value axis. */
const labelShare = 0.14;
/** Width of a figure of a label, generously; labels have 9 points. */
const letterMm = 1.8;
/** Share of the chart's width that the columns and the gaps between them fill. */
const plotShare = 0.85;

/** Columns are twice as wide as the gaps between them. */
export const columnGapPercent = 50;

/** The final words beside each mark; a point without words has no label. */
export function pointLabels(
  series: ChartSeries,
  spec: ChartSpec,
  widthMm: number,
): readonly (false | ChartPointLabel)[] {
  return series.labels.map((text, index) =>
    text === null ? false : { text, ...labelPlace({ text, series, index, spec, widthMm }) },
  );
}

type LabelledPoint = {
  readonly text: string;
  readonly series: ChartSeries;
  readonly index: number;
  readonly spec: ChartSpec;
  readonly widthMm: number;
};

/** Labels stand off the marks of the plan: on the far side of a line, inside a column below its marker. */
function labelPlace(point: LabelledPoint): ChartPointLabel {
  const { series, spec } = point;
  if (spec.kind === 'bar') return { position: 'outsideEnd' };
  if (spec.kind === 'line') return { position: isBelowLine(point) ? 'below' : 'above' };
  if (series.role === 'plan') return { position: 'right' };
  return isUnderPlanMarker(point) && fitsInColumn(point)
    ? { position: 'insideEnd', font: { color: inkColours.paper, bold: true } }
    : { position: 'outsideEnd' };
}

/** Outside the bend of a course; elsewhere on the side away from the plan. */
function isBelowLine(point: LabelledPoint): boolean {
  const { series, index } = point;
  const value = series.values[index] ?? null;
  const before = series.values[index - 1] ?? null;
  const after = series.values[index + 1] ?? null;
  if (value !== null && before !== null && after !== null) {
    if (value >= before && value >= after) return false;
    if (value <= before && value <= after) return true;
  }
  return (gapToPlan(point) ?? 0) > 0;
}

function isUnderPlanMarker(point: LabelledPoint): boolean {
  const gap = gapToPlan(point);
  return gap !== null && gap >= 0 && gap < labelRoom(point);
}

/** White words would vanish beside a column or above a low one. */
function fitsInColumn({ text, series, index, spec, widthMm }: LabelledPoint): boolean {
  const bars = spec.series.filter(({ role }) => role !== 'plan').length;
  const columnMm = (widthMm * plotShare) / spec.categories.length / (bars + columnGapPercent / 100);
  const isWide = text.length * letterMm <= columnMm;
  return isWide && (series.values[index] ?? 0) > labelRoom({ spec });
}

/** How far the plan lies above the value; null where either is missing. */
function gapToPlan({ series, index, spec }: LabelledPoint): number | null {
  const plan =
    spec.series.find(({ role }) => role === 'plan' && series.role !== 'plan')?.values[index] ?? null;
  const value = series.values[index] ?? null;
  return plan === null || value === null ? null : plan - value;
}

function labelRoom({ spec }: Pick<LabelledPoint, 'spec'>): number {
  const largest = Math.max(
    0,
    ...spec.series.flatMap(({ values }) => values.filter((value) => value !== null)),
  );
  return (spec.valueAxis.maximum ?? largest) * labelShare;
}
