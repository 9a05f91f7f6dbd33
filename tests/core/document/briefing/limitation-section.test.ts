import { describe, expect, it } from 'vitest';
import type { Facts } from '#core/domain/facts.ts';
import { measurementSchema } from '#core/domain/measurement.ts';
import { buildIndicator, buildMeasurement, buildTarget } from '#tests/support/facts-builder.ts';
import { buildNarrative, buildStatement, contextOf, linesOf, tableOf, textsOf, told } from './briefing-in.ts';

/** The figure of an indicator with what the source says around it. */
function detailed(id: number, value: string, detail: Readonly<Record<string, unknown>>) {
  const silent = {
    textAsReported: null,
    qualitative: null,
    reportedChange: null,
    assessment: null,
    valuePeriod: null,
  };
  const unsaid = { note: null, cause: null, solution: null, quote: null, sourceId: null };
  return measurementSchema.parse({
    ...buildMeasurement(id, value),
    detail: { ...silent, ...unsaid, ...detail },
  });
}

/** So many results below a plan of 100, the least complete last. */
function behind(count: number): Partial<Facts> {
  const ids = Array.from({ length: count }, (_, index) => index + 1);
  return {
    indicators: ids.map((id) => buildIndicator(id, { unit: 'count', decimals: 0 })),
    measurements: ids.map((id) => buildMeasurement(id, String(50 - id))),
    targets: ids.map((id) => buildTarget(id, '100')),
  };
}

describe('limitations', () => {
  it('say that the source names none', () => {
    expect(textsOf(told(contextOf(), 'limitations'))).toEqual([
      'Nguồn số liệu kỳ này không nêu tồn tại, hạn chế.',
    ]);
  });

  it('are those written by hand, then those on record, with their bottleneck', () => {
    const context = contextOf({
      narratives: [buildNarrative('limitations', 'Còn khó khăn.')],
      statements: [
        buildStatement('limitation', 'Máy cũ.', { bottleneck: 'infrastructure' }),
        buildStatement('limitation', 'Thiếu người'),
        buildStatement('activity', 'Họp'),
      ],
    });
    expect(textsOf(told(context, 'limitations'))).toEqual([
      'Còn khó khăn.',
      expect.stringMatching(/^- Máy cũ \([^A-ZĐ.][^.]*\)\.$/u),
      '- Thiếu người.',
    ]);
  });
});

describe('the results furthest behind', () => {
  it('are left out where every result is well', () => {
    const facts = { ...behind(1), measurements: [buildMeasurement(1, '100')] };
    expect(textsOf(told(contextOf(facts), 'limitations'))).toHaveLength(1);
  });

  it('are listed from the lowest up with the percent of their plan', () => {
    const blocks = told(contextOf(behind(2)), 'limitations');
    expect(textsOf(blocks)).toEqual([
      '1. Tồn tại, hạn chế và điểm nghẽn',
      'Nguồn số liệu kỳ này không nêu tồn tại, hạn chế.',
      '2. Chỉ tiêu chưa đạt kế hoạch, kết quả thấp',
      'Số chỉ tiêu chưa đạt kế hoạch hoặc được nguồn nhận định là thấp: 02; bảng dưới đây nêu 02, xếp từ thấp lên.',
      'Bảng 1. Chỉ tiêu chưa đạt kế hoạch, kết quả thấp',
    ]);
    expect(linesOf(tableOf(blocks)).slice(1)).toEqual([
      ['1', 'Chỉ tiêu 2', '100', '48', '48,00% kế hoạch'],
      ['2', 'Chỉ tiêu 1', '100', '49', '49,00% kế hoạch'],
    ]);
  });

  it('are at most twelve, and the sentence says how many there are', () => {
    const blocks = told(contextOf(behind(13)), 'limitations');
    expect(textsOf(blocks).join('\n')).toContain('thấp: 13; bảng dưới đây nêu 12,');
    expect(tableOf(blocks).rows).toHaveLength(12);
  });

  it('name what the source itself calls low, with its cause', () => {
    const low = detailed(1, '5', { assessment: 'low', cause: { vi: 'Mới triển khai.' } });
    const blocks = told(contextOf({ ...behind(1), measurements: [low], targets: [] }), 'limitations');
    expect(linesOf(tableOf(blocks))).toEqual([
      ['TT', 'Chỉ tiêu', expect.any(String), 'Căn cứ', 'Nguyên nhân'],
      ['1', 'Chỉ tiêu 1', '5', 'nguồn nhận định thấp', 'Mới triển khai'],
    ]);
  });

  it('give the distance where a percentage has no meaning', () => {
    const rank = buildIndicator(1, { unit: 'rank', direction: 'lowerIsBetter', decimals: 0 });
    const facts = {
      indicators: [rank],
      measurements: [buildMeasurement(1, '20')],
      targets: [buildTarget(1, '10')],
    };
    const [, row] = linesOf(tableOf(told(contextOf(facts), 'limitations')));
    expect(row?.[4]).toMatch(/10 bậc/u);
  });
});
