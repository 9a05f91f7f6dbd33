import { describe, expect, it } from 'vitest';
import { buildChangeSlides } from '#core/deck/change-slides.ts';
import { mostMarks } from '#core/deck/slide.ts';
import { contextOf } from '../chart/sample-context.ts';

describe('the slides of changes', () => {
  it('show the largest change of one unit of measure first, with both figures', () => {
    const [slide] = buildChangeSlides(contextOf('minh-hoa', '2026-H1', 'vi'));
    expect(slide?.title).toMatch(/^Phần trăm, so với cùng kỳ năm 2025: /u);
    expect(slide?.marks).toHaveLength(mostMarks);
    expect(slide?.marks[0]).toMatchObject({ value: '+21,8 điểm %', valueNote: 'từ 24,7% đến 46,5%' });
    expect(slide?.note).toMatch(/hiển thị 08 trong \d+ chỉ tiêu có thay đổi\.$/u);
  });

  it('say the period before too, by its name', () => {
    const [slide] = buildChangeSlides(contextOf('minh-hoa', '2026-H1', 'vi'));
    expect(slide?.marks[0]?.detail).toMatch(/^So với 6 tháng cuối năm 2025: [+−]/u);
    expect(slide?.table.columns).toEqual([
      'Chỉ tiêu',
      '6 tháng đầu năm 2025',
      '6 tháng đầu năm 2026',
      'So với cùng kỳ năm 2025',
      'Tăng, giảm',
    ]);
  });

  it('are none where no period before has figures', () => {
    expect(buildChangeSlides(contextOf('dien-bien-2024-h1', '2024-H1', 'vi'))).toEqual([]);
  });
});
