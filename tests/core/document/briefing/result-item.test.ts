import { describe, expect, it } from 'vitest';
import { findResultItem } from '#core/document/briefing/result-item.ts';
import type { Facts } from '#core/domain/facts.ts';
import { measurementSchema } from '#core/domain/measurement.ts';
import { targetSchema } from '#core/domain/target.ts';
import {
  buildIndicator,
  buildMeasurement,
  buildTarget,
  buildUnit,
  wholeYear,
} from '#tests/support/facts-builder.ts';
import { contextOf, textOf } from './briefing-in.ts';

function sentenceOn(changes: Partial<Facts>): string | undefined {
  const context = contextOf({ indicators: [buildIndicator(1)], ...changes });
  const result = context.situation.groups[0]?.results[0];
  const item = result && findResultItem(context, result);
  return item && textOf(item.runs);
}

const eighty = [buildMeasurement(1, '80')];
const silent = { textAsReported: null, qualitative: null, reportedChange: null, assessment: null };
const unsaid = { valuePeriod: null, note: null, cause: null, solution: null, quote: null, sourceId: null };

describe('the sentence on a result', () => {
  it('is left out where the table says all, and where the figure is owed', () => {
    expect(sentenceOn({ measurements: eighty })).toBeUndefined();
    expect(sentenceOn({ targets: [buildTarget(1, '70')] })).toBeUndefined();
  });

  it('says where a plan is derived, annual or revised', () => {
    const derived = { ...buildTarget(1, '70'), basis: 'derived' as const };
    expect(sentenceOn({ measurements: eighty, targets: [derived] })).toContain(
      'kế hoạch 70% (suy ra từ mức vượt',
    );
    const annual = buildTarget(1, '70', { periodId: wholeYear.id });
    expect(sentenceOn({ measurements: eighty, targets: [annual] })).toContain('kế hoạch 2026: 70%');
    const revised = targetSchema.parse({ ...buildTarget(1, '75', { effectiveDate: '2026-03-01' }), id: 2 });
    expect(sentenceOn({ measurements: eighty, targets: [buildTarget(1, '70'), revised] })).toContain(
      'kế hoạch 75%; điều chỉnh từ 70%',
    );
  });

  it('gives the percent of the plan for a count and the distance for a rate', () => {
    const count = [buildIndicator(1, { unit: 'count', decimals: 0 })];
    const targets = [buildTarget(1, '100')];
    const ofCount = sentenceOn({ indicators: count, measurements: eighty, targets });
    expect(ofCount).toMatch(/^- Chỉ tiêu 1: 80; kế hoạch 100; .*80,00%.*; chưa đạt.*\.$/u);
    const ofRate = sentenceOn({ measurements: eighty, targets });
    expect(ofRate).toMatch(/20 điểm phần trăm.*; chưa đạt.*\.$/u);
    expect(ofRate).not.toContain('80,00%');
  });

  it('does not repeat a status that the distance says', () => {
    expect(sentenceOn({ measurements: eighty, targets: [buildTarget(1, '70')] })).toBe(
      '- Chỉ tiêu 1: 80%; kế hoạch 70%; vượt 10 điểm phần trăm so với kế hoạch.',
    );
  });

  it('names every level and unnamed set, but gives no district among them', () => {
    const organisations = [buildUnit(2, 'level'), buildUnit(3, 'other'), buildUnit(4, 'district')];
    const parts = [2, 3, 4].map((organisationId) =>
      buildMeasurement(1, `${organisationId}0`, { organisationId }),
    );
    expect(sentenceOn({ organisations, measurements: [...eighty, ...parts] })).toBe(
      '- Chỉ tiêu 1: 80%; trong đó: u2 20%, U3 30%.',
    );
  });

  it('gives what the source thinks of it, why, and what is done about it', () => {
    const detail = { ...silent, ...unsaid, cause: { vi: 'Thiếu máy.' }, solution: { vi: 'Mua máy.' } };
    const measured = (assessment: string | null) =>
      sentenceOn({
        measurements: [measurementSchema.parse({ ...eighty[0], detail: { ...detail, assessment } })],
      });
    const reasons = 'nguyên nhân: Thiếu máy; giải pháp: Mua máy.';
    expect(measured(null)).toBe(`- Chỉ tiêu 1: 80%; ${reasons}`);
    expect(measured('low')).toMatch(
      /; nguồn nhận định: [^A-Z;]+; nguyên nhân: Thiếu máy; giải pháp: Mua máy\.$/u,
    );
    expect(measured('exceeded')).toBe(`- Chỉ tiêu 1: 80%; ${reasons}`);
  });

  it('gives the weakest unit after the best one', () => {
    const organisations = [2, 3].map((id) => buildUnit(id, 'district'));
    const units = [2, 3].map((id) => buildMeasurement(1, `${id}0`, { organisationId: id }));
    expect(sentenceOn({ organisations, measurements: [...eighty, ...units] })).toBe(
      '- Chỉ tiêu 1: 80%; kết quả tốt nhất: U3 (30%); kết quả kém nhất: U2 (20%).',
    );
  });
});
