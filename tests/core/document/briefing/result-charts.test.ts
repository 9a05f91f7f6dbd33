import { describe, expect, it } from 'vitest';
import { percentCharts, planCharts } from '#core/document/briefing/result-charts.ts';
import type { ChartBlock } from '#core/document/document-model.ts';
import type { Language } from '#core/domain/language.ts';
import { buildIndicator, buildMeasurement, buildTarget } from '#tests/support/facts-builder.ts';
import { contextOf } from './briefing-in.ts';

const idsTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

/** So many rates with results of 10, 11, 12 …, planned at 50 or not at all. */
function ratesOf(count: number, isPlanned: boolean, language: Language = 'vi') {
  return contextOf(
    {
      indicators: idsTo(count).map((id) => buildIndicator(id)),
      measurements: idsTo(count).map((id) => buildMeasurement(id, String(9 + id))),
      targets: isPlanned ? idsTo(count).map((id) => buildTarget(id, '50')) : [],
    },
    language,
  );
}

function plansOf(context: ReturnType<typeof contextOf>): ChartBlock[] {
  return context.situation.groups.flatMap((group) => planCharts(context, group));
}

describe('the charts of results against the plan', () => {
  it.each([
    [2, []],
    [3, [3]],
    [6, [6]],
    [7, [4, 3]],
    [13, [5, 5, 3]],
  ])('of %i rates hold at most six columns each, evenly', (count, columns) => {
    const sizes = plansOf(ratesOf(count, true)).map(({ spec }) => spec.categories.length);
    expect(sizes).toEqual(columns);
  });

  it('say which group they are of, what it reached, and which part of how many', () => {
    const captions = plansOf(ratesOf(7, true)).map(({ caption }) => caption);
    expect(captions).toEqual([
      expect.stringMatching(/^Nhóm: .*07 chỉ tiêu.* \(1\/2\)$/u),
      expect.stringMatching(/ \(2\/2\)$/u),
    ]);
  });

  it('hold rates alone: a count is no column among them', () => {
    const context = contextOf({
      indicators: [
        ...[1, 2, 3].map((id) => buildIndicator(id)),
        buildIndicator(4, { unit: 'count', decimals: 0 }),
      ],
      measurements: [1, 2, 3, 4].map((id) => buildMeasurement(id, '40')),
      targets: [1, 2, 3, 4].map((id) => buildTarget(id, '50')),
    });
    const [chart] = plansOf(context);
    expect(chart?.spec.categories).toEqual(['Chỉ tiêu 1', 'Chỉ tiêu 2', 'Chỉ tiêu 3']);
  });

  it('tell result and plan of each column to those who do not see it', () => {
    const [chart] = plansOf(ratesOf(3, true));
    for (const part of ['Chỉ tiêu 1', '10%', '50%']) expect(chart?.spec.altText).toContain(part);
  });
});

describe('the charts of rates without a plan', () => {
  it.each<[Language, readonly number[]]>([
    ['vi', [12, 1]],
    ['ur', [5, 5, 3]],
  ])('in %s hold as many bars as a page has room for', (language, bars) => {
    const sizes = percentCharts(ratesOf(13, false, language)).map(({ spec }) => spec.categories.length);
    const most = Math.max(...bars);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(most === 12 ? 12 : 6);
    expect(sizes).toHaveLength(bars.length);
  });

  it('stand from the highest down', () => {
    const [chart] = percentCharts(ratesOf(4, false));
    expect(chart?.spec.series[0]?.labels).toEqual(['13%', '12%', '11%', '10%']);
  });
});
