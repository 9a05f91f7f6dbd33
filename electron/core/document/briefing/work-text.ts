import type { ReportedTotal } from '../../domain/reported-total.ts';
import type { WorkSituation } from '../../situation/situation.ts';
import { hasStatedStates, isLatenessKnown } from '../../chart/work-lateness.ts';
import { inferredText, overdueText, reportedCountText, workPartText } from '../../chart/work-words.ts';
import type { TellerContext } from '../../wording/teller-context.ts';
import { inSentence } from '../../wording/sentence.ts';

const totalParts = ['completed', 'regular', 'inProgress', 'lagging', 'atRisk', 'notStarted'] as const;

/** The stated parts in a fixed order, each "hoàn thành 15"; what is overdue lies across them and ends them. */
export function reportedParts(context: TellerContext, reported: ReportedTotal): string {
  const { t } = context;
  const stated = [...totalParts, 'withoutResults' as const].flatMap((part) => {
    const value = reportedCountText(context, reported, part);
    if (value === null) return [];
    const name = inSentence(context, workPartText(context, part));
    return [t('document:tasks.reported-part', { name, value })];
  });
  return [...stated, overdueText(context, reported) ?? []].flat().join(t('document:separator.comma'));
}

const reportedSentences = {
  task: {
    whole: 'document:tasks.reported',
    total: 'document:tasks.reported-total',
    overdue: 'document:tasks.reported-overdue',
    parts: 'document:tasks.reported-parts',
  },
  pilotModel: {
    whole: 'document:pilot-models.reported-whole',
    total: 'document:pilot-models.reported-total',
    overdue: 'document:pilot-models.reported-overdue',
    parts: 'document:pilot-models.reported-parts',
  },
} as const;

/** What a source says in sum, whatever it gives of it; null where it gives no figure. */
export function reportedText(
  context: TellerContext,
  reported: ReportedTotal,
  kind: keyof typeof reportedSentences,
): string | null {
  const { t } = context;
  const sentences = reportedSentences[kind];
  const total = reportedCountText(context, reported, 'total');
  const parts = reportedParts(context, reported);
  const overdue = overdueText(context, reported);
  if (total === null) return parts === '' ? null : t(sentences.parts, { parts });
  if (parts === '') return t(sentences.total, { total });
  // "tổng số 612 nhiệm vụ, trong đó 74 quá hạn": without other parts there is nothing to list.
  return parts === overdue ? t(sentences.overdue, { total, overdue }) : t(sentences.whole, { total, parts });
}

const countedSentences = {
  task: {
    counted: 'document:tasks.counted',
    undated: 'document:tasks.counted-undated',
    total: 'document:tasks.counted-total',
    notStarted: 'document:tasks.not-started',
  },
  pilotModel: {
    counted: 'document:pilot-models.counted',
    undated: 'document:pilot-models.counted-undated',
    total: 'document:pilot-models.counted-total',
    notStarted: 'document:pilot-models.not-started',
  },
} as const;

/**
 * The counted total in stated parts, what is not known of it, and apart what no source states. What has not begun is
 * among the parts already, so it is said by itself.
 */
export function countedText(
  context: Pick<TellerContext, 't' | 'format'>,
  work: WorkSituation,
  kind: keyof typeof countedSentences,
): string {
  const { t, format } = context;
  const { counted, inferred } = work;
  const sentences = countedSentences[kind];
  const inferredSentences = counted.inferred === 0 ? [] : [inferredText(context, inferred, counted.inferred)];
  if (!hasStatedStates(work)) {
    return [t(sentences.total, { total: format.count(counted.total) }), ...inferredSentences].join(' ');
  }
  const values = {
    total: format.count(counted.total),
    completed: format.count(counted.completed),
    regular: format.count(counted.regular),
    inProgress: format.count(counted.inProgress),
    lagging: format.count(counted.lagging),
    atRisk: format.count(counted.atRisk),
    noSign: format.count(counted.noSign),
  };
  return [
    isLatenessKnown(work) ? t(sentences.counted, values) : t(sentences.undated, values),
    ...(counted.notStarted === 0
      ? []
      : [t(sentences.notStarted, { notStarted: format.count(counted.notStarted) })]),
    ...inferredSentences,
  ].join(' ');
}
