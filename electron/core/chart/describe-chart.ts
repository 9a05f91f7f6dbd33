import type { ChartTable } from './situation-chart.ts';
import type { TellerContext } from '../wording/teller-context.ts';

/** Everything the picture says, in sentences: the title, then each row with the heads of its columns. */
export function describeChart({ t }: Pick<TellerContext, 't'>, title: string, table: ChartTable): string {
  const points = table.rows.map(([name = '', ...cells]) => {
    const values = cells.flatMap((cell, index) => {
      const column = table.columns[index + 1] ?? '';
      return cell === '' ? [] : [t('chart:cell', { column, value: cell })];
    });
    return t('document:chart.alt-point', { name, value: values.join(t('document:separator.comma')) });
  });
  return t('document:chart.alt', { title, points: points.join(t('document:separator.clause')) });
}
