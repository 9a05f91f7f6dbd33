import type { ChartContext, ChartTable } from './chart-context.ts';

/** Where the figures come from and which state of the data, for the foot of a chart. */
export function sourceNote({ situation, t, words, format }: ChartContext): string {
  const titles = situation.sources.map((source) => words(source.title));
  const date = format.date(situation.asOf);
  return t('document:source.note', {
    sources: titles.length === 0 ? t('document:source.none') : titles.join(t('document:separator.comma')),
    state: situation.settings.isIllustrative
      ? t('document:source.made-up', { date })
      : t('document:source.live', { date }),
  });
}

/** Everything the picture says, in sentences: the title, then each row with the heads of its columns. */
export function describeChart({ t }: Pick<ChartContext, 't'>, title: string, table: ChartTable): string {
  const points = table.rows.map(([name = '', ...cells]) => {
    const values = cells.flatMap((cell, index) => {
      const column = table.columns[index + 1] ?? '';
      return cell === '' ? [] : [t('chart:cell', { column, value: cell })];
    });
    return t('document:chart.alt-point', { name, value: values.join(t('document:separator.comma')) });
  });
  return t('document:chart.alt', { title, points: points.join(t('document:separator.clause')) });
}
