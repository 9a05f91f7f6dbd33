import type { Block, ChartBlock } from '../document-model.ts';
import { workBars } from '../../chart/work-charts.ts';
import type { BriefingContext } from './briefing-context.ts';
import { barChartHeightMm, chartBlock, pointsText } from './result-charts.ts';
import { body, narrativeBlocks, subsectionHeading } from './text-blocks.ts';
import { countedText, reportedParts } from './work-text.ts';
import { laggingTable, totalsTable } from './work-tables.ts';

/** Progress of tasks: both totals, their states as a chart, and what lags with its cause. */
export function taskSection(context: BriefingContext): Block[] {
  const { situation, t } = context;
  const work = situation.tasks;
  return [
    subsectionHeading(context, 1, t('document:section.task-totals')),
    ...narrativeBlocks(context, 'tasks'),
    ...totalBlocks(context),
    ...(work.tasks.length === 0 && work.reported === null
      ? []
      : [totalsTable(context, work, t('document:table.task-totals')), ...stateCharts(context)]),
    subsectionHeading(context, 2, t('document:section.lagging-tasks')),
    ...laggingBlocks(context),
  ];
}

function totalBlocks(context: BriefingContext): Block[] {
  const { situation, t, format, words } = context;
  const { reported, counted, tasks, differences } = situation.tasks;
  const blocks: Block[] = [];
  if (reported === null && tasks.length > 0) blocks.push(body(t('document:tasks.no-reported')));
  if (reported !== null && reported.total !== null) {
    const total = format.count(reported.total);
    const parts = reportedParts(context, reported);
    const isBare = parts === '';
    blocks.push(
      body(
        isBare
          ? t('document:tasks.reported-total', { total })
          : t('document:tasks.reported', { total, parts }),
      ),
    );
  }
  if (tasks.length === 0) return [...blocks, body(t('document:tasks.no-list'))];
  blocks.push(body(countedText(context, counted, 'task')), ...remarkBlocks(context));
  if (differences.length > 0) blocks.push(body(t('document:tasks.differ')));
  if (reported?.note) blocks.push(body(words(reported.note)));
  return blocks;
}

/** What the counted total does not say by itself. */
function remarkBlocks({ situation, t, format }: BriefingContext): Block[] {
  const { counted, completedLate, isReportedLater } = situation.tasks;
  return [
    ...(counted.suspended === 0
      ? []
      : [body(t('document:tasks.suspended', { suspended: format.count(counted.suspended) }))]),
    ...(completedLate === 0 ? [] : [body(t('document:tasks.late', { late: format.count(completedLate) }))]),
    ...(isReportedLater
      ? [body(t('document:tasks.reported-later', { date: format.date(situation.asOf) }))]
      : []),
  ];
}

function laggingBlocks(context: BriefingContext): Block[] {
  const { situation, t, format } = context;
  const { lagging, tasks, counted } = situation.tasks;
  if (tasks.length === 0) return [body(t('document:tasks.no-list'))];
  if (lagging.length === 0) {
    const isDated = tasks.some((task) => task.dueDate !== null);
    return [body(isDated ? t('document:tasks.lagging-empty') : t('document:tasks.lagging-undated'))];
  }
  const summary = t('document:tasks.lagging-summary', {
    lagging: format.count(counted.lagging),
    atRisk: format.count(counted.atRisk),
  });
  const noRoadmap = format.count(counted.withoutRoadmap);
  const roadmap = counted.withoutRoadmap === 0 ? [] : [body(t('document:tasks.no-roadmap', { noRoadmap }))];
  return [body(summary), ...roadmap, laggingTable(context, lagging, t('document:table.lagging'))];
}

/** Tasks by state, in parts that add up: as reported where a source gives the sum, else as counted. */
function stateCharts(context: BriefingContext): ChartBlock[] {
  const work = context.situation.tasks;
  const bars = workBars(context, 'task', work.reported === null ? 'counted' : 'reported', work);
  if (bars.categories.length < 2) return [];
  const [{ labels }] = bars.series;
  const altText = pointsText(context, bars.title, bars.categories, labels);
  return [chartBlock(context, { ...bars, altText }, barChartHeightMm(context, bars.categories.length))];
}
