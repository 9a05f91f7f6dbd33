import { describe, expect, it } from 'vitest';
import { buildHeadlineSlide } from '#renderer/features/presentation/headline-slide.ts';
import { slideContextOf } from './slide-context.ts';

describe('the slide that opens the meeting', () => {
  it('adds up: beside the indicators followed it says how many were not judged', () => {
    const context = slideContextOf('minh-hoa', '2026-H1', 'vi');
    const [total, ...judged] = buildHeadlineSlide(context).marks.slice(0, 4);
    const notJudged = Number(/^chưa đánh giá: (\d+)$/u.exec(total?.valueNote ?? '')?.[1]);
    const sum = judged.reduce((all, { value }) => all + Number(value), 0);
    expect(notJudged).toBeGreaterThan(0);
    expect(sum + notJudged).toBe(Number(total?.value));
  });

  it('names the period as it stands inside a sentence', () => {
    const titleOf = (period: string, language: 'vi' | 'en') =>
      buildHeadlineSlide(slideContextOf('minh-hoa', period, language)).title;
    expect(titleOf('2024-07', 'vi')).toContain('tháng 7 năm 2024');
    expect(titleOf('2026-H1', 'en')).toContain('first six months');
    expect(titleOf('2024-07', 'en')).toContain('July 2024');
  });
});
