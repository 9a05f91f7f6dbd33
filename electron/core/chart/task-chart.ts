import type { ReportedTotalPart } from '../domain/reported-total.ts';
import { columnTerms, totalPartTerms, totalTerms } from '../language/term-keys.ts';
import type { WorkSituation } from '../situation/situation.ts';
import { buildChart, countAxis } from './build-chart.ts';
import type { ChartContext, SituationChart } from './chart-context.ts';

export type WorkPart = Exclude<ReportedTotalPart, 'withoutResults' | 'metAndExceeded'> | 'noSign';

export type WorkSegment = { readonly part: WorkPart; readonly count: number };

/** Counted states that add up to the total. */
const countedParts = ['completed', 'regular', 'noSign', 'atRisk', 'lagging'] as const;
/** What sources state; of "in progress" they name parts only here and there. */
const reportedParts = ['completed', 'regular', 'inProgress'] as const;

export function countedSegments({ counted }: WorkSituation): readonly WorkSegment[] {
  return countedParts.flatMap((part) => (counted[part] === 0 ? [] : [{ part, count: counted[part] }]));
}

export function reportedSegments({ reported }: WorkSituation): readonly WorkSegment[] {
  return reportedParts.flatMap((part) => {
    const count = reported?.parts[part];
    return count === undefined ? [] : [{ part, count }];
  });
}

export function workPartText({ t }: Pick<ChartContext, 't'>, part: WorkPart): string {
  return part === 'noSign' ? t('term:task-state.no-sign') : t(totalPartTerms[part]);
}

/** Tasks by state: as reported where a source gives the sum, else as counted. Both stand in the table. */
export function findTaskChart(context: ChartContext): SituationChart | null {
  const { t, format, situation } = context;
  const work = situation.tasks;
  const counted = countedSegments(work);
  const reported = reportedSegments(work);
  const isReported = reported.length > 1;
  const shown = isReported ? reported : counted;
  if (shown.length === 0) return null;
  const countOf = (segments: readonly WorkSegment[], part: WorkPart) => {
    const found = segments.find((segment) => segment.part === part);
    return found === undefined ? '' : format.number(found.count, 0);
  };
  const inProgress = { part: 'inProgress' as const, count: work.counted.inProgress };
  const parts = [...new Set([...reported, ...counted].map(({ part }) => part))];
  const columns = isReported ? [t(totalTerms.reported), t(totalTerms.counted)] : [t(totalTerms.counted)];
  return buildChart(context, {
    key: 'tasks',
    kind: 'bar',
    title: isReported ? t('document:chart.task-states-reported') : t('document:chart.task-states'),
    categories: shown.map(({ part }) => workPartText(context, part)),
    valueAxis: countAxis,
    series: [
      {
        role: 'actual',
        name: t('document:chart.series-count'),
        values: shown.map(({ count }) => count),
        labels: shown.map(({ count }) => format.number(count, 0)),
      },
    ],
    table: {
      columns: [t(columnTerms.state), ...columns],
      rows: parts.map((part) => [
        workPartText(context, part),
        ...(isReported ? [countOf(reported, part)] : []),
        countOf([...counted, inProgress], part),
      ]),
    },
    indicatorIds: shown.map(() => null),
  });
}
