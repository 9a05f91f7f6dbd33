import { describe, expect, it } from 'vitest';
import { createBriefingContext, type BriefingContext } from '#core/document/briefing/briefing-context.ts';
import type { Language } from '#core/domain/language.ts';
import { buildChangeSlides } from '#renderer/features/presentation/change-slides.ts';
import { mostMarks } from '#renderer/features/presentation/slide.ts';
import { contextOf } from '../../core/chart/sample-context.ts';

function briefingContextOf(sample: string, period: string, language: Language): BriefingContext {
  const { situation, t, format } = contextOf(sample, period, language);
  const organisations = new Map(situation.organisations.map((it) => [it.id, it]));
  const sources = new Map(situation.sources.map((it) => [it.id, it]));
  return createBriefingContext({ ...situation, organisations, sources }, language, t, format);
}

describe('the slides of changes', () => {
  it('show the largest change of one unit of measure first, with both figures', () => {
    const [slide] = buildChangeSlides(briefingContextOf('minh-hoa', '2026-H1', 'vi'));
    expect(slide?.title).toMatch(/^Phần trăm, so với kỳ trước/u);
    expect(slide?.marks).toHaveLength(mostMarks);
    expect(slide?.marks[0]).toMatchObject({ value: '+12,8 điểm %', valueNote: 'từ 33,7% đến 46,5%' });
  });

  it('are none where no period before has figures', () => {
    expect(buildChangeSlides(briefingContextOf('dien-bien-2024-h1', '2024-H1', 'vi'))).toEqual([]);
  });
});
