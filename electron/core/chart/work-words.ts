import type { ReportedTotalPart } from '../domain/reported-total.ts';
import { taskStateTerms, totalPartTerms } from '../language/term-keys.ts';
import type { TranslationKey } from '../language/translate.ts';
import type { WorkSituation, WorkStates } from '../situation/situation.ts';
import type { Wording } from '../wording/wording.ts';
import type { UnknownCount, WorkFact } from './work-facts.ts';
import { isContradictory, workPicture, type WorkPart, type WorkPicture } from './work-picture.ts';

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

/** What the picture rests on, and what the other total says; in sentences, the same wherever it is shown. */
export function workNotes(words: Words, work: WorkSituation): readonly string[] {
  const picture = workPicture(work);
  if (picture === null) return [];
  const { reported, counted, tasks, inferred } = work;
  const isOtherTold = picture.basis !== 'agreed' && tasks.length > 0 && reported !== null;
  const other =
    picture.basis === 'reported' ? counted : reported && { ...reported.parts, total: reported.total };
  return [
    ...pictureNotes(words, work),
    ...(isOtherTold && other !== null ? otherTotalNotes(words, picture, other) : []),
    ...(counted.inferred === 0 ? [] : [inferredText(words, inferred, counted.inferred)]),
  ];
}

/** What the picture alone rests on, where prose tells the rest. */
export function pictureNotes({ t, format }: Words, work: WorkSituation): readonly string[] {
  const picture = workPicture(work);
  if (picture === null) return [];
  const { reported } = work;
  if (reported === null || !isContradictory(reported)) return [t(basisTexts[picture.basis])];
  return [
    t(basisTexts[picture.basis]),
    reported.total === null
      ? t('chart:work.contradictory')
      : t('chart:work.contradictory-total', { total: format.count(reported.total) }),
  ];
}

const basisTexts: Readonly<Record<WorkPicture['basis'], TranslationKey>> = {
  reported: 'chart:work.basis-reported',
  counted: 'chart:work.basis-counted',
  agreed: 'chart:work.basis-agreed',
};

function otherTotalNotes(
  { t, format }: Words,
  { basis }: WorkPicture,
  { total, completed }: { readonly total: number | null; readonly completed?: number | undefined },
): readonly string[] {
  if (total === null) return [];
  const counts = { total: format.count(total), completed: format.count(completed ?? 0) };
  if (basis === 'reported') return [t('chart:work.other-counted', counts)];
  return [
    completed === undefined
      ? t('chart:work.other-reported-total', counts)
      : t('chart:work.other-reported', counts),
  ];
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
  return fact.isKnown ? format.number(fact.value, 0) : t('chart:unknown.mark');
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
            : t('chart:work.reported', { n: format.number(fact.other, 0) }),
        ]),
    ...(fact.open === 0 ? [] : [t('chart:unknown.open', { n: format.number(fact.open, 0) })]),
  ];
  return notes.length === 0 ? null : notes.join(t('document:separator.clause'));
}
