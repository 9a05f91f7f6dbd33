import type { ChartTable } from '#core/chart/situation-chart.ts';
import './charts.css';

type ChartTableViewProps = { readonly caption: string; readonly table: ChartTable };

/** The figures of a chart in words. */
export function ChartTableView({ caption, table }: ChartTableViewProps) {
  const [first = '', ...columns] = table.columns;
  return (
    <div className="chart-table-place">
      <table className="chart-table">
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            {columns.map((column) => (
              <th scope="col" key={column}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([name = '', ...cells], row) => (
            <tr key={`${row}/${name}`}>
              <th scope="row">{name}</th>
              {cells.map((cell, index) => (
                <td key={columns[index]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
