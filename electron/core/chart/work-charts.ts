import type { ReportedTotalPart } from '../domain/reported-total.ts';
import { columnTerms, totalTerms } from '../language/term-keys.ts';
import type { TranslationKey } from '../language/translate.ts';
import type { WorkSituation } from '../situation/situation.ts';
import { workPartText } from '../wording/work-part-text.ts';
import type { Wording } from '../wording/wording.ts';
import { buildChart, countAxis } from './build-chart.ts';
import type { ChartContext, ChartTable, SituationChart } from './chart-context.ts';

export type WorkPart = Exclude<ReportedTotalPart, 'withoutResults' | 'metAndExceeded'> | 'noSign';

export type WorkSegment = { readonly part: WorkPart; readonly count: number };

/** Counted states that add up to the total. */
const countedParts = ['completed', 'regular', 'noSign', 'atRisk', 'lagging'] as const;
/** What sources state; of "in progress" they name parts only here and there. */
const reportedParts = ['completed', 'regular', 'inProgress'] as const;

export function countedSegments({ counted }: WorkSituation): readonly WorkSegment[] {
  return countedParts.map((part) => ({ part, count: counted[part] }));
}

export function reportedSegments({ reported }: WorkSituation): readonly WorkSegment[] {
  return reportedParts.flatMap((part) => {
    const count = reported?.parts[part];
    return count === undefined ? [] : [{ part, count }];
  });
}

/** How many of the reported total the source says nothing about; 0 where it gives no total. */
export function unstatedCount(work: WorkSituation): number {
  const stated = reportedSegments(work).reduce((sum, { count }) => sum + count, 0);
  return Math.max(0, (work.reported?.total ?? stated) - stated);
}

export type WorkKind = 'task' | 'pilotModel';

type Titles = {
  readonly counted: TranslationKey;
  readonly reported: TranslationKey;
  readonly series: TranslationKey;
};

const titles: Readonly<Record<WorkKind, Titles>> = {
  task: {
    counted: 'document:chart.task-states',
    reported: 'document:chart.task-states-reported',
    series: 'document:chart.series-count',
  },
  pilotModel: {
    counted: 'chart:pilot-models.counted',
    reported: 'chart:pilot-models.reported',
    series: 'chart:pilot-models.series',
  },
};

/** Bars of the states that add up to one total, as reported or as counted; on screen and page alike. */
export function workBars(
  wording: Wording,
  kind: WorkKind,
  total: 'reported' | 'counted',
  work: WorkSituation,
) {
  const { t, format } = wording;
  const segments = total === 'reported' ? reportedSegments(work) : countedSegments(work);
  return {
    kind: 'bar',
    title: t(titles[kind][total]),
    categories: segments.map(({ part }) => workPartText(wording, part)),
    valueAxis: countAxis,
    series: [
      {
        role: 'actual',
        name: t(titles[kind].series),
        values: segments.map(({ count }) => count),
        labels: segments.map(({ count }) => format.number(count, 0)),
      },
    ],
  } as const;
}

/** Tasks or pilot models by state: as reported where a source gives the parts, else as counted. Both stand in the table. */
export function findWorkChart(context: ChartContext, kind: WorkKind): SituationChart | null {
  const work = kind === 'task' ? context.situation.tasks : context.situation.pilotModels;
  const isReported = reportedSegments(work).length > 1;
  if (!isReported && work.tasks.length === 0) return null;
  const bars = workBars(context, kind, isReported ? 'reported' : 'counted', work);
  return buildChart(context, {
    ...bars,
    key: kind === 'task' ? 'tasks' : 'pilot-models',
    table: workTable(context, work),
    indicatorIds: bars.categories.map(() => null),
  });
}

/** Every part that either total speaks of. */
function workTable(context: ChartContext, work: WorkSituation): ChartTable {
  const { t, format } = context;
  const reported = reportedSegments(work);
  const isReported = reported.length > 0;
  const isCounted = work.tasks.length > 0;
  const counted = isCounted
    ? [...countedSegments(work), { part: 'inProgress' as const, count: work.counted.inProgress }]
    : [];
  const countOf = (segments: readonly WorkSegment[], asked: WorkPart) => {
    const found = segments.find(({ part }) => part === asked);
    return found === undefined ? '' : format.number(found.count, 0);
  };
  const parts = [
    ...new Set([...reported, ...(isCounted ? countedSegments(work) : [])].map(({ part }) => part)),
  ];
  return {
    columns: [
      t(columnTerms.state),
      ...(isReported ? [t(totalTerms.reported)] : []),
      ...(isCounted ? [t(totalTerms.counted)] : []),
    ],
    rows: parts.map((part) => [
      workPartText(context, part),
      ...(isReported ? [countOf(reported, part)] : []),
      ...(isCounted ? [countOf(counted, part)] : []),
    ]),
  };
}
