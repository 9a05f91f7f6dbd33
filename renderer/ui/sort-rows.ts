/** How a column sorts; rows without a value stand last in either direction. */
export type ColumnSort<Row> =
  | { readonly kind: 'number'; readonly of: (row: Row) => number | null }
  | { readonly kind: 'text'; readonly of: (row: Row) => string | null };

type SortRequest<Row> = {
  readonly rows: readonly Row[];
  readonly columns: readonly { readonly key: string; readonly sort?: ColumnSort<Row> }[];
  readonly sort: { readonly columnKey: string; readonly direction: 'ASC' | 'DESC' } | undefined;
  readonly collate: (a: string, b: string) => number;
};

/** The rows in the asked order; their own order without one. Equal rows keep their own order. */
export function sortRows<Row>({ rows, columns, sort, collate }: SortRequest<Row>): readonly Row[] {
  const by = columns.find(({ key }) => key === sort?.columnKey)?.sort;
  if (by === undefined || sort === undefined) return rows;
  const sign = sort.direction === 'ASC' ? 1 : -1;
  return by.kind === 'number'
    ? sortByKey(rows, by.of, (a, b) => sign * (a - b))
    : sortByKey(rows, by.of, (a, b) => sign * collate(a, b));
}

function sortByKey<Row, Key>(
  rows: readonly Row[],
  keyOf: (row: Row) => Key | null,
  compare: (a: Key, b: Key) => number,
): readonly Row[] {
  const present: { readonly row: Row; readonly key: Key }[] = [];
  const missing: Row[] = [];
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null) missing.push(row);
    else present.push({ row, key });
  }
  return [...present.toSorted((a, b) => compare(a.key, b.key)).map(({ row }) => row), ...missing];
}
