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
  if (judged > 0 && notJudged > judged) {
    return t('overview:headline.few-judged', {
      reached: format.counted('indicator', exceeded + met),
      missed: format.count(near + below),
      notJudged: format.count(notJudged),
    });
  }
  if (judged > 0) {
    return t('overview:headline.judged', {
      reached: format.counted('indicator', exceeded + met),
      missed: format.count(near + below),
    });
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
