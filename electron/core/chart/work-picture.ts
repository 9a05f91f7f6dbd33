import type { Comparator } from '../domain/figure.ts';
import type { StatedCounts } from '../domain/reported-total.ts';
import { figureInterval } from '../rules/figure-interval.ts';
import { comparatorOf } from '../rules/reported-total.ts';
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
  | 'overdue'
  | 'suspended'
  | 'inferred'
  | 'unstated';

export type WorkSegment = {
  readonly part: WorkPart;
  readonly count: number;
  /** Where the source does not give it exactly: "hơn 15". */
  readonly comparator?: Comparator | undefined;
};

/** `agreed`: the source reports what the list adds up to. */
export type WorkBasis = 'reported' | 'counted' | 'agreed';

/** What screen, slide and page draw of tasks or pilot models; they only cut it to size. */
export type WorkPicture = {
  readonly basis: WorkBasis;
  /** What the parts add up to; null where the source gives parts without a total that they fit. */
  readonly total: number | null;
  /** Null where nobody says exactly how many are completed, or of how many. */
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
export function isContradictory(reported: StatedCounts): boolean {
  return namedParts(reported) > 0 && splitReported(reported) === null;
}

const reportedParts = ['completed', 'regular', 'inProgress', 'notStarted', 'atRisk', 'lagging'] as const;
type ReportedPart = (typeof reportedParts)[number];

function namedParts({ parts }: StatedCounts): number {
  return reportedParts.filter((part) => parts[part] !== undefined).length;
}

function tellsLateness({ parts }: StatedCounts): boolean {
  return parts.lagging !== undefined || parts.atRisk !== undefined;
}

function isSilent(reported: StatedCounts): boolean {
  return reported.total === null && namedParts(reported) === 0;
}

/** What is overdue, and of how many at most, where a source names more than can be; null: nothing is wrong. */
export function excessOverdue(
  reported: StatedCounts,
): { readonly overdue: number; readonly open: number } | null {
  const { parts, total } = reported;
  const { overdue } = parts;
  const open = overdue === undefined ? null : mostOpen(reported);
  if (overdue === undefined || open === null) return null;
  const least = figureInterval({
    value: overdue,
    decimals: 0,
    comparator: comparatorOf(reported, 'overdue'),
  }).low;
  const most = Math.min(open, total === null ? open : mostOf(reported, total));
  return least > most ? { overdue, open: most } : null;
}

/** True where a source counts more targets as reached than it counts at all. */
export function hasExcessTargets(reported: StatedCounts): boolean {
  const { total, parts } = reported;
  const reached = parts.metAndExceeded;
  if (reached === undefined || total === null) return false;
  const comparator = comparatorOf(reported, 'metAndExceeded');
  return figureInterval({ value: reached, decimals: 0, comparator }).low > mostOf(reported, total);
}

/** What is done or goes on by itself is not overdue; of the rest anything may be. Null where nothing limits it. */
function mostOpen(reported: StatedCounts): number | null {
  const { parts, total } = reported;
  const isRough = Object.values(reported.comparators ?? {}).some((comparator) => comparator !== 'eq');
  if (parts.inProgress !== undefined && !isRough) {
    return sumOf((splitReported(reported) ?? []).filter(({ part }) => !isClosed(part))) || parts.inProgress;
  }
  if (total === null) return null;
  const closed = segments(reported, ['completed', 'regular']).reduce((sum, it) => sum + leastOf(it), 0);
  return Math.max(0, mostOf(reported, total) - closed);
}

function isClosed(part: WorkPart): boolean {
  return part === 'completed' || part === 'regular';
}

function mostOf(reported: StatedCounts, total: number): number {
  return figureInterval({ value: total, decimals: 0, comparator: comparatorOf(reported, 'total') }).high;
}

function leastOf({ count, comparator = 'eq' }: WorkSegment): number {
  return figureInterval({ value: count, decimals: 0, comparator }).low;
}

function reportedPicture(reported: StatedCounts): WorkPicture | null {
  if (isSilent(reported)) return overduePicture(reported);
  const split = splitReported(reported);
  const isExact = comparatorOf(reported, 'completed') === 'eq' && comparatorOf(reported, 'total') === 'eq';
  const completed = isExact ? (reported.parts.completed ?? null) : null;
  if (split === null) {
    // Drawn as named, without a total: nobody can say which of the figures is wrong.
    return { basis: 'reported', total: null, completed, parts: segments(reported, reportedParts) };
  }
  const named = split.length === 0 ? (overduePicture(reported)?.parts ?? []) : split;
  const parts = [...named, ...unstatedOf(reported, named)];
  return parts.length === 0 ? null : { basis: 'reported', total: reported.total, completed, parts };
}

/** What is overdue is a part of its own where it is all that a source says: nothing else can hold it as well. */
function overduePicture(reported: StatedCounts): WorkPicture | null {
  const parts = segments(reported, ['overdue']);
  return parts.length === 0 || excessOverdue(reported) !== null
    ? null
    : { basis: 'reported', total: null, completed: null, parts };
}

/** What the total leaves open; as rough as the figures that it is the rest of. */
function unstatedOf(reported: StatedCounts, named: readonly WorkSegment[]): readonly WorkSegment[] {
  const rest = (reported.total ?? 0) - sumOf(named);
  if (reported.total === null || rest <= 0) return [];
  const ofTotal = comparatorOf(reported, 'total');
  const isRough = named.some(({ comparator = 'eq' }) => comparator !== 'eq');
  const comparator = isRough ? 'approx' : ofTotal;
  return [{ part: 'unstated', count: rest, ...(comparator === 'eq' ? {} : { comparator }) }];
}

/**
 * Parts that do not overlap and fit the total. Sources name what lags, is at risk or has not begun either as parts of
 * what is in progress or beside it; what has not begun may lag as well. The first reading that fits is taken.
 */
function splitReported(reported: StatedCounts): readonly WorkSegment[] | null {
  const { total } = reported;
  const beside = segments(reported, reportedParts);
  if (total !== null && sumOf(beside) === total) return beside;
  const withoutIdle = segments(
    reported,
    reportedParts.filter((part) => part !== 'notStarted'),
  );
  const readings = [
    within(reported, ['notStarted', 'atRisk', 'lagging']),
    within(reported, ['atRisk', 'lagging']),
    beside,
    withoutIdle,
  ];
  return readings.find((reading) => reading !== null && fits(reading, reported)) ?? null;
}

function fits(reading: readonly WorkSegment[], reported: StatedCounts): boolean {
  if (reported.total === null) return true;
  return reading.reduce((sum, it) => sum + leastOf(it), 0) <= mostOf(reported, reported.total);
}

/** What is in progress, divided into the parts named of it and the others; null where these are more. */
function within(reported: StatedCounts, ofOpen: readonly ReportedPart[]): readonly WorkSegment[] | null {
  const [open] = segments(reported, ['inProgress']);
  if (open === undefined) return null;
  const named = segments(reported, ofOpen);
  const rest = open.count - sumOf(named);
  if (rest < 0) return null;
  const other = { ...open, part: sumOf(named) === 0 ? 'inProgress' : 'otherOpen', count: rest } as const;
  return [
    ...segments(reported, ['completed', 'regular']),
    ...(rest > 0 || sumOf(named) === 0 ? [other] : []),
    ...named,
  ];
}

function segments(
  reported: StatedCounts,
  asked: readonly (ReportedPart | 'overdue')[],
): readonly WorkSegment[] {
  return asked.flatMap((part) => {
    const count = reported.parts[part];
    const comparator = comparatorOf(reported, part);
    return count === undefined ? [] : [{ part, count, ...(comparator === 'eq' ? {} : { comparator }) }];
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
