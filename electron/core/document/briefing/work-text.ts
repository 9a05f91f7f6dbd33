import type { ReportedTotal } from '../../domain/reported-total.ts';
import type { Task } from '../../domain/task.ts';
import type { LagLevel } from '../../rules/lag.ts';
import type { WorkSituation } from '../../situation/situation.ts';
import { taskStateTerms } from '../../language/term-keys.ts';
import { hasStatedStates, isLatenessKnown } from '../../chart/work-lateness.ts';
import { inferredText, overdueText, reportedCountText, workPartText } from '../../chart/work-words.ts';
import type { BriefingContext } from './briefing-context.ts';
import { inSentence } from './text-blocks.ts';

/** State of a task in words; an inferred one says so. */
function stateText({ t }: BriefingContext, task: Task): string {
  const state = t(taskStateTerms[task.state]);
  return task.stateBasis === 'inferred' ? t('document:table.inferred', { state }) : state;
}

/** Name of the lead agency; null where none is known. */
export function findAgencyText({ situation, words }: BriefingContext, task: Task): string | null {
  if (task.leadOrganisationId === null) return null;
  const agency = situation.organisations.get(task.leadOrganisationId);
  return agency === undefined ? null : words(agency.name);
}

export function findDateText({ format }: BriefingContext, date: string | null): string | null {
  return date === null ? null : format.tableDate(date);
}

/** Whether there is a roadmap; null where nobody said. */
export function findRoadmapText({ t }: BriefingContext, hasRoadmap: boolean | null): string | null {
  if (hasRoadmap === null) return null;
  return hasRoadmap ? t('document:table.roadmap-yes') : t('document:table.roadmap-no');
}

const totalParts = ['completed', 'regular', 'inProgress', 'lagging', 'atRisk', 'notStarted'] as const;

/** The stated parts in a fixed order, each "hoàn thành 15"; what is overdue lies across them and ends them. */
export function reportedParts(context: BriefingContext, reported: ReportedTotal): string {
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
  context: BriefingContext,
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
  context: Pick<BriefingContext, 't' | 'format'>,
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

/** The reported state, with what the rules say of it where that is something else. */
export function judgedStateText(context: BriefingContext, task: Task, level: LagLevel | undefined): string {
  const state = stateText(context, task);
  if (level === undefined || level === task.state) return state;
  const { t } = context;
  return t('document:table.judged-state', { state, level: inSentence(context, t(taskStateTerms[level])) });
}
