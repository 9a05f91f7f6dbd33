import type { ReportedTotal } from '../../domain/reported-total.ts';
import type { Task } from '../../domain/task.ts';
import type { LagLevel } from '../../rules/lag.ts';
import type { WorkCounts } from '../../situation/situation.ts';
import { taskStateTerms } from '../../language/term-keys.ts';
import { workPartText } from '../../wording/work-part-text.ts';
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

/** The stated parts in a fixed order, each "hoàn thành 15". */
export function reportedParts(context: BriefingContext, reported: ReportedTotal): string {
  const { t, format } = context;
  const stated = [...totalParts, 'withoutResults' as const].flatMap((part) => {
    const value = reported.parts[part];
    return value === undefined
      ? []
      : [
          t('document:tasks.reported-part', {
            name: inSentence(context, workPartText(context, part)),
            value: format.count(value),
          }),
        ];
  });
  return stated.join(t('document:separator.comma'));
}

const countedSentences = {
  task: { counted: 'document:tasks.counted', notStarted: 'document:tasks.not-started' },
  pilotModel: {
    counted: 'document:pilot-models.counted',
    notStarted: 'document:pilot-models.not-started',
  },
} as const;

/** The counted total in parts that add up; what has not begun is in them already, so it is said apart. */
export function countedText(
  { t, format }: BriefingContext,
  counts: WorkCounts,
  kind: keyof typeof countedSentences,
): string {
  const sentences = countedSentences[kind];
  const counted = t(sentences.counted, {
    total: format.count(counts.total),
    completed: format.count(counts.completed),
    regular: format.count(counts.regular),
    inProgress: format.count(counts.inProgress),
    lagging: format.count(counts.lagging),
    atRisk: format.count(counts.atRisk),
    noSign: format.count(counts.noSign),
  });
  if (counts.notStarted === 0) return counted;
  return `${counted} ${t(sentences.notStarted, { notStarted: format.count(counts.notStarted) })}`;
}

/** The reported state, with what the rules say of it where that is something else. */
export function judgedStateText(context: BriefingContext, task: Task, level: LagLevel | undefined): string {
  const state = stateText(context, task);
  if (level === undefined || level === task.state) return state;
  const { t } = context;
  return t('document:table.judged-state', { state, level: inSentence(context, t(taskStateTerms[level])) });
}
