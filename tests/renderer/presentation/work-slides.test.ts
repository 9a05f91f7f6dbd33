import { describe, expect, it } from 'vitest';
import { buildWorkSlides } from '#renderer/features/presentation/work-slides.ts';
import { slideContextOf } from './slide-context.ts';

describe('the slides of pilot models', () => {
  it('draw half a bar for half done, and the rest that the source leaves open', () => {
    const context = slideContextOf('lam-dong-2025-h1', '2025-H1', 'vi');
    const [slide] = buildWorkSlides(context, 'pilotModel');
    expect(slide?.title).toContain('17/34');
    expect(slide?.marks).toMatchObject([
      { name: 'Hoàn thành', value: '17', fillRatio: 0.5 },
      { name: 'Nguồn không nêu trạng thái', value: '17', fillRatio: 0.5, status: 'notJudged' },
    ]);
    expect(slide?.table.rows).toContainEqual(['Nguồn không nêu trạng thái', '17']);
  });
});

describe('the slides of tasks', () => {
  it('leave nothing open where the parts add up to the total of the source', () => {
    const context = slideContextOf('lam-dong-2025-h1', '2025-H1', 'vi');
    const [slide] = buildWorkSlides(context, 'task');
    expect(slide?.marks.map(({ name }) => name)).not.toContain('Nguồn không nêu trạng thái');
    expect(slide?.marks[0]?.fillRatio).toBeCloseTo(15 / 44);
  });
});
