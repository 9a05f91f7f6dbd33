import { describe, expect, it } from 'vitest';
import { sortRows, type ColumnSort } from '#renderer/ui/sort-rows.ts';

type Row = { readonly name: string; readonly value: number | null };

const byName: ColumnSort<Row> = { kind: 'text', of: ({ name }) => name };
const byValue: ColumnSort<Row> = { kind: 'number', of: ({ value }) => value };
const columns = [
  { key: 'name', sort: byName },
  { key: 'value', sort: byValue },
];
const rows: readonly Row[] = [
  { name: 'DB-10', value: null },
  { name: 'DB-2', value: 9 },
  { name: 'ĐB', value: 100 },
];
const { compare: collate } = new Intl.Collator('vi', { numeric: true });
const names = (columnKey: string, direction: 'ASC' | 'DESC') =>
  sortRows({ rows, columns, sort: { columnKey, direction }, collate }).map(({ name }) => name);

describe('the order of a list', () => {
  it('is that of the rows until a head is chosen', () => {
    expect(sortRows({ rows, columns, sort: undefined, collate })).toBe(rows);
  });

  it('goes by value, missing ones last in either direction', () => {
    expect(names('value', 'ASC')).toEqual(['DB-2', 'ĐB', 'DB-10']);
    expect(names('value', 'DESC')).toEqual(['ĐB', 'DB-2', 'DB-10']);
  });

  it('goes by the alphabet of the language, numbers in names by value', () => {
    expect(names('name', 'ASC')).toEqual(['DB-2', 'DB-10', 'ĐB']);
  });
});
