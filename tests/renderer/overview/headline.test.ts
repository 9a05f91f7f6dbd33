import { describe, expect, it } from 'vitest';
import { contextOf } from '../../core/chart/sample-context.ts';
import { headline } from '#renderer/features/overview/headline.ts';

describe('headline of the overview', () => {
  it('says how many plans were reached and what lags', () => {
    expect(headline(contextOf('minh-hoa', '2026-H1', 'vi'))).toBe(
      '22 chỉ tiêu đạt và vượt kế hoạch, 11 gần đạt, 13 chưa đạt; 12 nhiệm vụ chậm hoặc có nguy cơ chậm, 03 nhiệm vụ chưa có lộ trình',
    );
  });

  it('judges nothing where there is no plan', () => {
    expect(headline(contextOf('dien-bien-2024-h1', '2024-H1', 'vi'))).toContain(
      '04 chỉ tiêu có theo dõi, chưa có căn cứ đánh giá so với kế hoạch',
    );
  });

  it('names what is not judged where that is the greater part', () => {
    expect(headline(contextOf('ninh-thuan-2023-h1', '2023-H1', 'en'))).toContain('20 not judged');
  });

  it('says whose word it is that nothing is late', () => {
    expect(headline(contextOf('lam-dong-2025-h1', '2025-H1', 'en'))).toContain(
      'no task behind schedule as reported',
    );
    expect(headline(contextOf('lam-dong-2025-h1', '2025-H1', 'vi'))).toContain(
      'theo báo cáo không có nhiệm vụ chậm tiến độ',
    );
  });

  it('counts no inferred state among the late tasks, and names it apart', () => {
    const text = headline(contextOf('ninh-thuan-2023-h1', '2023-H1', 'vi'));
    expect(text).toContain('chưa xác định được số nhiệm vụ chậm (chưa có thời hạn để đối chiếu)');
    expect(text).toContain('03 nhiệm vụ chậm hoặc có nguy cơ chậm theo tổng hợp của cơ quan thường trực');
  });
});
