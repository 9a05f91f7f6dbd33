import { describe, expect, it } from 'vitest';
import { buildChangeSlides } from '#renderer/features/presentation/change-slides.ts';
import { mostMarks } from '#renderer/features/presentation/slide.ts';
import { slideContextOf } from './slide-context.ts';

describe('the slides of changes', () => {
  it('show the largest change of one unit of measure first, with both figures', () => {
    const [slide] = buildChangeSlides(slideContextOf('minh-hoa', '2026-H1', 'vi'));
    expect(slide?.title).toMatch(/^Phần trăm, so với kỳ trước/u);
    expect(slide?.marks).toHaveLength(mostMarks);
    expect(slide?.marks[0]).toMatchObject({ value: '+12,8 điểm %', valueNote: 'từ 33,7% đến 46,5%' });
    expect(slide?.note).toMatch(/hiển thị 08 trong \d+ chỉ tiêu có thay đổi\.$/u);
  });

  it('are none where no period before has figures', () => {
    expect(buildChangeSlides(slideContextOf('dien-bien-2024-h1', '2024-H1', 'vi'))).toEqual([]);
  });
});
