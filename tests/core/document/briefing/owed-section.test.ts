import { describe, expect, it } from 'vitest';
import { owedAppendix, owedBlocks, owedTable } from '#core/document/briefing/owed-section.ts';
import type { Facts } from '#core/domain/facts.ts';
import { buildIndicator, buildMeasurement, buildTarget, buildUnit } from '#tests/support/facts-builder.ts';
import { contextOf, linesOf, textsOf } from './briefing-in.ts';

const agencies = [2, 3, 4, 5, 6, 7, 8].map((id) => buildUnit(id, 'department'));

/** As many owed figures of each agency as the list says, and one figure that is there. */
function owing(...counts: readonly number[]): Partial<Facts> {
  const indicators = counts.flatMap((count, index) =>
    Array.from({ length: count }, (_, place) =>
      buildIndicator(100 + index * 10 + place, { leadOrganisationId: agencies[index]?.id ?? null }),
    ),
  );
  return {
    organisations: agencies,
    indicators: [buildIndicator(1), ...indicators],
    measurements: [buildMeasurement(1, '50')],
  };
}

const textOf = (facts: Partial<Facts>) => textsOf(owedBlocks(contextOf(facts))).join('\n');

describe('figures that are owed', () => {
  it('are not spoken of where none is', () => {
    expect(owedBlocks(contextOf(owing()))).toEqual([]);
    expect(owedAppendix(contextOf(owing()))).toEqual([]);
  });

  it('are named with their agency where they are few', () => {
    expect(textOf(owing(1, 1))).toBe(
      'Chỉ tiêu chưa có số liệu (02 trong 03 chỉ tiêu): Chỉ tiêu 100 (U2); Chỉ tiêu 110 (U3).',
    );
  });

  it('go to an appendix from the sixth on, and the text names who owes the most', () => {
    expect(owedAppendix(contextOf(owing(5)))).toEqual([]);
    expect(owedAppendix(contextOf(owing(1, 5)))).toHaveLength(1);
    expect(textOf(owing(1, 5))).toBe(
      'Có 06 trong 07 chỉ tiêu chưa có số liệu, thuộc trách nhiệm của: U3 05; U2 01.',
    );
  });

  it('of more than five agencies are counted together at the end', () => {
    expect(textOf(owing(2, 2, 2, 2, 2, 1, 1))).toMatch(
      /: U2 02; U3 02; U4 02; U5 02; U6 02; các cơ quan khác 02\.$/u,
    );
  });

  it('are those that nobody gave, not those with a reason or words', () => {
    const none = { ...buildMeasurement(100, null), noDataReason: 'notApplicable' as const };
    const facts = owing(1);
    expect(textOf({ ...facts, measurements: [...(facts.measurements ?? []), none] })).toBe('');
    expect(
      textOf({ ...facts, measurements: [buildMeasurement(1, '5'), buildMeasurement(100, null)] }),
    ).not.toBe('');
  });

  it('are listed by agency with their plans', () => {
    const facts = { ...owing(1, 2), targets: [buildTarget(110, '70')] };
    expect(linesOf(owedTable(contextOf(facts)))).toEqual([
      ['TT', expect.any(String), 'Chỉ tiêu', expect.any(String)],
      ['1', 'U3', 'Chỉ tiêu 110', '70%'],
      ['2', 'U3', 'Chỉ tiêu 111', '–'],
      ['3', 'U2', 'Chỉ tiêu 100', '–'],
    ]);
    expect(owedTable(contextOf(owing(1))).columns).toHaveLength(3);
  });
});
