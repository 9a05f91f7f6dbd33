import type { TellerContext } from '#core/wording/teller-context.ts';
import { describe, expect, it } from 'vitest';
import { planCharts } from '#core/document/briefing/result-charts.ts';
import { planSlideParts } from '#core/deck/plan-slides.ts';
import { buildIndicator, buildMeasurement, buildTarget } from '#tests/support/facts-builder.ts';
import { contextOf } from '../document/briefing/briefing-in.ts';
import { contextOf as sampleContextOf } from '../chart/sample-context.ts';

const planSlidesOf = (context: TellerContext) => [...planSlideParts(context)].flat();

const counts = /: (\d+) trong (\d+) chỉ tiêu (tính theo tỷ lệ % )?được đánh giá đã đạt hoặc vượt kế hoạch/u;

const reasons =
  /^kế hoạch .+ · (?:chưa đến kỳ đánh giá|chưa có số liệu|nguồn chỉ nêu bằng lời, không có số liệu)$/u;

describe('titles on results against the plan', () => {
  it('count on the slide of a group what was judged, as its line of the overview does', () => {
    const context = sampleContextOf('minh-hoa', '2026-H1', 'vi');
    for (const { group, statusCounts } of context.situation.groups) {
      const slide = planSlidesOf(context).find(({ key }) => key === `plan-${group.id}-0`);
      if (slide === undefined) continue;
      const { exceeded, met, near, below } = statusCounts;
      const [, reached, judged] = counts.exec(slide.title) ?? [];
      expect([Number(reached), Number(judged)]).toEqual([exceeded + met, exceeded + met + near + below]);
    }
  });

  it('say on the page that rates alone are drawn and counted', () => {
    const context = sampleContextOf('minh-hoa', '2026-H1', 'vi');
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
    const slides = planSlidesOf(sampleContextOf('minh-hoa', '2026-H1', 'vi'));
    const withOpen = slides.filter(({ marks }) => marks.some(({ status }) => status === 'notJudged'));
    expect(withOpen.length).toBeGreaterThan(0);
    for (const { marks, note } of withOpen) {
      expect(note).toMatch(/Chỉ tiêu chưa đánh giá đứng sau cùng\.$/u);
      const open = marks.filter(({ status }) => status === 'notJudged');
      for (const { valueNote } of open) expect(valueNote).toMatch(reasons);
      expect(marks.slice(-open.length)).toEqual(open);
    }
    const judged = slides.find(({ marks }) => marks.every(({ status }) => status !== 'notJudged'));
    expect(judged?.note ?? '').not.toContain('chưa đánh giá');
  });
});

describe('a result that nobody has given', () => {
  function slidesOf(values: readonly (string | null)[]) {
    return planSlidesOf(
      contextOf({
        indicators: values.map((_, index) => buildIndicator(index + 1, { unit: 'count' })),
        measurements: values.map((value, index) => buildMeasurement(index + 1, value)),
        targets: values.map((_, index) => buildTarget(index + 1, '80')),
      }),
    );
  }

  it('keeps an empty track with its plan behind all others, and is in no count', () => {
    const [slide] = slidesOf([null, '40', null, '90']);
    expect(slide?.marks.map(({ name, value }) => [name, value])).toEqual([
      ['Chỉ tiêu 2', '40'],
      ['Chỉ tiêu 4', '90'],
      ['Chỉ tiêu 1', '–'],
      ['Chỉ tiêu 3', '–'],
    ]);
    expect(slide?.marks[2]).toMatchObject({
      bullet: { kind: 'track', fill: null, plan: expect.closeTo(2 / 3) as number },
      valueNote: 'kế hoạch 80 · chưa có số liệu',
      status: 'notJudged',
    });
    expect(slide?.title).toMatch(/^01 trong 02 chỉ tiêu/u);
  });

  it('makes no slide alone: who owes it stands elsewhere', () => {
    expect(slidesOf([null, null])).toEqual([]);
  });

  it('shares slides of eight with the others and never takes their place', () => {
    const slides = slidesOf([...Array.from({ length: 7 }, () => '70'), null, null]);
    expect(slides.map(({ marks }) => marks.length)).toEqual([5, 4]);
    expect(slides.flatMap(({ marks }) => marks.map(({ value }) => value)).slice(-3)).toEqual([
      '70',
      '–',
      '–',
    ]);
  });
});
