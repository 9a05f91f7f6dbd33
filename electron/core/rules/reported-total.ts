import type { Comparator } from '../domain/figure.ts';
import {
  type ReportedTotal,
  type ReportedTotalCount,
  type ReportedTotalDraft,
  reportedTotalParts,
  type ReportedTotalPart,
  type ReportedTotalSubject,
} from '../domain/reported-total.ts';
import { searchKey } from '../language/search-key.ts';
import { figureInterval } from './figure-interval.ts';

/** The parts that sources give of each kind of total, in the order in which they are asked for. */
export const partsOfSubject: Readonly<Record<ReportedTotalSubject, readonly ReportedTotalPart[]>> = {
  task: ['completed', 'regular', 'inProgress', 'notStarted', 'atRisk', 'lagging', 'overdue'],
  pilotModel: ['completed', 'inProgress', 'notStarted', 'atRisk', 'lagging', 'overdue'],
  target: ['metAndExceeded'],
};

/** Which part a ratio names: "15/44" tasks are completed, "12/30" targets are met. */
export const reachedParts: Readonly<Record<ReportedTotalSubject, 'completed' | 'metAndExceeded'>> = {
  task: 'completed',
  pilotModel: 'completed',
  target: 'metAndExceeded',
};

type Counts = Pick<ReportedTotal, 'total' | 'parts'>;

/** A source that speaks of work without a figure may be kept; nothing is entered that way. */
export function hasNoFigure({ total, parts }: Counts): boolean {
  return total === null && reportedTotalParts.every((part) => parts[part] === undefined);
}

/** Tasks and pilot models have one total a period; targets have several, which what they name tells apart. */
export function isSameTotal(
  a: Pick<ReportedTotalDraft, 'periodId' | 'subject' | 'note'>,
  b: Pick<ReportedTotalDraft, 'periodId' | 'subject' | 'note'>,
): boolean {
  if (a.periodId !== b.periodId || a.subject !== b.subject) return false;
  return a.subject !== 'target' || nameKey(a) === nameKey(b);
}

function nameKey({ note }: Pick<ReportedTotalDraft, 'note'>): string {
  return searchKey(note?.vi ?? '');
}

export function comparatorOf(
  { comparators }: Pick<ReportedTotal, 'comparators'>,
  count: ReportedTotalCount,
): Comparator {
  return comparators?.[count] ?? 'eq';
}

/** Whether the number that was counted can be the one that the source gives: "hơn 600" may be 612. */
export function mayBe(value: number, comparator: Comparator, counted: number): boolean {
  const { low, high, isLowOpen, isHighOpen } = figureInterval({ value, decimals: 0, comparator });
  const isAbove = isLowOpen ? counted > low : counted >= low;
  return isAbove && (isHighOpen ? counted < high : counted <= high);
}
