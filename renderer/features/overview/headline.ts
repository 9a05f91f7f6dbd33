import type { ChartContext } from '#core/chart/chart-context.ts';

/** What the chairman should know first, read off the data; clauses that nothing stands behind are left out. */
export function headline({ situation, t, format }: ChartContext): string {
  const clauses = [resultClause({ situation, t, format }), taskClause({ situation, t, format })];
  return clauses.filter((clause) => clause !== null).join(t('document:separator.clause'));
}

type Words = Pick<ChartContext, 'situation' | 't' | 'format'>;

function resultClause({ situation, t, format }: Words): string {
  const { exceeded, met, near, below, notJudged } = situation.statusCounts;
  const judged = exceeded + met + near + below;
  if (judged > 0) {
    const parts = [
      t('overview:headline.reached', { reached: format.counted('indicator', exceeded + met) }),
      ...(near > 0 ? [t('overview:headline.near', { near: format.count(near) })] : []),
      t('overview:headline.below', { below: format.count(below) }),
      // A few judged ones must not pass for all of them.
      ...(notJudged > judged
        ? [t('overview:headline.unjudged', { notJudged: format.count(notJudged) })]
        : []),
    ];
    return parts.join(t('document:separator.comma'));
  }
  if (notJudged === 0) return t('overview:headline.no-indicators');
  return t('overview:headline.not-judged', { indicators: format.counted('indicator', notJudged) });
}

function taskClause({ situation, t, format }: Words): string | null {
  const { tasks, counted } = situation.tasks;
  if (tasks.length === 0) return null;
  const late = counted.lagging + counted.atRisk;
  if (late === 0) return t('overview:headline.none-late');
  if (counted.withoutRoadmap === 0) {
    return t('overview:headline.late', { late: format.counted('task', late) });
  }
  return t('overview:headline.late-without-roadmap', {
    late: format.counted('task', late),
    withoutRoadmap: format.counted('task', counted.withoutRoadmap),
  });
}
