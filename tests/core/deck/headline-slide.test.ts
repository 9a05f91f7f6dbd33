import { describe, expect, it } from 'vitest';
import { buildHeadlineSlide } from '#core/deck/headline-slide.ts';
import { contextOf } from '../chart/sample-context.ts';

describe('the slide that opens the meeting', () => {
  it('adds up: beside the indicators followed it says how many were not judged', () => {
    const context = contextOf('minh-hoa', '2026-H1', 'vi');
    const [total, ...judged] = buildHeadlineSlide(context).marks.slice(0, 4);
    const notJudged = Number(/^chưa đánh giá: (\d+)$/u.exec(total?.valueNote ?? '')?.[1]);
    const sum = judged.reduce((all, { value }) => all + Number(value), 0);
    expect(notJudged).toBeGreaterThan(0);
    expect(sum + notJudged).toBe(Number(total?.value));
  });

  it('shows a reported none calmly and as reported, and a dash with a word where nobody was asked', () => {
    const { marks } = buildHeadlineSlide(contextOf('lam-dong-2025-h1', '2025-H1', 'vi'));
    const named = new Map(marks.map((mark) => [mark.name, mark]));
    expect(named.get('Nhiệm vụ chậm tiến độ')).toMatchObject({
      value: '0',
      status: null,
      valueNote: 'theo báo cáo',
    });
    expect(named.get('Nhiệm vụ chưa có lộ trình')).toMatchObject({
      value: '–',
      status: null,
      valueNote: 'chưa có thông tin về lộ trình',
    });
    expect(named.get('Nhiệm vụ có nguy cơ chậm')).toMatchObject({ value: '–', status: null });
  });

  it('counts no inferred state as a fact', () => {
    const { marks } = buildHeadlineSlide(contextOf('ninh-thuan-2023-h1', '2023-H1', 'vi'));
    const late = marks.find(({ name }) => name === 'Nhiệm vụ chậm tiến độ');
    expect([late?.value, late?.status]).toEqual(['–', null]);
    expect(late?.valueNote).toContain('thêm 3 theo tổng hợp của cơ quan thường trực');
  });

  it.each([
    ['minh-hoa', '2026-H1'],
    ['lam-dong-2025-h1', '2025-H1'],
    ['ninh-thuan-2023-h1', '2023-H1'],
    ['dien-bien-2024-h1', '2024-H1'],
  ])('gives no count of none a colour in %s', (sample, period) => {
    const { marks } = buildHeadlineSlide(contextOf(sample, period, 'vi'));
    const coloured = marks.filter(({ status }) => status !== null);
    expect(coloured.filter(({ value }) => value === '0' || value === '–')).toEqual([]);
  });

  it('names the period as it stands inside a sentence', () => {
    const titleOf = (period: string, language: 'vi' | 'en') =>
      buildHeadlineSlide(contextOf('minh-hoa', period, language)).title;
    expect(titleOf('2024-07', 'vi')).toContain('tháng 7 năm 2024');
    expect(titleOf('2026-H1', 'en')).toContain('first six months');
    expect(titleOf('2024-07', 'en')).toContain('July 2024');
  });
});
