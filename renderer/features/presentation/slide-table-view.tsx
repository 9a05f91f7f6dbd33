import styles from './presentation.module.css';
import type { Slide } from '#core/deck/slide.ts';

/** The figures behind a slide. */
export function SlideTableView({ slide }: { readonly slide: Slide }) {
  const { columns, rows } = slide.table;
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, rowIndex) => (
          // Rows and cells are plain text in a fixed order.
          // oxlint-disable-next-line react/no-array-index-key
          <tr key={rowIndex}>
            {row.map((cell, cellIndex) => (
              <td key={columns[cellIndex]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
