import type { ReactNode } from 'react';
import './print-table.css';

/** What the table takes of a column of the list. */
type PrintColumn<Row> = {
  readonly key: string;
  readonly name: string;
  readonly text: (row: Row) => string;
  readonly render?: (row: Row) => ReactNode;
  readonly align?: 'start' | 'end';
};

type PrintTableProps<Row> = {
  /** What the rows are and which were chosen; stands above the heads on every sheet. */
  readonly notes: readonly string[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => number;
  readonly columns: readonly PrintColumn<Row>[];
};

/** Every row of a list on paper. Only there while the page is printed: a long one costs a second. */
export function PrintTable<Row>({ notes, rows, rowKey, columns: offered }: PrintTableProps<Row>) {
  // What none of the rows has would only narrow their names.
  const columns = offered.filter(({ text }) => rows.some((row) => text(row) !== ''));
  return (
    <table className="print-table">
      <thead>
        <tr>
          <th className="print-table-notes" colSpan={columns.length}>
            {notes.map((note) => (
              <span key={note}>{note}</span>
            ))}
          </th>
        </tr>
        <tr>
          {columns.map(({ key, name, align }) => (
            <th key={key} scope="col" className={align === 'end' ? 'print-table-end' : undefined}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            {columns.map(({ key, align, render, text }) => (
              <PrintCell key={key} text={text(row)} isAtEnd={align === 'end'}>
                {render === undefined ? text(row) : render(row)}
              </PrintCell>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type PrintCellProps = { readonly text: string; readonly isAtEnd: boolean; readonly children: ReactNode };

/** "+6,6 điểm %" or a code in two lines would be hard to read; a column has room for that much everywhere. */
const mostUnbroken = 16;

function PrintCell({ text, isAtEnd, children }: PrintCellProps) {
  const classes = [
    isAtEnd ? 'print-table-end' : '',
    text.length <= mostUnbroken ? 'print-table-unbroken' : '',
  ];
  return <td className={classes.join(' ')}>{children}</td>;
}
