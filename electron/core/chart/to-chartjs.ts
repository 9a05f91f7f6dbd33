import type { ChartConfiguration, ChartDataset, LegendItem } from 'chart.js';
import type { JudgementStatus } from '../rules/judgement.ts';
import type { ChartSeries, ChartSpec, SeriesRole } from './chart-spec.ts';
import { inkColours, roleColours } from './palette.ts';

/** A colour of CSS, or a pattern of the canvas, which the core does not know. */
type Fill = string | object;

/** How large things are drawn, and what fills a mark: plain colours or, by status, patterns. */
export type ChartLook = {
  readonly fontFamily: string;
  readonly fontSizePx: number;
  readonly fill: (role: SeriesRole, status: JudgementStatus | null) => Fill;
  readonly statusName: (status: JudgementStatus) => string;
  readonly axisNumber: (value: number) => string;
  /** Letters in one line of a category's name before it breaks. */
  readonly lettersInLine: number;
};

export type BarOrLine = 'bar' | 'line';

/** Chart.js configuration without animation; labels beside the marks are drawn by the caller's plugin. */
export function toChartjs(
  spec: ChartSpec,
  look: ChartLook,
): ChartConfiguration<BarOrLine, (number | null)[]> {
  const font = { family: look.fontFamily, size: look.fontSizePx };
  return {
    type: spec.kind === 'line' ? 'line' : 'bar',
    data: {
      labels: spec.categories.map((name) => wrapWords(name, look.lettersInLine)),
      datasets: spec.series.map((series) => toDataset(spec, series, look)),
    },
    options: {
      responsive: false,
      animation: false,
      events: [],
      indexAxis: spec.kind === 'bar' ? 'y' : 'x',
      layout: { padding: labelRoom(spec, look) },
      plugins: {
        tooltip: { enabled: false },
        legend: {
          display: spec.series.length > 1,
          position: 'bottom',
          rtl: spec.direction === 'rtl',
          labels: {
            usePointStyle: true,
            padding: look.fontSizePx,
            color: `#${inkColours.ink}`,
            font,
            generateLabels: () => legendItems(spec, look),
          },
        },
      },
      scales: scalesOf(spec, look),
    },
  };
}

/** Labels stand beyond the ends of the bars. */
function labelRoom(spec: ChartSpec, { fontSizePx }: ChartLook) {
  if (spec.kind !== 'bar') return { top: fontSizePx * 2, right: 8 };
  const roomPx = longestLabel(spec) * fontSizePx * 0.58 + 12;
  return spec.direction === 'rtl' ? { left: roomPx, top: 4 } : { right: roomPx, top: 4 };
}

/** One entry a status that is drawn, one a series without statuses. */
function legendItems(spec: ChartSpec, look: ChartLook): LegendItem[] {
  return spec.series.flatMap((series, datasetIndex): LegendItem[] => {
    if (series.role === 'plan' && spec.kind !== 'line') {
      const colour = `#${roleColours.plan}`;
      const rotation = spec.kind === 'bar' ? 90 : 0;
      return [
        { text: series.name, datasetIndex, strokeStyle: colour, lineWidth: 3, pointStyle: 'line', rotation },
      ];
    }
    const statuses: readonly (JudgementStatus | null)[] = [...new Set(series.statuses ?? [null])];
    return statuses.map((status) => ({
      text: status === null ? series.name : (series.statusNames?.[status] ?? look.statusName(status)),
      datasetIndex,
      fillStyle: look.fill(series.role, status),
      lineWidth: 0,
      pointStyle: 'rect',
    }));
  });
}

function scalesOf(spec: ChartSpec, look: ChartLook) {
  const isHorizontal = spec.kind === 'bar';
  const isRtl = spec.direction === 'rtl';
  const font = { family: look.fontFamily, size: look.fontSizePx };
  const side = isRtl ? ('right' as const) : ('left' as const);
  const value = {
    beginAtZero: true,
    // Bars grow leftwards in Urdu; a course over time keeps its direction.
    reverse: isRtl && isHorizontal,
    position: isHorizontal ? ('bottom' as const) : side,
    ...(spec.valueAxis.maximum === null ? {} : { max: spec.valueAxis.maximum }),
    title: {
      display: spec.valueAxis.title !== null,
      text: spec.valueAxis.title ?? '',
      color: `#${inkColours.muted}`,
      font,
    },
    border: { display: false },
    grid: { color: `#${inkColours.line}` },
    ticks: {
      color: `#${inkColours.muted}`,
      font,
      maxTicksLimit: 6,
      callback: (tick: number | string) => look.axisNumber(Number(tick)),
    },
  };
  const category = {
    position: isHorizontal ? side : ('bottom' as const),
    border: { color: `#${inkColours.muted}` },
    grid: { display: false },
    ticks: { color: `#${inkColours.ink}`, font, autoSkip: false },
  };
  return isHorizontal ? { x: value, y: category } : { x: category, y: value };
}

function toDataset(
  spec: ChartSpec,
  series: ChartSeries,
  look: ChartLook,
): ChartDataset<BarOrLine, (number | null)[]> {
  const data = [...series.values];
  if (series.role === 'plan' && spec.kind !== 'line') return planMarks(spec, series, look);
  if (spec.kind === 'line') {
    const colour = `#${roleColours[series.role]}`;
    return {
      type: 'line',
      label: series.name,
      data,
      spanGaps: false,
      borderColor: colour,
      backgroundColor: colour,
      borderWidth: 2,
      borderDash: series.role === 'plan' ? [6, 4] : [],
      pointRadius: 3,
    };
  }
  return {
    type: 'bar',
    label: series.name,
    data,
    backgroundColor: data.map((_, index) => look.fill(series.role, series.statuses?.[index] ?? null)),
    pointStyle: 'rect',
    barPercentage: 0.8,
    categoryPercentage: 0.75,
    maxBarThickness: look.fontSizePx * 2.5,
    order: 1,
  };
}

/** The plan is a line across its bar. */
function planMarks(
  spec: ChartSpec,
  series: ChartSeries,
  look: ChartLook,
): ChartDataset<BarOrLine, (number | null)[]> {
  return {
    type: 'line',
    label: series.name,
    data: [...series.values],
    showLine: false,
    pointStyle: 'line',
    pointRotation: spec.kind === 'bar' ? 90 : 0,
    pointRadius: look.fontSizePx,
    borderWidth: 3,
    borderColor: `#${roleColours.plan}`,
    backgroundColor: `#${roleColours.plan}`,
    clip: false,
    order: 0,
  };
}

function longestLabel(spec: ChartSpec): number {
  const labels = spec.series.flatMap((series) => series.labels);
  return Math.max(0, ...labels.map((label) => label?.length ?? 0));
}

/** Lines of at most so many letters; a longer word stands alone, a name of more than three lines is cut. */
export function wrapWords(text: string, lettersInLine: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < lettersInLine)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.length <= 3 ? lines : [...lines.slice(0, 2), `${lines[2] ?? ''}…`];
}
