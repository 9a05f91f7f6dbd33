import type { Comparator } from '../domain/figure.ts';
import type { ReportedTotalCount, ReportedTotalPart, StatedCounts } from '../domain/reported-total.ts';
import type { Register } from '../language/figure-format.ts';
import { taskStateTerms, totalPartTerms } from '../language/term-keys.ts';
import type { TranslationKey } from '../language/translate.ts';
import { comparatorOf } from '../rules/reported-total.ts';
import type { WorkSituation, WorkStates } from '../situation/situation.ts';
import type { Wording } from '../wording/wording.ts';
import type { UnknownCount, WorkFact } from './work-facts.ts';
import {
  excessOverdue,
  hasExcessTargets,
  isContradictory,
  workPicture,
  type WorkPart,
  type WorkPicture,
} from './work-picture.ts';

type Words = Pick<Wording, 't' | 'format'>;

export type WorkKind = 'task' | 'pilotModel';

const partTerms: Readonly<Record<WorkPart | ReportedTotalPart, TranslationKey>> = {
  ...totalPartTerms,
  noSign: 'term:task-state.no-sign',
  otherOpen: 'chart:work.other-open',
  suspended: taskStateTerms.suspended,
  inferred: 'chart:work.inferred',
  unstated: 'chart:work.unstated',
};

/** Name of a part of a total of work ("Hoàn thành"). */
export function workPartText({ t }: Pick<Wording, 't'>, part: WorkPart | ReportedTotalPart): string {
  return t(partTerms[part]);
}

/** "15/44 nhiệm vụ đã hoàn thành": the title of the picture wherever it is shown. */
export function workTitle({ t, format }: Words, kind: WorkKind, { total, completed }: WorkPicture): string {
  if (total === null || completed === null) {
    return kind === 'task' ? t('document:chart.task-states') : t('chart:pilot-models.counted');
  }
  return kind === 'task'
    ? t('chart:tasks.statement', { tasks: format.tasksOutOf(completed, total) })
    : t('chart:pilot-models.statement', { ratio: format.ratio(completed, total) });
}

/** A count as its source gives it: "74", "hơn 600". */
export function workCountText(
  { format }: Pick<Wording, 'format'>,
  { count, comparator = 'eq' }: { readonly count: number; readonly comparator?: Comparator | undefined },
  register: Register = 'table',
): string {
  return format.figure({ value: count, decimals: 0, comparator }, 'count', register);
}

/** A figure that a source names, as it stands in a sentence; null where it names none. */
export function reportedCountText(
  words: Pick<Wording, 'format'>,
  reported: StatedCounts,
  name: ReportedTotalCount,
): string | null {
  const count = name === 'total' ? reported.total : (reported.parts[name] ?? null);
  return count === null
    ? null
    : workCountText(words, { count, comparator: comparatorOf(reported, name) }, 'prose');
}

/** "trong đó 74 quá hạn": the same words on screen, slide and page; null where no source says it. */
export function overdueText(words: Words, reported: StatedCounts): string | null {
  const n = reportedCountText(words, reported, 'overdue');
  return n === null ? null : words.t('chart:work.overdue', { n });
}

/** What the picture rests on, and what the other total says; in sentences, the same wherever it is shown. */
export function workNotes(words: Words, work: WorkSituation): readonly string[] {
  const picture = workPicture(work);
  const { reported, counted, inferred } = work;
  if (picture === null) return reported === null ? [] : doubtNotes(words, reported);
  return [
    ...pictureNotes(words, work),
    ...otherTotalNotes(words, work, picture),
    ...(reported === null ? [] : wholeNotes(words, reported)),
    ...(counted.inferred === 0 ? [] : [inferredText(words, inferred, counted.inferred)]),
  ];
}

/** What the picture alone rests on, where prose tells the rest. */
export function pictureNotes(words: Words, work: WorkSituation): readonly string[] {
  const picture = workPicture(work);
  if (picture === null) return [];
  const { reported } = work;
  return [words.t(basisTexts[picture.basis]), ...(reported === null ? [] : doubtNotes(words, reported))];
}

/** What of a report cannot be, in sentences. */
export function doubtNotes(words: Words, reported: StatedCounts): readonly string[] {
  const { t, format } = words;
  const total = reportedCountText(words, reported, 'total');
  const excess = excessOverdue(reported);
  return [
    ...(isContradictory(reported) || hasExcessTargets(reported)
      ? [total === null ? t('chart:work.contradictory') : t('chart:work.contradictory-total', { total })]
      : []),
    ...(excess === null
      ? []
      : [
          t('chart:work.contradictory-overdue', {
            n: reportedCountText(words, reported, 'overdue') ?? '',
            open: format.count(excess.open),
          }),
        ]),
  ];
}

