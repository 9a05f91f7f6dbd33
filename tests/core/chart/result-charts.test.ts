import { describe, expect, it } from 'vitest';
import { changeCharts } from '#core/chart/change-charts.ts';
import { allResults } from '#core/chart/situation-chart.ts';
import { findPercentChart, findPlanChart, plannedResults, planTitle } from '#core/chart/result-charts.ts';
import { contextOf } from './sample-context.ts';

describe('charts of a situation', () => {
  it('puts what is furthest behind its plan first', () => {
    const { situation } = contextOf('minh-hoa', '2026-H1', 'vi');
    const statuses = plannedResults(allResults(situation)).map(({ judgement }) => judgement.status);
    const order = ['below', 'near', 'met', 'exceeded', 'notJudged'];
    const places = statuses.map((status) => order.indexOf(status));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('sets no sum of one month against the plan of half a year', () => {
    const month = contextOf('minh-hoa', '2026-06', 'vi').situation;
    const money = allResults(month).find(({ indicator }) => indicator.code === 'MH-33');
    expect(money?.judgement).toEqual({ status: 'notJudged', reason: 'partOfPlan' });
    expect([money?.completion, money?.gap]).toEqual([null, null]);
    expect(plannedResults(allResults(month))).not.toContain(money);
  });

  it('says of a picture with the rates alone that it counts these', () => {
    const context = contextOf('minh-hoa', '2026-H1', 'vi');
    const results = allResults(context.situation);
    expect(planTitle(context, plannedResults(results))).toBe(
      '22 trong 46 chỉ tiêu được đánh giá đã đạt hoặc vượt kế hoạch',
    );
    expect(findPlanChart(context, results)?.().spec.title).toBe(
      '13 trong 27 chỉ tiêu tính theo tỷ lệ % được đánh giá đã đạt hoặc vượt kế hoạch',
    );
    const rates = results.filter(({ indicator }) => indicator.unit === 'percent');
    expect(findPlanChart(context, rates)?.().spec.title).toBe(
      '13 trong 27 chỉ tiêu được đánh giá đã đạt hoặc vượt kế hoạch',
    );
  });

  it('says in its key that limits are better than planned, where it holds any', () => {
    const context = contextOf('minh-hoa', '2026-H1', 'vi');
    const rates = allResults(context.situation).filter(({ indicator }) => indicator.unit === 'percent');
    const keyOf = (shown: typeof rates) => findPlanChart(context, shown)?.().spec.series[0]?.statusNames;
    const direction = 'lowerIsBetter' as const;
    const withLimit = rates.map((it, place) =>
      place === 0 ? { ...it, indicator: { ...it.indicator, direction } } : it,
    );
    const planned = withLimit.filter((it) => it.plan !== null && it.achieved !== null);
    expect(planned).toContain(withLimit[0]);
    expect(keyOf(withLimit)?.exceeded).toBe('Vượt / tốt hơn');
    expect(keyOf(rates)?.exceeded).toBe('Vượt');
    expect(keyOf(withLimit)?.below).toBe('Chưa đạt');
  });

  it('holds as many values, labels and indicators as categories', () => {
    const context = contextOf('minh-hoa', '2026-H1', 'vi');
    for (const { spec, indicatorIds } of [
      findPlanChart(context, allResults(context.situation))?.() ?? null,
      ...changeCharts(context),
    ].filter((chart) => chart !== null)) {
      expect(indicatorIds).toHaveLength(spec.categories.length);
      for (const { values, labels } of spec.series) {
        expect([values.length, labels.length]).toEqual([spec.categories.length, spec.categories.length]);
      }
    }
  });

  it('never puts points and percent on one axis', () => {
    const keys = changeCharts(contextOf('minh-hoa', '2026-H1', 'vi')).map(({ key }) => key);
    expect(keys).toEqual(['change-percentagePoint', 'change-percent']);
  });

  it('keeps comparators in the labels', () => {
    const context = contextOf('lam-dong-2025-h1', '2025-H1', 'vi');
    const chart = findPercentChart(context, allResults(context.situation))?.();
    expect(chart?.spec.series[0]?.labels).toContain('trên 98%');
  });

  it('says every row of its table in the description', () => {
    const context = contextOf('dien-bien-2024-h1', '2024-H1', 'en');
    const chart = findPercentChart(context, allResults(context.situation))?.();
    expect(chart?.table.rows.length).toBe(4);
    for (const [name = ''] of chart?.table.rows ?? []) expect(chart?.spec.altText).toContain(name);
  });
});
