import type { TellerContext } from '#core/wording/teller-context.ts';
import { workFact } from '#core/chart/work-facts.ts';
import { workPicture } from '#core/chart/work-picture.ts';
import { factNote, factValue, reportedCountText } from '#core/chart/work-words.ts';

/** What the chairman should know first, read off the data; clauses that nothing stands behind are left out. */
export function headline({ situation, t, format }: TellerContext): string {
  const clauses = [resultClause({ situation, t, format }), taskClause({ situation, t, format })];
  return clauses.filter((clause) => clause !== null).join(t('document:separator.clause'));
}

type Words = Pick<TellerContext, 'situation' | 't' | 'format'>;

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

/** Late work by stated states; what is not known says why, and what is inferred stands apart. */
function taskClause({ situation, t, format }: Words): string | null {
  const { tasks: work } = situation;
  if (workPicture(work) === null) return null;
  const { lagging, atRisk } = work.inferred;
  const inferred = lagging + atRisk;
  return [
    lateClause({ situation, t, format }),
    ...(inferred === 0
      ? []
      : [t('overview:headline.late-inferred', { late: format.counted('task', inferred) })]),
  ].join(t('document:separator.comma'));
}

function lateClause({ situation, t, format }: Words): string {
  const work = situation.tasks;
  const [lagging, atRisk, roadmap] = [
    workFact(work, 'lagging'),
    workFact(work, 'atRisk'),
    workFact(work, 'withoutRoadmap'),
  ];
  if (!lagging.isKnown) {
    const overdue = work.reported === null ? null : reportedCountText({ format }, work.reported, 'overdue');
    if (overdue !== null) return t('overview:headline.overdue-reported', { overdue });
    return t('overview:headline.late-unknown', { reason: factNote({ t, format }, lagging) ?? '' });
  }
  if (lagging.basis === 'reported') {
    return lagging.value === 0
      ? t('overview:headline.none-late-reported')
      : t('overview:headline.late-reported', {
          // "hơn 70" has no noun that a rule of grammar could bend.
          late:
            lagging.comparator === undefined
              ? format.counted('task', lagging.value)
              : factValue({ t, format }, lagging),
        });
  }
  const late = lagging.value + (atRisk.isKnown ? atRisk.value : 0);
  if (late === 0) return t('overview:headline.none-late');
  const counts = { late: format.counted('task', late) };
  if (!roadmap.isKnown || roadmap.value === 0) return t('overview:headline.late', counts);
  return t('overview:headline.late-without-roadmap', {
    ...counts,
    withoutRoadmap: format.counted('task', roadmap.value),
  });
}
