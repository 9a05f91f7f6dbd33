import type { WorkSituation } from '../situation/situation.ts';
import { hasStatedStates, isLatenessKnown, isOpen, statedTasks } from './work-lateness.ts';
import type { Comparator } from '../domain/figure.ts';
import { comparatorOf, mayBe } from '../rules/reported-total.ts';
import { workPicture, type WorkBasis } from './work-picture.ts';

export type UnknownCount =
  /** There is no list, and no source gives the figure. */
  | 'noList'
  /** Nothing can be held against a deadline. */
  | 'noDeadlines'
  /** Nobody has said whether there is a roadmap. */
  | 'notAsked'
  /** No source states the states. */
  | 'notStated';

/** One count about work: a figure with what it rests on, or why there is none. Unknown is never 0. */
export type WorkFact =
  | {
      readonly isKnown: true;
      readonly value: number;
      readonly basis: WorkBasis;
      /** Absent: exactly so. */
      readonly comparator?: Comparator | undefined;
      readonly otherComparator?: Comparator | undefined;
      /** What the other total says, where it says something else. */
      readonly other: number | null;
      /** Of how many tasks nobody knows whether they belong here. */
      readonly open: number;
    }
  | { readonly isKnown: false; readonly reason: UnknownCount };

export type WorkFactPart = 'total' | 'completed' | 'lagging' | 'atRisk' | 'withoutRoadmap';

/** The figure that headline, cards, slides and prose say of one part: that of the picture, else of the other total. */
export function workFact(work: WorkSituation, part: WorkFactPart): WorkFact {
  const listed = countedFact(work, part);
  const told = part === 'withoutRoadmap' ? null : reportedCount(work, part);
  if (told === null) return listed;
  const { value, comparator } = told;
  // Where a rough figure of a source holds for that of the list, the list tells more.
  if (listed.isKnown && mayBe(value, comparator ?? 'eq', listed.value)) return { ...listed, basis: 'agreed' };
  const fromSource = { isKnown: true, ...told, basis: 'reported', other: null, open: 0 } as const;
  if (!listed.isKnown) return fromSource;
  return workPicture(work)?.basis === 'reported'
    ? { ...fromSource, other: listed.value }
    : { ...listed, other: value, otherComparator: comparator };
}

function reportedCount(
  { reported }: WorkSituation,
  part: Exclude<WorkFactPart, 'withoutRoadmap'>,
): { readonly value: number; readonly comparator?: Comparator } | null {
  if (reported === null) return null;
  const value = part === 'total' ? reported.total : (reported.parts[part] ?? null);
  const comparator = comparatorOf(reported, part);
  return value === null ? null : { value, ...(comparator === 'eq' ? {} : { comparator }) };
}

function countedFact(work: WorkSituation, part: WorkFactPart): WorkFact {
  if (work.tasks.length === 0) return { isKnown: false, reason: 'noList' };
  if (part === 'withoutRoadmap') return roadmapFact(work);
  const isOfStates = part !== 'total';
  if (isOfStates && !hasStatedStates(work)) return { isKnown: false, reason: 'notStated' };
  const isOfLateness = part === 'lagging' || part === 'atRisk';
  if (isOfLateness && !isLatenessKnown(work)) return { isKnown: false, reason: 'noDeadlines' };
  return { isKnown: true, value: work.counted[part], basis: 'counted', other: null, open: 0 };
}

/** Roadmaps are asked for where work lags or may lag. */
function roadmapFact(work: WorkSituation): WorkFact {
  const late = work.lagging.filter(({ task }) => task.stateBasis === 'stated').map(({ task }) => task);
  const open = late.filter(({ hasRoadmap }) => hasRoadmap === null).length;
  const value = work.counted.withoutRoadmap;
  const isAsked =
    late.length === 0
      ? isLatenessKnown(work) &&
        statedTasks(work)
          .filter(isOpen)
          .every(({ hasRoadmap }) => hasRoadmap !== null)
      : value > 0 || open === 0;
  if (!isAsked) return { isKnown: false, reason: 'notAsked' };
  return { isKnown: true, value, basis: 'counted', other: null, open };
}
