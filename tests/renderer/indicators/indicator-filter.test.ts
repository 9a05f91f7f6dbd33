import { describe, expect, it } from 'vitest';
import { searchKey } from '#core/language/search-key.ts';
import { filterIndicators } from '#renderer/features/indicators/indicator-filter.ts';
import type { IndicatorRow } from '#renderer/features/indicators/indicator-row.ts';

function row(code: string, name: string, changes: Partial<IndicatorRow> = {}): IndicatorRow {
  // Only what the filter reads; the rest of a row is words.
  return {
    code,
    name,
    groupId: 1,
    status: 'met',
    searchText: searchKey(`${code} ${name}`),
    ...changes,
  } as IndicatorRow;
}

const rows = [
  row('DB-01', 'Tỷ lệ định danh điện tử'),
  row('DB-02', 'Chi trả an sinh xã hội', { status: 'below' }),
  row('LD-01', 'Hồ sơ trực tuyến', { groupId: 2 as IndicatorRow['groupId'] }),
];
const everything = { text: '', groupId: null, agencyId: null, statuses: [] } as const;
const codes = (filter: Parameters<typeof filterIndicators>[1]) =>
  filterIndicators(rows, filter).map(({ code }) => code);

describe('the filter of the indicators', () => {
  it('shows everything without a condition', () => {
    expect(codes(everything)).toEqual(['DB-01', 'DB-02', 'LD-01']);
  });

  it('finds words without tone marks and in any order', () => {
    expect(codes({ ...everything, text: 'dien tu dinh danh' })).toEqual(['DB-01']);
  });

  it('joins its conditions', () => {
    expect(codes({ ...everything, text: 'db', groupId: 1, statuses: ['below', 'near'] })).toEqual(['DB-02']);
    expect(codes({ ...everything, groupId: 2, statuses: ['below'] })).toEqual([]);
  });
});
