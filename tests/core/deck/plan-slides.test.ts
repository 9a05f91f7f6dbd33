import { describe, expect, it } from 'vitest';
import { planCharts } from '#core/document/briefing/result-charts.ts';
import { buildPlanSlides } from '#core/deck/plan-slides.ts';
import { slideContextOf } from './slide-context.ts';

const counts = /: (\d+) trong (\d+) chỉ tiêu (tính theo tỷ lệ % )?được đánh giá đã đạt hoặc vượt kế hoạch/u;

describe('titles on results against the plan', () => {
  it('count on the slide of a group what was judged, as its line of the overview does', () => {
    const context = slideContextOf('minh-hoa', '2026-H1', 'vi');
    for (const { group, statusCounts } of context.situation.groups) {
      const slide = buildPlanSlides(context).find(({ key }) => key === `plan-${group.id}-0`);
      if (slide === undefined) continue;
      const { exceeded, met, near, below } = statusCounts;
      const [, reached, judged] = counts.exec(slide.title) ?? [];
      expect([Number(reached), Number(judged)]).toEqual([exceeded + met, exceeded + met + near + below]);
    }
  });

  it('say on the page that rates alone are drawn and counted', () => {
    const context = slideContextOf('minh-hoa', '2026-H1', 'vi');
    const charts = context.situation.groups.flatMap((group) => {
      const judged = group.results.filter(
        ({ indicator, judgement }) => indicator.unit === 'percent' && judgement.status !== 'notJudged',
      );
      return planCharts(context, group).map(({ spec }) => [counts.exec(spec.title)?.[2], judged.length]);
    });
    expect(charts.length).toBeGreaterThan(0);
    for (const [counted, judged] of charts) expect(Number(counted)).toBe(judged);
  });
});

describe('the slides of results against the plan', () => {
  it('say why something was not judged, and that such results stand last', () => {
    const slides = buildPlanSlides(slideContextOf('minh-hoa', '2026-H1', 'vi'));
    const withOpen = slides.filter(({ marks }) => marks.some(({ status }) => status === 'notJudged'));
    expect(withOpen.length).toBeGreaterThan(0);
    for (const { marks, note } of withOpen) {
      expect(note).toMatch(/Chỉ tiêu chưa đánh giá đứng sau cùng\.$/u);
      const open = marks.filter(({ status }) => status === 'notJudged');
      for (const { valueNote } of open) expect(valueNote).toMatch(/^kế hoạch .+ · chưa đến kỳ đánh giá$/u);
      expect(marks.slice(-open.length)).toEqual(open);
    }
    const judged = slides.find(({ marks }) => marks.every(({ status }) => status !== 'notJudged'));
    expect(judged?.note ?? '').not.toContain('chưa đánh giá');
  });
});