/** What the bars cannot show of a report: a part that lies across the others, a whole that is not exact. */
function wholeNotes(words: Words, reported: StatedCounts): readonly string[] {
  const { t } = words;
  const total = reportedCountText(words, reported, 'total');
  const overdue = overdueText(words, reported);
  if (overdue !== null) {
    return [
      total === null
        ? t('chart:work.overdue-alone', { n: reportedCountText(words, reported, 'overdue') ?? '' })
        : t('chart:work.overdue-of', { total, overdue }),
    ];
  }
  const isRough = total !== null && comparatorOf(reported, 'total') !== 'eq';
  return isRough ? [t('chart:work.other-reported-total', { total })] : [];
}

const basisTexts: Readonly<Record<WorkPicture['basis'], TranslationKey>> = {
  reported: 'chart:work.basis-reported',
  counted: 'chart:work.basis-counted',
  agreed: 'chart:work.basis-agreed',
};

/** The total that is not drawn; one that is said with what is overdue is not said twice. */
function otherTotalNotes(words: Words, work: WorkSituation, { basis }: WorkPicture): readonly string[] {
  const { t, format } = words;
  const { reported, counted, tasks } = work;
  if (basis === 'agreed' || tasks.length === 0 || reported === null) return [];
  if (basis === 'reported') {
    const counts = { total: format.count(counted.total), completed: format.count(counted.completed) };
    return [t('chart:work.other-counted', counts)];
  }
  const total = reportedCountText(words, reported, 'total');
  const completed = reportedCountText(words, reported, 'completed');
  if (total === null) return [];
  if (completed !== null) return [t('chart:work.other-reported', { total, completed })];
  return wholeNotes(words, reported).length > 0 ? [] : [t('chart:work.other-reported-total', { total })];
}

/** States in the order in which they are told. */
const toldStates = ['completed', 'regular', 'noSign', 'atRisk', 'lagging', 'suspended'] as const;

/** "Theo tổng hợp của cơ quan thường trực, còn 07 nhiệm vụ: hoàn thành 02, …": states that no source says. */
export function inferredText({ t, format }: Words, states: WorkStates, total: number): string {
  const parts = toldStates
    .filter((part) => states[part] > 0)
    .map((part) => {
      const column = lowerFirst(workPartText({ t }, part), format.localeTag);
      return t('chart:cell', { column, value: format.count(states[part]) });
    });
  return t('chart:work.inferred-states', {
    total: format.count(total),
    parts: parts.join(t('document:separator.clause')),
  });
}

/** Without the capital that a name has when it stands alone. */
function lowerFirst(text: string, localeTag: string): string {
  return text.charAt(0).toLocaleLowerCase(localeTag) + text.slice(1);
}

const unknownTexts: Readonly<Record<UnknownCount, TranslationKey>> = {
  noList: 'chart:unknown.no-list',
  noDeadlines: 'chart:unknown.no-deadlines',
  notAsked: 'chart:unknown.not-asked',
  notStated: 'chart:unknown.not-stated',
};

/** The figure of a fact; "–" where it is not known. */
export function factValue({ t, format }: Words, fact: WorkFact): string {
  return fact.isKnown
    ? workCountText({ format }, { count: fact.value, comparator: fact.comparator })
    : t('chart:unknown.mark');
}

/** Why a figure is not known, or whose figure it is where that is not the list alone; null where nothing is to say. */
export function factNote({ t, format }: Words, fact: WorkFact): string | null {
  if (!fact.isKnown) return t(unknownTexts[fact.reason]);
  const notes = [
    ...(fact.basis === 'reported' ? [t('chart:work.as-reported')] : []),
    ...(fact.other === null
      ? []
      : [
          fact.basis === 'reported'
            ? t('chart:work.counted', { n: format.number(fact.other, 0) })
            : t('chart:work.reported', {
                n: workCountText({ format }, { count: fact.other, comparator: fact.otherComparator }),
              }),
        ]),
    ...(fact.open === 0 ? [] : [t('chart:unknown.open', { n: format.number(fact.open, 0) })]),
  ];
  return notes.length === 0 ? null : notes.join(t('document:separator.clause'));
}
