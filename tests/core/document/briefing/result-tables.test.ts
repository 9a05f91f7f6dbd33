import { describe, expect, it } from 'vitest';
import { groupTable } from '#core/document/briefing/result-tables.ts';
import type { Facts } from '#core/domain/facts.ts';
import {
  buildIndicator,
  buildMeasurement,
  buildTarget,
  buildUnit,
  lastHalf,
} from '#tests/support/facts-builder.ts';
import { contextOf, linesOf } from './briefing-in.ts';

function tableFrom(changes: Partial<Facts>) {
  const context = contextOf(changes);
  const [group] = context.situation.groups;
  if (group === undefined) throw new Error('The situation has no group.');
  return groupTable(context, group);
}

const facts: Partial<Facts> = {
  indicators: [buildIndicator(1), buildIndicator(2, { unit: 'count', decimals: 0 })],
  measurements: [buildMeasurement(1, '81.17'), buildMeasurement(2, '30')],
  targets: [buildTarget(1, '70'), buildTarget(2, '60')],
};

describe('the table of a group', () => {
  it('gives plan, result, percent of the plan and status', () => {
    expect(linesOf(tableFrom(facts)).slice(1)).toEqual([
      ['1', 'Chỉ tiêu 1', '70%', '81,17%', '115,96%', 'Vượt'],
      ['2', 'Chỉ tiêu 2', '60', '30', '50,00%', 'Chưa đạt'],
    ]);
  });

  it('sets the status as a mark beside its words', () => {
    const statuses = tableFrom(facts).rows.map(({ cells }) => cells.at(-1)?.[0]?.status);
    expect(statuses).toEqual(['exceeded', 'below']);
  });

  it('has no column of plans or statuses where nothing is planned', () => {
    const table = tableFrom({ ...facts, targets: [] });
    expect(table.caption).toBe('Nhóm: kết quả');
    expect(linesOf(table)).toEqual([
      ['TT', 'Chỉ tiêu', expect.any(String)],
      ['1', 'Chỉ tiêu 1', '81,17%'],
      ['2', 'Chỉ tiêu 2', '30'],
    ]);
  });

  it('gives the change where an earlier period has a figure', () => {
    const earlier = buildMeasurement(1, '80', { periodId: lastHalf.id });
    const measurements = [...(facts.measurements ?? []), earlier];
    const [head, first, second] = linesOf(tableFrom({ ...facts, previousPeriod: lastHalf, measurements }));
    const [before] = linesOf(tableFrom(facts));
    expect(head).toHaveLength((before?.length ?? 0) + 1);
    expect(first?.join('|')).toMatch(/\+1,17/u);
    expect(second?.at(-2)).toBe('–');
  });

  it('names levels and unnamed sets under their result, but no district', () => {
    const organisations = [buildUnit(2, 'level'), buildUnit(3, 'other'), buildUnit(4, 'district')];
    const parts = [2, 3, 4].map((organisationId) =>
      buildMeasurement(1, `${organisationId}0`, { organisationId }),
    );
    const table = tableFrom({
      ...facts,
      organisations,
      measurements: [...(facts.measurements ?? []), ...parts],
    });
    expect(
      linesOf(table)
        .slice(1)
        .map((cells) => cells.slice(0, 4)),
    ).toEqual([
      ['1', 'Chỉ tiêu 1', '70%', '81,17%'],
      ['', '- U2', '–', '20%'],
      ['', '- U3', '–', '30%'],
      ['2', 'Chỉ tiêu 2', '60', '30'],
    ]);
    expect(table.rows[1]?.cells.at(-1)).toEqual([{ text: '–' }]);
  });
});
