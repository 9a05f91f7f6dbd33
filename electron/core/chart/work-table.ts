import type { Comparator } from '../domain/figure.ts';
import { columnTerms, totalTerms } from '../language/term-keys.ts';
import { comparatorOf } from '../rules/reported-total.ts';
import type { WorkSituation } from '../situation/situation.ts';
import type { ChartTable } from './situation-chart.ts';
import type { TellerContext } from '../wording/teller-context.ts';
import { hasStatedStates, isLatenessKnown } from './work-lateness.ts';
import { workPicture, type WorkPart } from './work-picture.ts';
import { workCountText, workPartText } from './work-words.ts';

const parts = [
  'completed',
  'regular',
  'inProgress',
  'lagging',
  'atRisk',
  'noSign',
  'overdue',
  'notStarted',
  'suspended',
  'inferred',
  'unstated',
] as const satisfies readonly WorkPart[];

export type WorkLine = {
  readonly line: 'total' | (typeof parts)[number];
  /** Null: the source does not say. */
  readonly reported: number | null;
  /** How the source means it; absent: exactly so. */
  readonly comparator?: Comparator | undefined;
  /** Null: the list does not show it. */
  readonly counted: number | null;
};

/** Both totals line by line, for every table that shows them; a line that neither speaks of is left out. */
export function workLines(work: WorkSituation): readonly WorkLine[] {
  const { counted, tasks, reported } = work;
  const isListed = tasks.length > 0;
  const isLate = isLatenessKnown(work);
  const ofLateness: ReadonlySet<WorkLine['line']> = new Set(['lagging', 'atRisk', 'noSign']);
  const unstated = workPicture(work)?.parts.find(({ part }) => part === 'unstated');
  const countedOf = (line: WorkLine['line']): number | null => {
    if (!isListed || line === 'unstated' || line === 'overdue' || (ofLateness.has(line) && !isLate))
      return null;
    const isState = line !== 'total' && line !== 'inferred';
    return isState && !hasStatedStates(work) ? null : counted[line];
  };
  const reportedOf = (line: WorkLine['line']): number | null => {
    if (line === 'total') return reported?.total ?? null;
    if (line === 'unstated') return unstated?.count ?? null;
    if (line === 'noSign' || line === 'suspended' || line === 'inferred') return null;
    return reported?.parts[line] ?? null;
  };
  const comparatorFor = (line: WorkLine['line']) => {
    if (reported === null || line === 'noSign' || line === 'suspended' || line === 'inferred')
      return undefined;
    if (line === 'unstated') return unstated?.comparator;
    const comparator = comparatorOf(reported, line);
    return comparator === 'eq' ? undefined : comparator;
  };
  return (['total', ...parts] as const)
    .map((line): WorkLine => ({
      line,
      reported: reportedOf(line),
      comparator: comparatorFor(line),
      counted: countedOf(line),
    }))
    .filter(({ line, reported: told, counted: shown }) => told !== null || isShown(line, shown, isListed));
}

/** Of the list, what has none of it is left out where nobody would ask for it. */
function isShown(line: WorkLine['line'], counted: number | null, isListed: boolean): boolean {
  if (line === 'lagging' || line === 'atRisk') return isListed;
  return counted !== null && (counted > 0 || line === 'total' || line === 'completed');
}

/** The same in words, behind the picture; "–" where a total is silent. */
export function workTable(context: Pick<TellerContext, 't' | 'format'>, work: WorkSituation): ChartTable {
  const { t } = context;
  const lines = workLines(work);
  const [isReported, isCounted] = [work.reported !== null, work.tasks.length > 0];
  const cell = (count: number | null, comparator?: WorkLine['comparator']) =>
    count === null ? t('chart:unknown.mark') : workCountText(context, { count, comparator });
  return {
    columns: [
      t(columnTerms.state),
      ...(isReported ? [t(totalTerms.reported)] : []),
      ...(isCounted ? [t(totalTerms.counted)] : []),
    ],
    rows: lines.map(({ line, reported, comparator, counted }) => [
      workLineText(context, line),
      ...(isReported ? [cell(reported, comparator)] : []),
      ...(isCounted ? [cell(counted)] : []),
    ]),
  };
}

/** What lags or is at risk is part of what is in progress, by the count and by most reports. */
export function workLineText({ t }: Pick<TellerContext, 't'>, line: WorkLine['line']): string {
  return line === 'total' ? t('document:table.total-column') : workPartText({ t }, line);
}
