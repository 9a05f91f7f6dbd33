import { describe, expect, it } from 'vitest';
import { buildWorkSlides } from '#core/deck/work-slides.ts';
import { contextOf } from '../chart/sample-context.ts';

describe('the slides of pilot models', () => {
  it('draw half a bar for half done, and the rest that the source leaves open', () => {
    const context = contextOf('lam-dong-2025-h1', '2025-H1', 'vi');
    const [slide] = buildWorkSlides(context, 'pilotModel');
    expect(slide?.title).toContain('17/34');
    expect(slide?.marks).toMatchObject([
      { name: 'Hoàn thành', value: '17', bullet: { fill: { from: 0, to: 0.5 } } },
      {
        name: 'Nguồn không nêu trạng thái',
        value: '17',
        bullet: { fill: { from: 0, to: 0.5 } },
        status: 'notJudged',
      },
    ]);
    expect(slide?.table.rows).toContainEqual(['Nguồn không nêu trạng thái', '17']);
  });
});

describe('the slides of late tasks', () => {
  it('count no inferred state, and show those of the standing body apart and uncoloured', () => {
    const slides = buildWorkSlides(contextOf('ninh-thuan-2023-h1', '2023-H1', 'vi'), 'task');
    const late = slides.filter(({ kind }) => kind === 'lines');
    expect(late.map(({ title }) => title)).toEqual([
      '03 nhiệm vụ chậm hoặc có nguy cơ chậm theo tổng hợp của cơ quan thường trực',
    ]);
    expect(late.flatMap(({ marks }) => marks).every(({ status }) => status === null)).toBe(true);
  });

  it('show the late tasks of a list that agrees with its report among the states, too', () => {
    const [states] = buildWorkSlides(contextOf('minh-hoa', '2026-H1', 'vi'), 'task');
    expect(states?.title).toBe('15/44 nhiệm vụ đã hoàn thành');
    expect(states?.marks.map(({ name, value }) => [name, value])).toContainEqual(['Chậm tiến độ', '6']);
  });
});

describe('the slides of tasks', () => {
  it('leave nothing open where the parts add up to the total of the source', () => {
    const context = contextOf('lam-dong-2025-h1', '2025-H1', 'vi');
    const [slide] = buildWorkSlides(context, 'task');
    expect(slide?.marks.map(({ name }) => name)).not.toContain('Nguồn không nêu trạng thái');
    const [first] = slide?.marks ?? [];
    expect(first?.bullet).toMatchObject({ fill: { from: 0, to: 15 / 44 }, plan: null });
  });
});
