import { shareBullet } from '../chart/bullet.ts';
import { levelCharts } from '../chart/level-charts.ts';
import type { SituationChart } from '../chart/situation-chart.ts';
import type { TellerContext } from '../wording/teller-context.ts';
import { mostMarks, type Slide, type SlideMark } from './slide.ts';

/** Fewer parts than this are no comparison. */
const fewestParts = 2;
const mostSlides = 4;

/** Indicators that a source breaks down by level of government, one a slide. */
export function buildLevelSlides(context: TellerContext): readonly Slide[] {
  return levelCharts(context)
    .filter(({ spec }) => spec.categories.length >= fewestParts && spec.categories.length <= mostMarks)
    .slice(0, mostSlides)
    .map(toSlide);
}

function toSlide({ key, spec, table }: SituationChart): Slide {
  const [series] = spec.series;
  const values = series?.values ?? [];
  const largest = Math.max(0, ...values.map((value) => value ?? 0));
  // Bars that are all 0 need an axis of some length.
  const axis = spec.valueAxis.maximum ?? (largest > 0 ? largest : 1);
  return {
    key,
    kind: 'bars',
    title: spec.title,
    marks: spec.categories.map((name, index): SlideMark => {
      const value = values[index] ?? null;
      return {
        name,
        detail: null,
        value: series?.labels[index] ?? '',
        valueNote: null,
        bullet: value === null ? null : shareBullet(value / axis),
        status: series?.statuses?.[index] ?? null,
      };
    }),
    note: null,
    table,
  };
}
