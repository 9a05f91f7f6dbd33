import type { ReportedTotal } from '../domain/reported-total.ts';
import type { WorkSituation } from '../situation/situation.ts';
import { hasStatedStates, isLatenessKnown } from './work-lateness.ts';

/**
 * A part of a total of work. `otherOpen`: in progress beside what is named of it; `inferred`: no source says the
 * state in so many words; `unstated`: the source names the total and leaves this of it open.
 */
export type WorkPart =
  | 'completed'
  | 'regular'
  | 'inProgress'
  | 'noSign'
  | 'otherOpen'
  | 'notStarted'
  | 'atRisk'
  | 'lagging'
  | 'suspended'
  | 'inferred'
  | 'unstated';

export type WorkSegment = { readonly part: WorkPart; readonly count: number };

/** `agreed`: the source reports what the list adds up to. */
export type WorkBasis = 'reported' | 'counted' | 'agreed';

/** What screen, slide and page draw of tasks or pilot models; they only cut it to size. */
export type WorkPicture = {
  readonly basis: WorkBasis;
  /** What the parts add up to; null where the source gives parts without a total that they fit. */
  readonly total: number | null;
  /** Null where nobody says how many are completed. */
  readonly completed: number | null;
  /** In the order in which they are drawn. */
  readonly parts: readonly WorkSegment[];
};

/**
 * Decides which total is drawn: the list where the source agrees with it, since it tells more; else what the source
 * reports if it names more than one part that fit its total; else the list. Null: nothing is known.
 */
export function workPicture(work: WorkSituation): WorkPicture | null {
  const { reported, tasks, differences } = work;
  const stated = reported && reportedPicture(reported);
  if (tasks.length === 0) return stated;
  if (reported === null || (isSilent(reported) && differences.length === 0))
    return countedPicture(work, 'counted');
  if (differences.length === 0) {
    const isToldAlone = stated !== null && tellsLateness(reported) && !isLatenessKnown(work);
    return isToldAlone ? { ...stated, basis: 'agreed' } : countedPicture(work, 'agreed');
  }
  const isTold = stated !== null && !isContradictory(reported) && namedParts(reported) > 1;
  return isTold ? stated : countedPicture(work, 'counted');
}

/** True where the parts that a source names cannot be parts of the total that it names. */
export function isContradictory(reported: ReportedTotal): boolean {
  return namedParts(reported) > 0 && splitReported(reported) === null;
}

const reportedParts = ['completed', 'regular', 'inProgress', 'notStarted', 'atRisk', 'lagging'] as const;
type ReportedPart = (typeof reportedParts)[number];

function namedParts({ parts }: ReportedTotal): number {
  return reportedParts.filter((part) => parts[part] !== undefined).length;
}

function tellsLateness({ parts }: ReportedTotal): boolean {
  return parts.lagging !== undefined || parts.atRisk !== undefined;
}

function isSilent(reported: ReportedTotal): boolean {
  return reported.total === null && namedParts(reported) === 0;
}

function reportedPicture(reported: ReportedTotal): WorkPicture | null {
  if (isSilent(reported)) return null;
  const split = splitReported(reported);
  const completed = reported.parts.completed ?? null;
  if (split === null) {
    // Drawn as named, without a total: nobody can say which of the figures is wrong.
    return { basis: 'reported', total: null, completed, parts: segments(reported.parts, reportedParts) };
  }
  const sum = sumOf(split);
  const unstated = (reported.total ?? sum) - sum;
  const rest: readonly WorkSegment[] = unstated === 0 ? [] : [{ part: 'unstated', count: unstated }];
  const parts = [...split, ...rest];
  return parts.length === 0 ? null : { basis: 'reported', total: reported.total, completed, parts };
}

/**
 * Parts that do not overlap and fit the total. Sources name what lags, is at risk or has not begun either as parts of
 * what is in progress or beside it; what has not begun may lag as well. The first reading that fits is taken.
 */
function splitReported({ parts, total }: ReportedTotal): readonly WorkSegment[] | null {
  const beside = segments(parts, reportedParts);
  if (total !== null && sumOf(beside) === total) return beside;
  const withoutIdle = segments(
    parts,
    reportedParts.filter((part) => part !== 'notStarted'),
  );
  const readings = [
    within(parts, ['notStarted', 'atRisk', 'lagging']),
    within(parts, ['atRisk', 'lagging']),
    beside,
    withoutIdle,
  ];
  return readings.find((reading) => reading !== null && (total === null || sumOf(reading) <= total)) ?? null;
}

/** What is in progress, divided into the parts named of it and the others; null where these are more. */
function within(
  parts: ReportedTotal['parts'],
  ofOpen: readonly ReportedPart[],
): readonly WorkSegment[] | null {
  if (parts.inProgress === undefined) return null;
  const named = segments(parts, ofOpen);
  const rest = parts.inProgress - sumOf(named);
  if (rest < 0) return null;
  const other = { part: sumOf(named) === 0 ? 'inProgress' : 'otherOpen', count: rest } as const;
  return [
    ...segments(parts, ['completed', 'regular']),
    ...(rest > 0 || sumOf(named) === 0 ? [other] : []),
    ...named,
  ];
}

function segments(
  counts: Readonly<Partial<Record<ReportedPart, number | undefined>>>,
  asked: readonly ReportedPart[],
): readonly WorkSegment[] {
  return asked.flatMap((part) => {
    const count = counts[part];
    return count === undefined ? [] : [{ part, count }];
  });
}

export function sumOf(parts: readonly WorkSegment[]): number {
  return parts.reduce((sum, { count }) => sum + count, 0);
}

/** Zeros that are news; of the other parts, none is nothing to draw. */
const toldZeros: ReadonlySet<WorkPart> = new Set(['completed', 'atRisk', 'lagging']);

function countedPicture(work: WorkSituation, basis: WorkBasis): WorkPicture {
  const { counted } = work;
  if (!hasStatedStates(work)) {
    return {
      basis,
      total: counted.total,
      completed: null,
      parts: [{ part: 'inferred', count: counted.inferred }],
    };
  }
  const open: readonly WorkSegment[] = isLatenessKnown(work)
    ? [
        { part: 'noSign', count: counted.noSign },
        { part: 'atRisk', count: counted.atRisk },
        { part: 'lagging', count: counted.lagging },
      ]
    : [{ part: 'inProgress', count: counted.inProgress }];
  const parts: readonly WorkSegment[] = [
    { part: 'completed', count: counted.completed },
    { part: 'regular', count: counted.regular },
    ...open,
    { part: 'suspended', count: counted.suspended },
    { part: 'inferred', count: counted.inferred },
  ];
  return {
    basis,
    total: counted.total,
    completed: counted.completed,
    parts: parts.filter(({ part, count }) => count > 0 || toldZeros.has(part)),
  };
}
