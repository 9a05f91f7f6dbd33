import { expect, it } from 'vitest';
import {
  buildTable,
  causeColumn,
  numberColumn,
  type ColumnDraft,
} from '#core/document/briefing/table-builder.ts';
import { contextOf, linesOf } from './briefing-in.ts';

type Line = { readonly name: string; readonly cause?: string };

const name: ColumnDraft<Line> = { header: 'Tên', width: 0.5, align: 'start', cell: (line) => line.name };
const empty: ColumnDraft<Line> = { header: 'Trống', width: 0.3, align: 'decimal', cell: () => null };

function build(
  columns: readonly ColumnDraft<Line>[],
  items: readonly Line[] = [{ name: 'A' }, { name: 'B' }],
) {
  return buildTable<Line>(contextOf(), { title: 'Bảng thử', items, columns });
}

it('numbers the rows from one', () => {
  expect(linesOf(build([numberColumn(contextOf()), name]))).toEqual([
    ['TT', 'Tên'],
    ['1', 'A'],
    ['2', 'B'],
  ]);
});

it('leaves out an optional column without content and shares its width among the others', () => {
  const { columns } = build([name, { ...name, width: 0.25 }, { ...empty, isOptional: true }]);
  expect(columns.map(({ widthRatio }) => widthRatio)).toEqual([2 / 3, 1 / 3]);
});

it('keeps an optional column with one filled cell, and a required column without any', () => {
  const second: ColumnDraft<Line> = {
    ...empty,
    isOptional: true,
    cell: (_line, index) => (index === 1 ? 'x' : null),
  };
  expect(linesOf(build([name, second])).slice(1)).toEqual([
    ['A', '–'],
    ['B', 'x'],
  ]);
  expect(linesOf(build([name, empty])).slice(1)).toEqual([
    ['A', '–'],
    ['B', '–'],
  ]);
});

it('gives a group one cell and says which rows are sums', () => {
  const { rows } = buildTable<Line>(contextOf(), {
    title: 'Bảng thử',
    items: [{ name: 'nhóm' }, { name: 'A' }, { name: 'tổng' }],
    columns: [name, empty],
    rowKind: (line) => (line.name === 'nhóm' ? 'group' : line.name === 'tổng' ? 'total' : 'data'),
  });
  expect(rows.map(({ kind, cells }) => [kind, cells.length])).toEqual([
    ['group', 1],
    ['data', 2],
    ['total', 2],
  ]);
});

it('leaves the number of the caption to the last pass, and says how long the table is', () => {
  const context = contextOf();
  const draft = { title: 'Bảng thử', items: [{ name: 'A' }, { name: 'B' }], columns: [name] };
  const table = buildTable<Line>(context, draft);
  expect(table.caption).toBe('Bảng thử');
  expect(table.altText).toBe('Bảng thử, 2 dòng.');
});

it('gives the cause without its full stop, and no column where nobody said why', () => {
  const cause = causeColumn<Line>(contextOf(), (line) =>
    line.cause === undefined ? null : { vi: line.cause },
  );
  expect(linesOf(build([name, cause], [{ name: 'A', cause: 'Thiếu máy.' }, { name: 'B' }])).slice(1)).toEqual(
    [
      ['A', 'Thiếu máy'],
      ['B', '–'],
    ],
  );
  expect(build([name, cause]).columns).toHaveLength(1);
});
