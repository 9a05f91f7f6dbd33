import { useMemo, useState, type ReactNode } from 'react';
import { DataGrid, type Column, type SortColumn } from 'react-data-grid';
import 'react-data-grid/lib/styles.css';
import './data-list.css';
import { PrintTable } from './print-table.tsx';
import { sortRows, type ColumnSort } from './sort-rows.ts';
import { usePrintedAt } from './use-printed-at.ts';

export type DataListColumn<Row> = {
  readonly key: string;
  readonly name: string;
  /** The whole text of the cell: shown unless `render` draws it, and always as its tooltip. */
  readonly text: (row: Row) => string;
  readonly render?: (row: Row) => ReactNode;
  readonly sort?: ColumnSort<Row>;
  /** Pixels, or a share of the free room ("minmax(240px, 3fr)"). */
  readonly width: number | string;
  readonly align?: 'start' | 'end';
  readonly isFrozen?: boolean;
};

type DataListProps<Row> = {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => number;
  readonly columns: readonly DataListColumn<Row>[];
  readonly selectedKey: number | null;
  /** Gets the rows in the order of the screen too: what the arrow keys of a panel walk. */
  readonly onOpen: (row: Row, rows: readonly Row[]) => void;
  readonly emptyNotice: ReactNode;
  /** On paper above the rows: what they are and which were chosen. */
  readonly printNotes: readonly string[];
  readonly direction: 'ltr' | 'rtl';
  /** Order of names in the language of the interface. */
  readonly collate: (a: string, b: string) => number;
};

/** Three lines: in Urdu the period that a change is compared with takes them. */
const headerHeightPx = 54;
/** A short list has room for two lines a row; a long one is scanned. */
const rowHeightsPx = { roomy: 48, dense: 36 } as const;
const mostRoomyRows = 60;

/**
 * A long list that sorts at its heads and opens a row by click or Enter; draws only the rows in sight, and on paper
 * every row.
 */
export function DataList<Row>(props: DataListProps<Row>) {
  const { rows, columns, rowKey, selectedKey, onOpen, collate } = props;
  const [sort, setSort] = useState<readonly SortColumn[]>([]);
  const density = rows.length <= mostRoomyRows ? 'roomy' : 'dense';
  const rowHeight = rowHeightsPx[density];
  const gridColumns = useMemo(() => columns.map((column) => toGridColumn(column)), [columns]);
  const sortedRows = useMemo(
    () => sortRows({ rows, columns, sort: sort[0], collate }),
    [rows, columns, sort, collate],
  );
  const isPrinted = usePrintedAt() !== null;
  return (
    <>
      {isPrinted && (
        <PrintTable notes={props.printNotes} rows={sortedRows} rowKey={rowKey} columns={columns} />
      )}
      <DataGrid
        className={`data-list data-list-${density}`}
        // As high as its rows, but never higher than its place.
        style={{ blockSize: `min(100%, ${headerHeightPx + Math.max(rows.length, 3) * rowHeight + 2}px)` }}
        aria-label={props.label}
        columns={gridColumns}
        rows={sortedRows}
        rowKeyGetter={rowKey}
        rowHeight={rowHeight}
        headerRowHeight={headerHeightPx}
        direction={props.direction}
        sortColumns={sort}
        onSortColumnsChange={(chosen) => setSort(chosen.slice(-1))}
        onCellClick={({ row }) => onOpen(row, sortedRows)}
        onCellKeyDown={({ mode, row }, event) => {
          if (mode !== 'ACTIVE' || row === undefined || event.key !== 'Enter') return;
          event.preventGridDefault();
          onOpen(row, sortedRows);
        }}
        rowClass={(row) => (rowKey(row) === selectedKey ? 'data-list-row-open' : 'data-list-row')}
        renderers={{ noRowsFallback: <div className="data-list-empty">{props.emptyNotice}</div> }}
      />
    </>
  );
}

function toGridColumn<Row>(column: DataListColumn<Row>): Column<Row> {
  const alignClass = column.align === 'end' ? 'data-list-cell data-list-cell-end' : 'data-list-cell';
  return {
    key: column.key,
    name: column.name,
    width: column.width,
    frozen: column.isFrozen ?? false,
    resizable: true,
    sortable: column.sort !== undefined,
    cellClass: alignClass,
    headerCellClass: alignClass,
    renderCell: ({ row }) => (
      <span className="data-list-text" title={column.text(row)}>
        {column.render === undefined ? column.text(row) : column.render(row)}
      </span>
    ),
  };
}
