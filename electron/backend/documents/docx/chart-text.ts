import type { ChartSpec } from '#core/chart/chart-spec.ts';

/** The same chart with each of its words changed. */
export function mapChartText(spec: ChartSpec, change: (text: string) => string): ChartSpec {
  const changed = (text: string | null) => (text === null ? null : change(text));
  return {
    ...spec,
    title: change(spec.title),
    categories: spec.categories.map(change),
    series: spec.series.map((series) => ({
      ...series,
      name: change(series.name),
      labels: series.labels.map(changed),
    })),
    valueAxis: { ...spec.valueAxis, title: changed(spec.valueAxis.title) },
  };
}
